import WordExtractor from 'word-extractor';
import { refusedPaper } from './refused.ts';

/** The body of a Word file of before 2007. */
export async function docText(bytes: Uint8Array, name: string): Promise<string> {
  try {
    const document = await new WordExtractor().extract(Buffer.from(bytes));
    return document.getBody();
  } catch {
    throw refusedPaper(
      name,
      'tệp .doc bị hỏng hoặc không phải tệp Word',
      'the .doc is damaged or no Word file'
    );
  }
}
