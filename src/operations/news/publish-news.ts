import { addNewsEntry } from '#store/news/news-entries.ts';
import * as v from 'valibot';
import { operation } from '../context.ts';
import { writtenBy } from '../recording/written.ts';
import { getNewsToChange } from './news-state.ts';

export default operation({
  id: 'publish-news',
  label: { vi: 'Đăng tin công khai', en: 'Publish news' },
  words: {
    vi: 'Người có quyền duyệt đăng một tin đã viết; từ lúc đó ai cũng đọc được.',
    en: 'Whoever may approve publishes what was written; from then on everybody reads it.'
  },
  input: v.object({ id: v.pipe(v.string(), v.uuid()), item: v.pipe(v.string(), v.uuid()) }),
  positional: ['item'],
  right: 'approve-reports',
  writes: true,
  subject: (input) => input.item,
  run: async ({ id, item }, context) => {
    const { unit, draft } = await getNewsToChange(context, item);
    const entry = { id, item, unit, act: 'published' as const, content: draft, reason: null };
    const isNew = await addNewsEntry(context.sql, { ...entry, ...writtenBy(context) });
    context.publicChanged();
    return { item, known: !isNew };
  }
});
