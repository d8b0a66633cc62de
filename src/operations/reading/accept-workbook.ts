import { randomUUIDv7 } from 'node:crypto';
import { vietnamDay } from '#basis/day.ts';
import type { Label } from '#basis/label.ts';
import type { Period } from '#basis/period.ts';
import { problem } from '#basis/problem.ts';
import { sheetText } from '#engine/workbooks/sheet-text.ts';
import { readSheets } from '#papers/sheets/read-sheets.ts';
import { addReportedTotal } from '#store/figures/reported-totals.ts';
import { acceptedSpans, findPaper, insertPaper } from '#store/papers.ts';
import * as v from 'valibot';
import { type Context, operation } from '../context.ts';
import { daySchema, getIndicator } from '../figures/question-input.ts';
import { coveredBy } from '../issuing/report-access.ts';
import { liesWholeInArea } from '../recording/area.ts';
import { writtenBy } from '../recording/written.ts';
import { getUnit } from '../units/get-unit.ts';
import { digestOf } from './digest-of.ts';
import { mappingFrom, mappingSchema } from './mapping-input.ts';
import { namedUnits } from './named-units.ts';
import { bytesIn, paperSchema } from './paper-input.ts';
import { proposedSheet } from './proposed-sheet.ts';

export default operation({
  id: 'accept-workbook',
  label: { vi: 'Nhận số liệu từ bảng tính', en: 'Accept figures of a workbook' },
  words: {
    vi: 'Ghi những ô đã chọn của một trang bảng tính thành số theo báo cáo, kèm tên tệp, trang và ô. Một ô chỉ vào sổ một lần.',
    en: 'Records the chosen cells of one sheet as reported totals, with file, sheet and cell. A cell enters once.'
  },
  input: v.object({
    file: paperSchema,
    name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(300)),
    unit: v.string(),
    from: daySchema,
    to: daySchema,
    sheet: v.string(),
    mapping: v.optional(mappingSchema),
    cells: v.pipe(v.array(v.pipe(v.string(), v.trim())), v.minLength(1), v.maxLength(2_000))
  }),
  files: { file: 'file' },
  positional: ['file'],
  right: 'record-reported-totals',
  writes: true,
  allow: (person, { unit, to }, { world }) =>
    liesWholeInArea(world, person, getUnit(world.territory, unit, to).id),
  prepare: ({ file, name }) => readSheets(bytesIn(file), name),
  run: async ({ name, unit: asked, from, to, sheet: wanted, mapping, cells }, context, { sheets }) => {
    const { world, sql, now } = context;
    if (from > to) throw problem('period-backwards', { from, to });
    for (const { indicator } of mapping?.columns ?? []) getIndicator(indicator);
    const today = vietnamDay(now.getTime());
    const period = { from, to };
    const area = getUnit(world.territory, asked, to);
    const refuse = (cell: string, reason: Label) => problem('claim-refused', { text: cell, reason });
    const sheet = sheets.find((one) => one.name === wanted);
    if (!sheet) throw refuse(wanted, noSuchSheet);
    const { text, placeOf } = sheetText(sheets);
    const paper = await paperOf(text, { name, unit: area.id, period }, context);
    const taken = new Set((await acceptedSpans(sql, paper)).map(({ start }) => start));
    const given = mapping && mappingFrom(mapping, period);
    const { proposed } = proposedSheet(sheet, given, period, namedUnits(world, area, to));
    const byCell = new Map(proposed.map((one) => [one.cell, one]));
    const { by, at } = writtenBy(context);
    for (const cell of new Set(cells)) {
      const one = byCell.get(cell);
      const span = placeOf(wanted, cell);
      if (!one || !span) throw refuse(cell, noFigure);
      if (taken.has(span.start)) throw refuse(cell, wasAccepted);
      if (one.period.to > today) throw refuse(cell, toCome);
      await addReportedTotal(sql, {
        id: randomUUIDv7(),
        indicator: one.indicator,
        unit: one.unitId,
        period: one.period,
        value: one.value,
        bound: 'exact',
        source: `${name} (${wanted}!${cell})`,
        span: { paper, ...span },
        at,
        by,
        demonstration: false
      });
    }
    return { paper, accepted: new Set(cells).size };
  },
  subject: (_, { paper }) => paper
});

interface About {
  readonly name: string;
  readonly unit: string;
  readonly period: Period;
}

/** Id under which the workbook is kept as a source; the same cells are the same source. */
async function paperOf(text: string, { name, unit, period }: About, context: Context): Promise<string> {
  const { person, world, sql } = context;
  if (!person) throw problem('not-signed-in', {});
  const digest = digestOf(text);
  const known = await findPaper(sql, { digest });
  if (known) return known.id;
  const id = randomUUIDv7();
  const paper = { id, digest, name, format: 'sheet', text, pages: [], unit, period, ...writtenBy(context) };
  if (!(await insertPaper(sql, paper, coveredBy(world, person, unit))))
    throw problem('paper-known', { name });
  return id;
}

const noSuchSheet: Label = { vi: 'không có trang này trong bảng tính', en: 'there is no such sheet' };
const noFigure: Label = {
  vi: 'ô này không có số liệu của một đơn vị trong địa bàn',
  en: 'this cell states no figure of a unit in the area'
};
const wasAccepted: Label = { vi: 'ô này đã được nhận trước đây', en: 'this cell was accepted before' };
const toCome: Label = { vi: 'kỳ này chưa hết', en: 'this period is not over' };
