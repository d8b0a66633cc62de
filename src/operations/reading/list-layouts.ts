import { problem } from '#basis/problem.ts';
import { workbooks } from '#programme/workbook-catalogue.ts';
import { listLayouts } from '#store/sheet-layouts.ts';
import * as v from 'valibot';
import { operation } from '../context.ts';

export default operation({
  id: 'list-layouts',
  label: { vi: 'Các mẫu bảng đã biết', en: 'Known layouts of sheets' },
  words: {
    vi: 'Mẫu bảng tính mà cơ quan mình và cấp trên đã giữ cách đọc, và những mẫu có sẵn.',
    en: 'Layouts whose reading the own office and those above it have kept, and those that come with the programme.'
  },
  input: v.object({}),
  right: 'read-figures',
  writes: false,
  run: async (_input, { sql, world, person }) => {
    if (!person) throw problem('not-signed-in', {});
    const { territory, today } = world;
    const above = territory.ancestorsOn(person.unit, today).map((one) => one.id);
    const kept = await listLayouts(sql, [person.unit, ...above]);
    return {
      kept: kept.map(({ id, name, unit, at, columns }) => ({
        id,
        name,
        unit,
        at,
        isOwn: unit === person.unit,
        indicators: columns.map(({ indicator }) => indicator)
      })),
      declared: [...workbooks.values()].map(({ id, label, words, columns }) => ({
        id,
        label,
        words,
        indicators: columns.map(({ indicator }) => indicator)
      }))
    };
  },
  print: ({ kept, declared }, language) =>
    [
      ...kept.map(({ id, name, unit, indicators }) => `${id}  ${name}  ${unit}  ${indicators.length}`),
      ...declared.map(({ id, label, indicators }) => `${id}  ${label[language]}  –  ${indicators.length}`)
    ].join('\n')
});
