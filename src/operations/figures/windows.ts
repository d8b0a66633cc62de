import { vietnamDay } from '#basis/day.ts';
import { windows } from '#programme/catalogue.ts';
import * as v from 'valibot';
import { operation } from '../context.ts';
import { daySchema } from './question-input.ts';

export default operation({
  id: 'windows',
  label: { vi: 'Các kỳ báo cáo', en: 'Reporting windows' },
  words: {
    vi: 'Mỗi kỳ chốt số liệu với căn cứ, và kỳ chứa một ngày cho trước.',
    en: 'Each reporting window with its legal source, and the period that holds a given day.'
  },
  input: v.object({ on: v.optional(daySchema) }),
  right: 'anybody',
  writes: false,
  run: async ({ on }, { now }) => {
    const day = on ?? vietnamDay(now.getTime());
    return [...windows.values()].map((window) => ({
      id: window.id,
      label: window.label,
      reference: window.reference,
      cadence: window.cadence,
      period: window.at(day)
    }));
  },
  print: (list, language) =>
    list
      .map((one) => {
        const span = one.period ? `${one.period.from} – ${one.period.to}` : '–';
        return `${one.id.padEnd(36)} ${span}  ${one.label[language]}`;
      })
      .join('\n')
});
