import { problem } from '#basis/problem.ts';
import { readSheets } from '#papers/sheets/read-sheets.ts';
import * as v from 'valibot';
import { operation } from '../context.ts';
import { daySchema, getIndicator } from '../figures/question-input.ts';
import { getUnit } from '../units/get-unit.ts';
import { mappingFrom, mappingSchema } from './mapping-input.ts';
import { namedUnits } from './named-units.ts';
import { bytesIn, paperSchema } from './paper-input.ts';
import { proposedSheet } from './proposed-sheet.ts';
import { workbookText } from './workbook-text.ts';

export default operation({
  id: 'read-workbook',
  label: { vi: 'Đọc bảng tính', en: 'Read a workbook' },
  words: {
    vi: 'Đọc số liệu theo đơn vị từ bảng tính .xlsx, .xls, .csv: nhận ra tiêu đề, cột đơn vị, dòng tổng; liệt kê số liệu đề nghị và những ô cần xem lại. Không lưu gì.',
    en: 'Reads figures by unit from an .xlsx, .xls or .csv: finds headings, the column of units and rows of sums; lists proposed figures and the cells to look at. Stores nothing.'
  },
  input: v.object({
    file: paperSchema,
    name: v.optional(v.pipe(v.string(), v.maxLength(300)), ''),
    unit: v.string(),
    from: daySchema,
    to: daySchema,
    mapping: v.optional(mappingSchema)
  }),
  files: { file: 'file' },
  positional: ['file'],
  right: 'read-figures',
  writes: false,
  prepare: ({ file, name }) => readSheets(bytesIn(file), name),
  run: async ({ name, unit, from, to, mapping }, { world }, { sheets }) => {
    if (from > to) throw problem('period-backwards', { from, to });
    for (const { indicator } of mapping?.columns ?? []) getIndicator(indicator);
    const period = { from, to };
    const unitOf = namedUnits(world, getUnit(world.territory, unit, to), to);
    const chosen = mapping ? sheets.filter((sheet, at) => isMeant(sheet.name, at, mapping.sheet)) : sheets;
    const given = mapping && mappingFrom(mapping, period);
    return { name, sheets: chosen.map((sheet) => proposedSheet(sheet, given, period, unitOf)) };
  },
  print: ({ sheets }, language) => workbookText(sheets, language)
});

function isMeant(sheet: string, at: number, asked: string | undefined): boolean {
  return asked === undefined ? at === 0 : sheet === asked;
}
