import { problem } from '#basis/problem.ts';
import type { Sheet, SheetRow } from '#engine/workbooks/sheet.ts';
import { readReportedTotals } from '#store/figures/reported-totals.ts';
import { acceptedSpans, findPaper } from '#store/papers.ts';
import { sheetText } from '#engine/workbooks/sheet-text.ts';
import * as v from 'valibot';
import { operation } from '../context.ts';
import { daySchema, getIndicator } from '../figures/question-input.ts';
import { getKeptSheets } from './kept-sheets.ts';
import { knownLayouts } from './known-layouts.ts';
import { headingRowsSchema, mappingFrom, mappingSchema } from './mapping-input.ts';
import { namedUnits } from './named-units.ts';
import { pageEntries, pageOfSheet } from './page-of-sheet.ts';
import { proposedSheet } from './proposed-sheet.ts';
import { workbookText } from './workbook-text.ts';

/** Rows shown so that a person can tell where the headings stand. */
const SHOWN = 25;

export default operation({
  id: 'show-workbook',
  label: { vi: 'Xem một bảng tính cũ', en: 'Show an old workbook' },
  words: {
    vi: 'Một trang của bảng tính đã đưa vào: những dòng đầu, cách đọc, số liệu đọc được từng trang một, ô nào đã nhận.',
    en: 'One sheet of a workbook handed in: its first rows, how it is read, its figures page by page, and which cells were accepted.'
  },
  input: v.object({
    paper: v.pipe(v.string(), v.uuid()),
    /** Name of the sheet; the first that is not hidden when not said. */
    sheet: v.optional(v.string()),
    from: v.optional(daySchema),
    to: v.optional(daySchema),
    mapping: v.optional(mappingSchema),
    headingRows: v.optional(headingRowsSchema),
    by: v.optional(v.string()),
    ...pageEntries
  }),
  positional: ['paper'],
  right: 'read-figures',
  writes: false,
  run: async ({ paper: id, sheet: name, from, to, mapping, headingRows, by, ...page }, context) => {
    const { sql, world } = context;
    const paper = await findPaper(sql, { id });
    const area = paper && world.territory.find(paper.unit);
    if (!paper || !area) throw problem('no-such-paper', { id });
    for (const { indicator } of mapping?.columns ?? []) getIndicator(indicator);
    const period = { from: from ?? paper.period.from, to: to ?? paper.period.to };
    if (period.from > period.to) throw problem('period-backwards', period);
    const sheets = await getKeptSheets(context, id);
    const sheet = sheets.find((one) => one.name === name) ?? firstOf(sheets);
    if (!sheet) throw problem('no-such-paper', { id });
    const known = {
      area,
      layouts: await knownLayouts(context, area),
      unitOf: namedUnits(world, area, period.to)
    };
    const wanted = { given: mapping && mappingFrom(mapping, period), headingRows, by };
    const whole = proposedSheet(sheet, wanted, period, known);
    const inDoubt = new Set(whole.problems.map(({ cell }) => cell));
    const byRow = whole.proposed.toSorted((a, b) => a.row - b.row);
    const { proposed, ...read } = pageOfSheet({ ...whole, proposed: byRow }, page);
    const { placeOf } = sheetText(sheets);
    const accepted = new Map((await acceptedSpans(sql, id)).map((one) => [one.start, one.value]));
    const others = await readReportedTotals(
      sql,
      [...new Set(proposed.map(({ unitId }) => unitId))],
      [...new Set(proposed.map(({ indicator }) => indicator))]
    );
    return {
      paper: { id, name: paper.name, unit: paper.unit },
      period,
      offset: page.offset,
      names: sheets.map((one) => ({ name: one.name, isHidden: one.isHidden === true })),
      first: firstRows(sheet),
      ...read,
      proposed: proposed.map((one) => {
        const start = placeOf(sheet.name, one.cell)?.start;
        const own = start === undefined ? undefined : accepted.get(start);
        const elsewhere = others.find(
          (other) =>
            other.unit === one.unitId &&
            other.indicator === one.indicator &&
            other.period.from === one.period.from &&
            other.period.to === one.period.to
        );
        return {
          ...one,
          /** Whether one of the problems names its cell. */
          isInDoubt: inDoubt.has(one.cell),
          ...(own === undefined ? {} : { accepted: own }),
          ...(own === undefined && elsewhere
            ? { alsoSaid: { value: elsewhere.value, source: elsewhere.source } }
            : {})
        };
      })
    };
  },
  print: (answer, language) => workbookText([answer], answer.offset, language)
});

function firstOf(sheets: readonly Sheet[]): Sheet | undefined {
  return sheets.find(({ isHidden, rows }) => !isHidden && rows.length > 0) ?? sheets[0];
}

function firstRows({ rows }: Sheet): readonly SheetRow[] {
  return rows.slice(0, SHOWN);
}
