import { reports } from '#programme/report-catalogue.ts';
import * as v from 'valibot';
import { operation } from '../context.ts';

export default operation({
  id: 'reports',
  label: { vi: 'Các loại báo cáo', en: 'Types of report' },
  words: {
    vi: 'Các loại báo cáo lập được, với căn cứ.',
    en: 'The reports that can be composed, with their source.'
  },
  input: v.object({}),
  right: 'anybody',
  writes: false,
  run: async () =>
    [...reports.values()].map(({ id, label, words, reference }) => ({ id, label, words, reference })),
  print: (list, language) => list.map((one) => `${one.id.padEnd(24)} ${one.label[language]}`).join('\n')
});
