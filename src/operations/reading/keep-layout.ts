import { problem } from '#basis/problem.ts';
import { columnNumber } from '#engine/workbooks/cell-name.ts';
import { keepLayout } from '#store/sheet-layouts.ts';
import * as v from 'valibot';
import { operation } from '../context.ts';
import { getIndicator } from '../figures/question-input.ts';
import { coveredBy } from '../issuing/report-access.ts';
import { writtenBy } from '../recording/written.ts';
import { mappingSchema } from './mapping-input.ts';

export const layoutName = v.pipe(v.string(), v.trim(), v.minLength(3), v.maxLength(120));

export default operation({
  id: 'keep-layout',
  label: { vi: 'Giữ cách đọc một mẫu bảng', en: 'Keep how a layout is read' },
  words: {
    vi: 'Giữ cách đọc của những bảng tính cùng tiêu đề: cột nào là đơn vị, cột nào là chỉ tiêu gì. Lần sau bảng như vậy được nhận ra.',
    en: 'Keeps how sheets with the same headings are read: which column names units, what the others state. Next time such a sheet is recognised.'
  },
  input: v.object({
    id: v.pipe(v.string(), v.uuid()),
    name: layoutName,
    /** As `read-workbook` gives it. */
    layout: v.pipe(v.string(), v.minLength(1), v.maxLength(20_000)),
    mapping: mappingSchema
  }),
  right: 'record-reported-totals',
  writes: true,
  subject: ({ id }) => id,
  run: async ({ id, name, layout, mapping }, context) => {
    const { person, world, sql } = context;
    if (!person) throw problem('not-signed-in', {});
    for (const { indicator } of mapping.columns) getIndicator(indicator);
    const { from, to } = mapping.headingRows;
    const reading = {
      layout,
      depth: to - from + 1,
      unitColumn: columnNumber(mapping.unitColumn),
      columns: mapping.columns.map(({ column, indicator }) => ({ column: columnNumber(column), indicator })),
      breakdowns: mapping.breakdowns.map(({ column, of }) => ({
        column: columnNumber(column),
        of: columnNumber(of)
      }))
    };
    const kept = { id, name, unit: person.unit, ...reading, ...writtenBy(context) };
    await keepLayout(sql, kept, coveredBy(world, person, person.unit));
    return { layout: id };
  }
});
