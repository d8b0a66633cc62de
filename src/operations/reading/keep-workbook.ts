import { randomUUIDv7 } from 'node:crypto';
import type { Period } from '#basis/period.ts';
import { problem } from '#basis/problem.ts';
import type { Sheet } from '#engine/workbooks/sheet.ts';
import { sheetText } from '#engine/workbooks/sheet-text.ts';
import { findPaper, insertPaper } from '#store/papers.ts';
import type { Context } from '../context.ts';
import { coveredBy } from '../issuing/report-access.ts';
import { writtenBy } from '../recording/written.ts';
import { digestOf } from './digest-of.ts';
import { sheetsBytes } from './kept-sheets.ts';

export interface KeptWorkbook {
  readonly id: string;
  /** Whether its cells were there before. */
  readonly known: boolean;
}

interface About {
  readonly id?: string;
  readonly name: string;
  readonly unit: string;
  readonly period: Period;
}

/** Keeps a workbook as a source; the same cells are the same source, whoever hands them in. */
export async function keepWorkbook(
  sheets: readonly Sheet[],
  { id = randomUUIDv7(), name, unit, period }: About,
  context: Context
): Promise<KeptWorkbook> {
  const { person, world, sql } = context;
  if (!person) throw problem('not-signed-in', {});
  const { text } = sheetText(sheets);
  const digest = digestOf(text);
  const known = await findPaper(sql, { digest });
  if (known) return { id: known.id, known: true };
  const paper = { id, digest, name, format: 'sheet', text, pages: [], unit, period, ...writtenBy(context) };
  const area = coveredBy(world, person, unit);
  if (!(await insertPaper(sql, { ...paper, sheets: await sheetsBytes(sheets) }, area)))
    throw problem('paper-known', { name });
  return { id, known: false };
}
