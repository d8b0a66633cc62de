import { problem } from '#basis/problem.ts';
import * as v from 'valibot';
import { rewrap } from '#vault/reader-keys.ts';
import { operation } from '../context.ts';
import { keyId, wrappedKey } from './key-input.ts';

export default operation({
  id: 'change-key-passphrase',
  label: { vi: 'Đổi cụm từ khóa', en: 'Change the passphrase of a key' },
  words: {
    vi: 'Thay phần riêng đã khóa bằng cụm từ cũ bằng phần khóa bằng cụm từ mới; khóa công khai không đổi.',
    en: 'Replaces the wrapping of one’s own key; the public key stays.'
  },
  input: v.object({ key: keyId, wrapped: wrappedKey }),
  right: 'read-records',
  writes: true,
  keptIn: 'vault',
  subject: ({ key }) => key,
  run: async ({ key, wrapped }, { sql }) => {
    if (!(await rewrap(sql, key, wrapped))) throw problem('no-such-tip-key', { id: key });
    return { key };
  }
});
