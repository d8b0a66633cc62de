import * as v from 'valibot';
import { operation } from '../context.ts';
import { readNews } from './news-state.ts';

export default operation({
  id: 'list-news',
  label: { vi: 'Tin của cơ quan', en: 'News of an office' },
  words: {
    vi: 'Tin công khai của một đơn vị: đang viết, đang đăng, đã gỡ và vì sao.',
    en: 'Public news of a unit: being written, published, taken down and why.'
  },
  input: v.object({ unit: v.optional(v.string()) }),
  positional: ['unit'],
  right: 'compose-reports',
  writes: false,
  run: async ({ unit }, context) => ({
    items: (await readNews(context, { unit: unit ?? context.person?.unit })).toReversed()
  })
});
