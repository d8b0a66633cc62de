import { strFromU8, unzipSync } from 'fflate';
import { problem } from '#basis/problem.ts';

/** Bytes of a template as it is sent, and unpacked; a real one is some tens of kilobytes. */
export const LARGEST_TEMPLATE = 5_000_000;
const LARGEST_UNPACKED = 40_000_000;
const MOST_PARTS = 500;

/** The texts of a template in which placeholders may stand, after everything that could do harm was refused. */
export function templateParts(bytes: Uint8Array): ReadonlyMap<string, string> {
  if (bytes.length > LARGEST_TEMPLATE) throw refused('tệp lớn hơn 5 MB', 'the file is larger than 5 MB');
  const files = unpacked(bytes);
  const names = [...files.keys()];
  if (!names.includes('word/document.xml'))
    throw refused('đây không phải tệp Word .docx', 'it is no Word file (.docx)');
  if (names.some((name) => /vbaProject|vbaData|activeX|oleObject|embeddings\//iu.test(name))) {
    throw refused('tệp có macro hoặc đối tượng nhúng', 'it carries macros or embedded objects');
  }
  for (const [name, text] of files) refuseHarm(name, text);
  return new Map([...files].filter(([name]) => /^word\/(?:document|header\d*|footer\d*)\.xml$/u.test(name)));
}

function unpacked(bytes: Uint8Array): ReadonlyMap<string, string> {
  let size = 0;
  let count = 0;
  try {
    const files = unzipSync(bytes, {
      filter: ({ originalSize }) => {
        size += originalSize;
        count += 1;
        if (size > LARGEST_UNPACKED || count > MOST_PARTS) {
          throw refused('tệp nén phình to bất thường', 'its contents are far larger than a document’s');
        }
        return true;
      }
    });
    return new Map(Object.entries(files).map(([name, content]) => [name, strFromU8(content)]));
  } catch (error) {
    if (error instanceof Error && error.name === 'Problem') throw error;
    throw refused('tệp hỏng hoặc không phải .docx', 'it is damaged or no .docx file');
  }
}

/** Links to web pages are harmless; anything Word would fetch or run on opening is not. */
function refuseHarm(name: string, text: string): void {
  if (name.endsWith('.rels')) {
    const outside = [...text.matchAll(/<Relationship\b[^>]*TargetMode="External"[^>]*>/gu)].map(
      ([tag]) => tag
    );
    if (outside.some((tag) => !/Type="[^"]*\/hyperlink"/u.test(tag))) {
      throw refused('tệp lấy nội dung từ nơi khác khi mở', 'it fetches something from elsewhere when opened');
    }
    return;
  }
  if (name === '[Content_Types].xml' && /macroEnabled/iu.test(text)) {
    throw refused('tệp có macro', 'it carries macros');
  }
  if (!name.endsWith('.xml')) return;
  if (/<!DOCTYPE|<!ENTITY/iu.test(text.slice(0, 2000)))
    throw refused('tệp có khai báo lạ', 'it declares entities');
  const fields = [...text.matchAll(/<w:instrText[^>]*>([^<]*)|w:instr="([^"]*)"/gu)].map(
    ([, a, b]) => a ?? b ?? ''
  );
  if (
    fields.some((field) =>
      /\b(?:DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE|IMPORT|LINK|MACROBUTTON)\b/iu.test(field)
    )
  ) {
    throw refused(
      'tệp có trường tự chạy (DDE, INCLUDETEXT…)',
      'it has fields that run or fetch (DDE, INCLUDETEXT …)'
    );
  }
}

function refused(vi: string, en: string) {
  return problem('template-refused', { reason: { vi, en } });
}
