import { fold } from '#basis/vietnamese.ts';
import type { Heading, HeadingRows } from './headings.ts';
import { numberIn } from './number-in.ts';
import { cellAt, type Sheet } from './sheet.ts';

const NAMES_PLACES =
  /(?:^|\/ ?)(?:ten )?(?:don vi(?! tinh)|xa|phuong|dia ban|dia phuong|noi dung don vi|huyen)/u;
const SAMPLE = 200;

/** The column of places: the one that is headed so, else the first that holds mostly words. */
export function findUnitColumn(
  sheet: Sheet,
  headingRows: HeadingRows,
  headings: readonly Heading[]
): number | undefined {
  const rows = sheet.rows.filter(({ row }) => row > headingRows.to).slice(0, SAMPLE);
  const wordy = headings.filter(({ column }) => {
    const cells = rows.flatMap((row) => cellAt(row, column) ?? []);
    const words = cells.filter((cell) => numberIn(cell).is === 'unread' && /\p{L}{2}/u.test(cell.text));
    return words.length > 0 && words.length * 2 > cells.length;
  });
  const named = wordy.find(({ text }) => NAMES_PLACES.test(fold(text)));
  return (named ?? wordy[0])?.column;
}
