import { findPublicWords } from '#store/news/public-words.ts';
import * as v from 'valibot';
import { operation } from '../context.ts';

export default operation({
  id: 'public-words',
  label: { vi: 'Lời của cơ quan với người dân', en: 'What an office says to everybody' },
  words: {
    vi: 'Tham gia các mô hình ra sao và liên hệ nơi nào, theo lời cơ quan ở đó.',
    en: 'How to join, and where the office is found, as the office there says.'
  },
  input: v.object({ unit: v.pipe(v.string(), v.maxLength(100)) }),
  positional: ['unit'],
  right: 'anybody',
  writes: false,
  run: async ({ unit }, { sql }) => ({ words: await findPublicWords(sql, unit) })
});
