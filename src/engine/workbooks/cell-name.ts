const LETTERS = 26;

/** 1 → `A`, 28 → `AB`. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / LETTERS)) {
    name = String.fromCodePoint(65 + ((rest - 1) % LETTERS)) + name;
  }
  return name;
}

/** `AB` → 28; 0 for what is no column. */
export function columnNumber(name: string): number {
  if (!/^[a-z]{1,3}$/iu.test(name)) return 0;
  return [...name.toUpperCase()].reduce(
    (sum, letter) => sum * LETTERS + (letter.codePointAt(0) ?? 64) - 64,
    0
  );
}

/** `B7`, as at the edges of the sheet. */
export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row}`;
}
