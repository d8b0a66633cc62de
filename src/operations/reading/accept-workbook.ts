import { randomUUIDv7 } from 'node:crypto';
import { vietnamDay } from '#basis/day.ts';
import type { Label } from '#basis/label.ts';
import { problem } from '#basis/problem.ts';
import type { Sheet } from '#engine/workbooks/sheet.ts';
import { sheetText } from '#engine/workbooks/sheet-text.ts';
import { readSheets } from '#papers/sheets/read-sheets.ts';
import { addReportedTotal } from '#store/figures/reported-totals.ts';
import { acceptedSpans, findPaper } from '#store/papers.ts';
import * as v from 'valibot';
import { type Context, operation } from '../context.ts';
import { daySchema, getIndicator } from '../figures/question-input.ts';
import { liesWholeInArea } from '../recording/area.ts';
import { writtenBy } from '../recording/written.ts';
import { getUnit } from '../units/get-unit.ts';
import { keepWorkbook } from './keep-workbook.ts';
import { getKeptSheets } from './kept-sheets.ts';
import { knownLayouts } from './known-layouts.ts';
import { mappingFrom, mappingSchema } from './mapping-input.ts';
import { namedUnits } from './named-units.ts';
import { bytesIn, paperSchema } from './paper-input.ts';
import { proposedSheet } from './proposed-sheet.ts';

export default operation({
  id: 'accept-workbook',
  label: { vi: 'Nhận số liệu từ bảng tính', en: 'Accept figures of a workbook' },
  words: {
    vi: 'Ghi những ô đã chọn của một trang bảng tính thành số theo báo cáo, kèm tên tệp, trang tính và ô. Một ô chỉ vào sổ một lần.',
    en: 'Records the chosen cells of one sheet as reported totals, with file, sheet and cell. A cell enters once.'
  },
  input: v.pipe(
    v.object({
      file: v.optional(paperSchema),
      /** Id of a workbook that was handed in, instead of the file. */
      paper: v.optional(v.pipe(v.string(), v.uuid())),
      name: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(300)), ''),
      unit: v.string(),
      from: daySchema,
      to: daySchema,
      sheet: v.string(),
      mapping: v.optional(mappingSchema),
      by: v.optional(v.string()),
      cells: v.pipe(v.array(v.pipe(v.string(), v.trim())), v.minLength(1), v.maxLength(2_000))
    }),
    v.check(({ file, paper }) => (file === undefined) !== (paper === undefined), 'a file, or a paper'),
    v.check(({ paper, name }) => paper !== undefined || name !== '', 'a name of the file')
  ),
  files: { file: 'file' },
  positional: ['file'],
  right: 'record-reported-totals',
  writes: true,
  allow: (person, { unit, to }, { world }) =>
    liesWholeInArea(world, person, getUnit(world.territory, unit, to).id),
  prepare: async ({ file, name }, progress) =>
    file === undefined ? undefined : (await readSheets(bytesIn(file), name, progress)).sheets,
  run: async (input, context, sent) => {
    const { unit: asked, from, to, sheet: wanted, mapping, by: layout, cells } = input;
    const { world, sql, now } = context;
    if (from > to) throw problem('period-backwards', { from, to });
    for (const { indicator } of mapping?.columns ?? []) getIndicator(indicator);
    const today = vietnamDay(now.getTime());
    const period = { from, to };
    const area = getUnit(world.territory, asked, to);
    const source = await sourceOf(input, sent, { unit: area.id, period }, context);
    const sheet = source.sheets.find((one) => one.name === wanted);
    if (!sheet) throw refused(wanted, noSuchSheet);
    const { placeOf } = sheetText(source.sheets);
    const taken = new Set((await acceptedSpans(sql, source.id)).map(({ start }) => start));
    const known = {
      area,
      layouts: await knownLayouts(context, area),
      unitOf: namedUnits(world, area, to)
    };
    const given = mapping && mappingFrom(mapping, period);
    const { proposed } = proposedSheet(sheet, { given, by: layout }, period, known);
    const byCell = new Map(proposed.map((one) => [one.cell, one]));
    const { by, at } = writtenBy(context);
    for (const cell of new Set(cells)) {
      const one = byCell.get(cell);
      const span = placeOf(wanted, cell);
      if (!one || !span) throw refused(cell, noFigure);
      if (taken.has(span.start)) throw refused(cell, wasAccepted);
      if (one.period.to > today) throw refused(cell, toCome);
      await addReportedTotal(sql, {
        id: randomUUIDv7(),
        indicator: one.indicator,
        unit: one.unitId,
        period: one.period,
        value: one.value,
        bound: 'exact',
        source: `${source.name}, trang tính ${wanted}, ô ${cell}`,
        span: { paper: source.id, ...span },
        at,
        by,
        demonstration: false
      });
    }
    return { paper: source.id, accepted: new Set(cells).size };
  },
  subject: (_, { paper }) => paper
});

interface Source {
  readonly id: string;
  readonly name: string;
  readonly sheets: readonly Sheet[];
}

/** The workbook that was handed in before, or the one sent now, which is kept as a source. */
async function sourceOf(
  { paper, name }: { readonly paper?: string | undefined; readonly name: string },
  sent: readonly Sheet[] | undefined,
  about: Pick<Parameters<typeof keepWorkbook>[1], 'unit' | 'period'>,
  context: Context
): Promise<Source> {
  if (paper === undefined) {
    const sheets = sent ?? [];
    const { id } = await keepWorkbook(sheets, { ...about, name }, context);
    return { id, name, sheets };
  }
  const kept = await findPaper(context.sql, { id: paper });
  if (!kept) throw problem('no-such-paper', { id: paper });
  return { id: kept.id, name: kept.name, sheets: await getKeptSheets(context, kept.id) };
}

function refused(cell: string, reason: Label) {
  return problem('claim-refused', { text: cell, reason });
}

const noSuchSheet: Label = { vi: 'không có trang này trong bảng tính', en: 'there is no such sheet' };
const noFigure: Label = {
  vi: 'ô này không có số liệu của một đơn vị trong địa bàn',
  en: 'this cell states no figure of a unit in the area'
};
const wasAccepted: Label = { vi: 'ô này đã được nhận trước đây', en: 'this cell was accepted before' };
const toCome: Label = { vi: 'kỳ này chưa hết', en: 'this period is not over' };
