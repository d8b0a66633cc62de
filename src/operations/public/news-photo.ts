import { problem } from '#basis/problem.ts';
import { isPublicPhoto } from '#store/news/news-entries.ts';
import * as v from 'valibot';
import { operation } from '../context.ts';
import type { FileOutput } from '../file-output.ts';

export default operation({
  id: 'news-photo',
  label: { vi: 'Ảnh của tin đã đăng', en: 'Photo of published news' },
  words: {
    vi: 'Ảnh của một tin đang đăng. Gỡ tin, hoặc hết hạn giữ ảnh, thì không lấy được nữa.',
    en: 'The photo of news that is published now. Once it is taken down, or the photo’s time is over, it is not given any more.'
  },
  input: v.object({ hash: v.pipe(v.string(), v.hash(['sha256'])) }),
  positional: ['hash'],
  right: 'anybody',
  writes: false,
  run: async ({ hash }, { sql, evidence }): Promise<FileOutput> => {
    const bytes = (await isPublicPhoto(sql, hash)) ? await evidence.find(hash) : undefined;
    if (!bytes) throw problem('no-such-evidence', { hash });
    return { bytes, contentType: 'image/jpeg', fileName: `${hash.slice(0, 12)}.jpg` };
  }
});
