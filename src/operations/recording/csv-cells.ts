/** A table as office programs save it: semicolons, commas or tabs, whichever the first line holds most of. */
export function csvCells(text: string): readonly (readonly string[])[] {
  const plain = text.replace(/^\uFEFF/u, '');
  const separator = separatorOf(plain.split(/\r?\n/u, 1)[0] ?? '');
  const lines: string[][] = [];
  let line: string[] = [];
  // A cell in quotes, in which a quote is doubled; or a plain one; then what ends it.
  const cell = new RegExp(`(?:"((?:[^"]|"")*)"|([^${separator}\\r\\n]*))(${separator}|\\r?\\n|$)`, 'gu');
  for (const [whole, quoted, bare = '', end] of plain.matchAll(cell)) {
    if (whole === '' && line.length === 0) break;
    line.push((quoted?.replaceAll('""', '"') ?? bare).trim());
    if (end === separator) continue;
    lines.push(line);
    line = [];
  }
  return lines.filter((cells) => cells.some((one) => one !== ''));
}

function separatorOf(heading: string): string {
  const times = (sign: string): number => heading.split(sign).length - 1;
  return [';', ',', '\t'].toSorted((a, b) => times(b) - times(a))[0] ?? ',';
}
