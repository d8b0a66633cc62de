import { extractText, getDocumentProxy } from 'unpdf';
import { isProblem } from '#basis/problem.ts';
import { refusedPaper } from './refused.ts';

const MOST_PAGES = 2_000;

export interface PagedText {
  readonly text: string;
  /** Where each page begins. */
  readonly pages: readonly number[];
}

/** The text of a pdf that has any; a scan is told as such. */
export async function pdfText(bytes: Uint8Array, name: string): Promise<PagedText> {
  const texts = await textsOfPages(bytes, name);
  if (texts.every((one) => one.trim() === ''))
    throw refusedPaper(
      name,
      'tệp PDF này là bản quét, không có chữ để đọc',
      'this pdf is a scan, there is no text in this file'
    );
  const pages: number[] = [];
  let text = '';
  for (const one of texts) {
    pages.push(text.length);
    text += `${joined(one)}\n`;
  }
  return { text, pages };
}

async function textsOfPages(bytes: Uint8Array, name: string): Promise<readonly string[]> {
  try {
    // A copy: the reader takes the buffer away from its owner.
    const pdf = await getDocumentProxy(Uint8Array.from(bytes));
    if (pdf.numPages > MOST_PAGES)
      throw refusedPaper(name, 'tệp có trên 2.000 trang', 'it has over 2,000 pages');
    const { text } = await extractText(pdf, { mergePages: false });
    return text;
  } catch (error) {
    if (isProblem(error)) throw error;
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    throw isLocked
      ? refusedPaper(name, 'tệp PDF có mật khẩu', 'the pdf is locked by a password')
      : refusedPaper(name, 'tệp PDF bị hỏng', 'the pdf is damaged');
  }
}

/** Of the widest line of its page, from where on a line may have been cut by the edge of the paper. */
const FULL = 0.6;

/** A sentence cut by the edge of the paper goes on; headings, cells and labels stay lines of their own. */
function joined(page: string): string {
  const lines = page.split('\n');
  const full = Math.max(...lines.map((line) => line.length)) * FULL;
  return lines.reduce((text, line, at) => {
    const before = lines[at - 1] ?? '';
    const goesOn = before.length >= full && /^\p{Ll}/u.test(line) && !/[.:;!?…/]\s*$/u.test(before);
    return at === 0 ? line : `${text}${goesOn ? ' ' : '\n'}${line}`;
  }, '');
}
