import { vietnamDay } from '#basis/day.ts';
import { problem } from '#basis/problem.ts';
import { readPaper } from '#papers/read-paper.ts';
import { findPaper, insertPaper } from '#store/papers.ts';
import * as v from 'valibot';
import { operation } from '../context.ts';
import { daySchema } from '../figures/question-input.ts';
import { coveredBy } from '../issuing/report-access.ts';
import { liesWholeInArea } from '../recording/area.ts';
import { writtenBy } from '../recording/written.ts';
import { getUnit } from '../units/get-unit.ts';
import { digestOf } from './digest-of.ts';
import { bytesIn, paperSchema } from './paper-input.ts';

export default operation({
  id: 'add-paper',
  label: { vi: 'Đưa vào một báo cáo cũ', en: 'Hand in an old report' },
  words: {
    vi: 'Đọc chữ của một báo cáo cũ để người chọn số liệu từ đó. Chưa con số nào vào sổ khi chưa có người nhận.',
    en: 'Reads the text of an old report for people to take totals from. Nothing enters by itself.'
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
  subject: (input) => input.id,
  run: async ({ id, file, name, unit: asked, from, to }, context) => {
    const { person, world, sql, now } = context;
    if (!person) throw problem('not-signed-in', {});
    if (from > to) throw problem('period-backwards', { from, to });
    if (to > vietnamDay(now.getTime())) throw problem('period-in-future', { to });
    const unit = getUnit(world.territory, asked, to).id;
    const { text, format, pages = [], remarks } = await readPaper(bytesIn(file), name);
    const digest = digestOf(text);
    const paper = {
      id,
      digest,
      name,
      format,
      text,
      pages,
      unit,
      period: { from, to },
      ...writtenBy(context)
    };
    if (await insertPaper(sql, paper, coveredBy(world, person, unit)))
      return { paper: id, known: false, remarks };
    const there = await findPaper(sql, { digest });
    if (there?.id !== id) throw problem('paper-known', { name: there?.name ?? name });
    return { paper: id, known: true, remarks };
  }
});
