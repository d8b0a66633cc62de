/** The objects of a pdf by the lists at its end, newest first. Bytes are read as Latin-1, one letter a byte. */
export interface PdfObjects {
  /** Where the newest list begins. */
  readonly listAt: number;
  /** One more than the highest number of an object. */
  readonly size: number;
  readonly root: number;
  /** `/Info` and `/ID`, as they stand at the end of the file. */
  readonly kept: string;
  /** What stands between `N 0 obj` and `endobj`; nothing when there is no such object. */
  readonly find: (number: number) => string | undefined;
}

/** Reads the plain lists (`xref`) that Typst writes; nothing for other files. */
export function pdfObjects(pdf: string): PdfObjects | undefined {
  const listAt = lastNumber(pdf, /startxref\s+(\d+)\s+%%EOF\s*$/);
  const trailer = listAt === undefined ? undefined : trailerAfter(pdf, listAt);
  if (listAt === undefined || trailer === undefined) return undefined;
  const size = lastNumber(trailer, /\/Size\s+(\d+)/);
  const root = lastNumber(trailer, /\/Root\s+(\d+)\s+0\s+R/);
  if (size === undefined || root === undefined) return undefined;
  const offsets = offsetsFrom(pdf, listAt);
  const kept = [/\/Info\s+\d+\s+0\s+R/, /\/ID\s*\[[^\]]*\]/].map((entry) => entry.exec(trailer)?.[0] ?? '');
  return {
    listAt,
    size,
    root,
    kept: kept.filter((entry) => entry).join('\n'),
    find: (number) => {
      const offset = offsets.get(number);
      if (offset === undefined) return undefined;
      return /^\d+ 0 obj\s([\s\S]*?)\sendobj/.exec(pdf.slice(offset, pdf.indexOf('endobj', offset) + 6))?.[1];
    }
  };
}

/** Newer lists name their objects first; each leads to the one before it. */
function offsetsFrom(pdf: string, listAt: number): ReadonlyMap<number, number> {
  const offsets = new Map<number, number>();
  const seen = new Set<number>();
  for (let at: number | undefined = listAt; at !== undefined && !seen.has(at);) {
    seen.add(at);
    const end = pdf.indexOf('trailer', at);
    for (const [number, offset] of entriesOf(pdf.slice(at, end))) {
      if (!offsets.has(number)) offsets.set(number, offset);
    }
    at = lastNumber(trailerAfter(pdf, at) ?? '', /\/Prev\s+(\d+)/);
  }
  return offsets;
}

function entriesOf(list: string): readonly (readonly [number, number])[] {
  const entries: (readonly [number, number])[] = [];
  let number = 0;
  for (const line of list.split('\n').slice(1)) {
    const [first = '', second = '', use] = line.trim().split(/\s+/);
    if (use === undefined) number = Number(first);
    else {
      if (use === 'n') entries.push([number, Number(first)]);
      number += 1;
    }
    if (second === '') break;
  }
  return entries;
}

function trailerAfter(pdf: string, at: number): string | undefined {
  if (!pdf.startsWith('xref', at)) return undefined;
  const begin = pdf.indexOf('trailer', at);
  return begin < 0 ? undefined : pdf.slice(begin, pdf.indexOf('startxref', begin));
}

function lastNumber(text: string, shape: RegExp): number | undefined {
  const found = shape.exec(text)?.[1];
  return found === undefined ? undefined : Number(found);
}
