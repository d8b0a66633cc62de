import { type Heading, type HeadingRows, headingsOf } from './headings.ts';
import { layoutOf } from './layout.ts';
import type { Sheet } from './sheet.ts';
import type { SheetLayout } from './sheet-layout.ts';

/** Titles, addressee and motto stand above; no report has more of them. */
const DEEPEST = 60;

export interface Recognised<Known extends SheetLayout> {
  readonly known: Known;
  readonly headingRows: HeadingRows;
  readonly headings: readonly Heading[];
}

/** Those of some layouts whose headings the sheet has, on whichever of its upper rows they begin. */
export function knownLayoutsOf<Known extends SheetLayout>(
  sheet: Sheet,
  known: readonly Known[]
): readonly Recognised<Known>[] {
  const head = { ...sheet, rows: sheet.rows.filter(({ row }) => row <= DEEPEST * 2).slice(0, DEEPEST) };
  const byDepth = Map.groupBy(
    known.filter(({ layout }) => layout !== ''),
    ({ depth }) => depth
  );
  const found = new Map<Known, Recognised<Known>>();
  for (const [depth, some] of byDepth) {
    for (const { row: from } of head.rows) {
      const headingRows = { from, to: from + depth - 1 };
      const headings = headingsOf(head, headingRows);
      const layout = layoutOf(headings);
      for (const one of some)
        if (one.layout === layout) found.set(one, { known: one, headingRows, headings });
    }
  }
  return known.flatMap((one) => found.get(one) ?? []);
}
