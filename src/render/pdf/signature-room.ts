import { problem } from '#basis/problem.ts';
import { type PdfObjects, pdfObjects } from './pdf-objects.ts';

/** What is written beside a signature. */
export interface SignatureFacts {
  readonly name: string;
  readonly reason: string;
  readonly place: string;
  readonly at: Date;
}

/** A pdf with room for a signature: all bytes except the room are to be signed. */
export interface WithRoom {
  readonly pdf: Buffer;
  /** Where the room begins and ends, its angle brackets included. */
  readonly room: readonly [number, number];
}

/** As many digits as a file of ten gigabytes needs; the real numbers take the place of the stars. */
const STARS = '*'.repeat(10);

/**
 * Adds a signature without touching a byte of what is there, so that earlier signatures stay valid: a new
 * edition of the catalogue and of the first page is appended, with the list of what is new. Unlike the usual
 * libraries it keeps the file's ID, without which it would not be PDF/A any more.
 */
export function withRoom(pdf: Uint8Array, facts: SignatureFacts, bytes: number): WithRoom {
  const before = Buffer.from(pdf).toString('latin1');
  const objects = pdfObjects(before);
  const catalogue = objects?.find(objects.root);
  const page = objects && catalogue ? firstPage(objects, catalogue) : undefined;
  if (!objects || !catalogue || !page) throw notOurs();
  const [signature, field] = [objects.size, objects.size + 1];
  const written: readonly (readonly [number, string])[] = [
    [signature, signatureObject(facts, bytes)],
    [field, fieldObject(signature, page.number)],
    [page.number, withReference(page.content, 'Annots', field)],
    [objects.root, withForm(catalogue, field)]
  ];
  return located(appended(before, objects, written));
}

function appended(
  before: string,
  objects: PdfObjects,
  written: readonly (readonly [number, string])[]
): string {
  let text = before.endsWith('\n') ? before : `${before}\n`;
  const list = written
    .map(([number, content]) => {
      const entry = `${number} 1\n${String(text.length).padStart(10, '0')} 00000 n \n`;
      text += `${number} 0 obj\n${content}\nendobj\n`;
      return { number, entry };
    })
    .toSorted((a, b) => a.number - b.number);
  const entries = list.map(({ entry }) => entry).join('');
  const size = Math.max(objects.size, ...list.map(({ number }) => number + 1));
  const trailer = `<<\n/Size ${size}\n/Root ${objects.root} 0 R\n${objects.kept}\n/Prev ${objects.listAt}\n>>`;
  return `${text}xref\n${entries}trailer\n${trailer}\nstartxref\n${text.length}\n%%EOF\n`;
}

/** Puts the numbers of the bytes before and after the room into their place. */
function located(text: string): WithRoom {
  const begin = text.lastIndexOf('/Contents <') + '/Contents '.length;
  const end = text.indexOf('>', begin) + 1;
  const stars = text.lastIndexOf(`[0 ${STARS} ${STARS} ${STARS}]`);
  const numbers = [begin, end, text.length - end].map((number) => String(number).padEnd(STARS.length));
  const pdf = Buffer.from(text, 'latin1');
  pdf.write(`[0 ${numbers.join(' ')}]`, stars, 'latin1');
  return { pdf, room: [begin, end] };
}

function signatureObject({ name, reason, place, at }: SignatureFacts, bytes: number): string {
  const moment = at.toISOString().replace(/[-:T]/g, '').slice(0, 14);
  return `<<
/Type /Sig
/Filter /Adobe.PPKLite
/SubFilter /ETSI.CAdES.detached
/ByteRange [0 ${STARS} ${STARS} ${STARS}]
/Contents <${'0'.repeat(bytes * 2)}>
/Name ${textString(name)}
/Reason ${textString(reason)}
/Location ${textString(place)}
/M (D:${moment}Z)
>>`;
}

/** Invisible; printing and locked, as PDF/A asks. */
function fieldObject(signature: number, page: number): string {
  return `<<
/Type /Annot
/Subtype /Widget
/FT /Sig
/Rect [0 0 0 0]
/F 132
/T (Signature${signature})
/V ${signature} 0 R
/P ${page} 0 R
>>`;
}

/** Any letters, as UTF-16 with its mark. */
function textString(words: string): string {
  const bytes = Buffer.from(`\uFEFF${words.normalize('NFC')}`, 'utf16le').swap16();
  return `<${bytes.toString('hex').toUpperCase()}>`;
}

function withForm(catalogue: string, field: number): string {
  if (/\/AcroForm\s*<</.test(catalogue)) return withReference(catalogue, 'Fields', field);
  return withEntry(catalogue, `/AcroForm << /Fields [${field} 0 R] /SigFlags 3 >>`);
}

/** Adds to a list that stands in the dictionary itself, or begins one. */
function withReference(dictionary: string, name: string, number: number): string {
  const list = new RegExp(`/${name}\\s*\\[([^\\]]*)\\]`);
  if (list.test(dictionary))
    return dictionary.replace(list, (_, rest: string) => `/${name} [${rest} ${number} 0 R]`);
  if (new RegExp(`/${name}\\b`).test(dictionary)) throw notOurs();
  return withEntry(dictionary, `/${name} [${number} 0 R]`);
}

function withEntry(dictionary: string, entry: string): string {
  const end = dictionary.lastIndexOf('>>');
  return `${dictionary.slice(0, end)}${entry}\n${dictionary.slice(end)}`;
}

function firstPage(
  objects: PdfObjects,
  catalogue: string
): { readonly number: number; readonly content: string } | undefined {
  let number = Number(/\/Pages\s+(\d+)\s+0\s+R/.exec(catalogue)?.[1]);
  for (let depth = 0; depth < 20; depth += 1) {
    const content = objects.find(number);
    if (content === undefined) return undefined;
    const child = /\/Kids\s*\[\s*(\d+)\s+0\s+R/.exec(content)?.[1];
    if (child === undefined) return { number, content };
    number = Number(child);
  }
  return undefined;
}

function notOurs(): Error {
  return problem('pdf-not-signed', {
    reason: {
      vi: 'tệp không do Toàn Dân tạo hoặc đã bị chương trình khác ghi lại',
      en: 'it was not made by Toàn Dân, or another program has rewritten it'
    }
  });
}
