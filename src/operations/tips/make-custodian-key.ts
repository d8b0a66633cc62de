import { operation } from '../context.ts';
import { addOwnKey } from './add-key.ts';
import { newKey } from './key-input.ts';

export default operation({
  id: 'make-custodian-key',
  label: { vi: 'Đưa khóa của người giữ phần khôi phục vào', en: 'Put in the key of a custodian' },
  words: {
    vi: 'Khóa của lãnh đạo giữ các phần khôi phục và danh tính của người báo tin, nếu họ có để lại.',
    en: 'The key of a leader who keeps parts for recovery, and senders’ identities where they were given.'
  },
  input: newKey,
  right: 'keep-shares',
  writes: true,
  keptIn: 'vault',
  subject: ({ id }) => id,
  run: (input, context) => addOwnKey(context, 'custodian', input)
});
