import { problem } from '#basis/problem.ts';
import { readSheets } from '#papers/sheets/read-sheets.ts';
import * as v from 'valibot';
import { operation } from '../context.ts';
import { daySchema, getIndicator } from '../figures/question-input.ts';
import { getUnit } from '../units/get-unit.ts';
import { knownLayouts } from './known-layouts.ts';
import { mappingFrom, mappingSchema } from './mapping-input.ts';
import { namedUnits } from './named-units.ts';
import { pageEntries, pageOfSheet } from './page-of-sheet.ts';
import { bytesIn, paperSchema } from './paper-input.ts';
import { proposedSheet } from './proposed-sheet.ts';
import { workbookText } from './workbook-text.ts';

export default operation({
  id: 'read-workbook',
  label: { vi: 'Đọc bảng tính', en: 'Read a workbook' },
  words: {
    vi: 'Đọc số liệu theo đơn vị từ bảng tính .xlsx, .xls, .csv: nhận ra mẫu bảng, tiêu đề, cột đơn vị, dòng tổng; liệt kê số liệu đề nghị và những ô cần xem lại, từng trang một. Không lưu gì.',
    en: 'Reads figures by unit from an .xlsx, .xls or .csv: recognises its layout, headings, the column of units and rows of sums; lists proposed figures and the cells to look at, page by page. Stores nothing.'
  },
  input: v.object({
    file: paperSchema,
    name: v.optional(v.pipe(v.string(), v.maxLength(300)), ''),
    unit: v.string(),
    from: daySchema,
    to: daySchema,
    mapping: v.optional(mappingSchema),
    /** Id of a known layout, or `none` to have the reading proposed anew. */
    by: v.optional(v.string()),
    ...pageEntries
  }),
  files: { file: 'file' },
  positional: ['file'],
  right: 'read-figures',
  writes: false,
  prepare: ({ file, name }, progress) => readSheets(bytesIn(file), name, progress),
  run: async ({ name, unit, from, to, mapping, by, ...page }, context, { sheets }) => {
    if (from > to) throw problem('period-backwards', { from, to });
    for (const { indicator } of mapping?.columns ?? []) getIndicator(indicator);
    const period = { from, to };
    const area = getUnit(context.world.territory, unit, to);
    const known = {
      area,
      layouts: await knownLayouts(context, area),
      unitOf: namedUnits(context.world, area, to)
    };
    const chosen = mapping ? sheets.filter((sheet, at) => isMeant(sheet.name, at, mapping.sheet)) : sheets;
    const wanted = { given: mapping && mappingFrom(mapping, period), by };
    return {
      name,
      offset: page.offset,
      sheets: chosen.map((sheet) => pageOfSheet(proposedSheet(sheet, wanted, period, known), page))
    };
  },
  print: ({ sheets, offset }, language) => workbookText(sheets, offset, language)
});

function isMeant(sheet: string, at: number, asked: string | undefined): boolean {
  return asked === undefined ? at === 0 : sheet === asked;
}
