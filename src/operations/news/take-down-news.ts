import { problem } from '#basis/problem.ts';
import { addNewsEntry } from '#store/news/news-entries.ts';
import * as v from 'valibot';
import { operation } from '../context.ts';
import { writtenBy } from '../recording/written.ts';
import { getNewsToChange } from './news-state.ts';

export default operation({
  id: 'take-down-news',
  label: { vi: 'Gỡ tin công khai', en: 'Take news down' },
  words: {
    vi: 'Gỡ một tin đang đăng, kèm lý do. Tin không bị xóa khỏi nhật ký.',
    en: 'Takes published news down and says why. It is not removed from the history.'
  },
  input: v.object({
    id: v.pipe(v.string(), v.uuid()),
    item: v.pipe(v.string(), v.uuid()),
    reason: v.pipe(v.string(), v.trim(), v.minLength(3), v.maxLength(500))
  }),
  positional: ['item'],
  right: 'approve-reports',
  writes: true,
  subject: (input) => input.item,
  run: async ({ id, item, reason }, context) => {
    const { unit, standing } = await getNewsToChange(context, item);
    if (standing === 'draft') throw problem('no-such-news', { id: item });
    if (standing === 'taken-down') return { item, known: true };
    const entry = { id, item, unit, act: 'taken-down' as const, content: null, reason };
    const isNew = await addNewsEntry(context.sql, { ...entry, ...writtenBy(context) });
    context.publicChanged();
    return { item, known: !isNew };
  }
});
