import * as v from 'valibot';
import { operation } from '../context.ts';
import { base64 } from './sender-input.ts';
import { messageNumber, tipId } from './tip-input.ts';
import { keepWritten } from './written-by-receiver.ts';

export default operation({
  id: 'note-on-tip',
  label: { vi: 'Ghi chú nội bộ về một tin', en: 'Note on a tip, among receivers' },
  words: {
    vi: 'Ghi chú niêm phong tới những người cùng nhận; người báo tin không thấy.',
    en: 'A note sealed to the receivers; the sender does not see it.'
  },
  input: v.object({ tip: tipId, number: messageNumber, envelope: base64 }),
  right: 'receive-tips',
  writes: true,
  keptIn: 'vault',
  subject: ({ tip }) => tip,
  run: (input, context) => keepWritten(context, { ...input, kind: 'note' })
});
