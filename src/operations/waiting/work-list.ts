import * as v from 'valibot';
import { operation } from '../context.ts';
import { countWaiting, workSections } from './work-sections.ts';

export default operation({
  id: 'work-list',
  label: { vi: 'Việc đang chờ tôi', en: 'What waits for me' },
  words: {
    vi: 'Những gì đang chờ mình, theo từng lý do: xác nhận, trả lời, sửa, báo cáo, chốt sổ, bản nháp.',
    en: 'What waits for oneself, by reason: to confirm, to answer, to mend, reports, closings, drafts.'
  },
  input: v.object({}),
  right: 'read-records',
  writes: false,
  run: async (_input, context) => {
    const sections = await workSections(context);
    return { waiting: countWaiting(sections), sections };
  },
  print: ({ sections }, language) =>
    sections
      .flatMap(({ label, total, items }) => [
        `${label[language]}: ${total}`,
        ...items.map((item) => `  ${item.title[language]}  ${item.words[language]}  ${item.href}`)
      ])
      .join('\n')
});
