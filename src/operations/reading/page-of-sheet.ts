import * as v from 'valibot';
import type { ReadSheetAnswer } from './proposed-sheet.ts';

const whole = (least: number, most: number) =>
  v.pipe(
    v.union([v.number(), v.pipe(v.string(), v.transform(Number))]),
    v.integer(),
    v.minValue(least),
    v.maxValue(most)
  );

/** Which of a sheet's figures and problems are wanted; a long sheet is read page by page. */
export const pageEntries = {
  offset: v.optional(whole(0, 10_000_000), 0),
  limit: v.optional(whole(1, 5_000), 1_000)
};

export interface SheetPage extends ReadSheetAnswer {
  /** Of all pages together. */
  readonly proposedCount: number;
  readonly problemCount: number;
}

export function pageOfSheet(
  { proposed, problems, ...sheet }: ReadSheetAnswer,
  { offset, limit }: { readonly offset: number; readonly limit: number }
): SheetPage {
  return {
    ...sheet,
    proposed: proposed.slice(offset, offset + limit),
    problems: problems.slice(offset, offset + limit),
    proposedCount: proposed.length,
    problemCount: problems.length
  };
}
