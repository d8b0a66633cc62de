import { vietnamDay } from '#basis/day.ts';
import { problem } from '#basis/problem.ts';
import { readSheets } from '#papers/sheets/read-sheets.ts';
import { findPaper } from '#store/papers.ts';
import * as v from 'valibot';
import { operation } from '../context.ts';
import { daySchema } from '../figures/question-input.ts';
import { liesWholeInArea } from '../recording/area.ts';
import { getUnit } from '../units/get-unit.ts';
import { keepWorkbook } from './keep-workbook.ts';
import { bytesIn, paperSchema } from './paper-input.ts';

export default operation({
  id: 'add-workbook',
  label: { vi: 'Đưa vào một bảng tính cũ', en: 'Hand in an old workbook' },
  words: {
    vi: 'Đọc các ô của bảng tính .xlsx, .xls, .csv để người chọn số liệu từ đó. Chưa con số nào vào sổ khi chưa có người nhận.',
    en: 'Reads the cells of an .xlsx, .xls or .csv for people to take totals from. Nothing enters by itself.'
  },
  input: v.object({
    id: v.pipe(v.string(), v.uuid()),
    file: paperSchema,
    name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(300)),
    unit: v.string(),
    from: daySchema,
    to: daySchema
  }),
  files: { file: 'file' },
  positional: ['name', 'file'],
  right: 'record-reported-totals',
  writes: true,
  allow: (person, { unit, to }, { world }) =>
    liesWholeInArea(world, person, getUnit(world.territory, unit, to).id),
  prepare: ({ file, name }, progress) => readSheets(bytesIn(file), name, progress),
  run: async ({ id, name, unit, from, to }, context, { sheets }) => {
    if (from > to) throw problem('period-backwards', { from, to });
    if (to > vietnamDay(context.now.getTime())) throw problem('period-in-future', { to });
    const area = getUnit(context.world.territory, unit, to).id;
    const kept = await keepWorkbook(sheets, { id, name, unit: area, period: { from, to } }, context);
    if (kept.id === id) return { paper: id, known: kept.known };
    const there = await findPaper(context.sql, { id: kept.id });
    throw problem('paper-known', { name: there?.name ?? name });
  },
  subject: (_, { paper }) => paper
});
