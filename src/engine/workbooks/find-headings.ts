import type { HeadingRows } from './headings.ts';
import { numberIn } from './number-in.ts';
import { isOrdinalRow } from './ordinal-row.ts';
import type { Cell, Sheet, SheetRow } from './sheet.ts';

/** Titles, addressee and motto stand above; no report has more of them. */
const DEEPEST = 60;

/** The rows of headings: those with several texts right above the first row that states figures. */
export function findHeadingRows(sheet: Sheet): HeadingRows | undefined {
  const head = sheet.rows.slice(0, DEEPEST);
  const data = head.findIndex((row, at) => isData(row) && at > 0);
  if (data <= 0) return undefined;
  let from = data;
  while (from > 0 && isHeading(head[from - 1], sheet)) from -= 1;
  const [first, last] = [head[from], head[data - 1]];
  return from < data && first && last ? { from: first.row, to: last.row } : undefined;
}

/** A row of figures: a number beside a text that names its place. */
function isData({ cells }: SheetRow): boolean {
  if (isOrdinalRow(cells)) return false;
  const first = cells.find((cell) => isWords(cell));
  return first !== undefined && cells.some((cell) => cell.column > first.column && isFigure(cell));
}

function isFigure(cell: Cell): boolean {
  return !isYear(cell) && numberIn(cell).is === 'number';
}

/** `2021` over a column is its heading. */
function isYear({ text, number }: Cell): boolean {
  return /^(?:19|20)\d\d$/u.test(text.trim()) && (number === undefined || Number.isInteger(number));
}

function isWords({ text, number }: Cell): boolean {
  return number === undefined && /\p{L}/u.test(text);
}

/** Two texts, or one over several columns that is no title over all of them. */
function isHeading(row: SheetRow | undefined, { merged }: Sheet): boolean {
  if (!row) return false;
  if (isOrdinalRow(row.cells)) return true;
  const texts = row.cells.filter((cell) => isWords(cell) || isYear(cell));
  if (texts.length >= 2) return !isLetterhead(texts);
  return merged.some(({ fromRow, toRow }) => fromRow < row.row && row.row <= toRow) && texts.length > 0;
}

/** `UBND HUYỆN … | CỘNG HÒA XÃ HỘI …`, `Biểu số 1 | Đơn vị tính: buổi`. */
function isLetterhead(texts: readonly Cell[]): boolean {
  return texts.some(({ text }) =>
    /cộng h(?:òa|oà) xã hội|độc lập\s*[-–]|đơn vị tính|^biểu(?: mẫu)? số|^phụ lục/iu.test(
      text.normalize('NFC')
    )
  );
}
