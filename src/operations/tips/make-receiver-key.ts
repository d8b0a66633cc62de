import { operation } from '../context.ts';
import { addOwnKey } from './add-key.ts';
import { newKey } from './key-input.ts';

export default operation({
  id: 'make-receiver-key',
  label: { vi: 'Đưa khóa nhận tin của mình vào hòm thư', en: 'Put one’s key into the box for tips' },
  words: {
    vi: 'Trình duyệt tạo khóa và khóa kín phần riêng bằng cụm từ; máy chủ chỉ giữ phần công khai và phần đã khóa.',
    en: 'The browser makes the key and wraps it by a passphrase; the server keeps the public and the wrapped part.'
  },
  input: newKey,
  right: 'receive-tips',
  writes: true,
  keptIn: 'vault',
  subject: ({ id }) => id,
  run: (input, context) => addOwnKey(context, 'receiver', input)
});
