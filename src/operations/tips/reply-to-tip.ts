import * as v from 'valibot';
import { operation } from '../context.ts';
import { base64 } from './sender-input.ts';
import { messageNumber, tipId } from './tip-input.ts';
import { keepWritten } from './written-by-receiver.ts';

export default operation({
  id: 'reply-to-tip',
  label: { vi: 'Trả lời người báo tin', en: 'Answer the sender' },
  words: {
    vi: 'Lời trả lời được niêm phong tới người có mã và những người cùng nhận; máy chủ không đọc được.',
    en: 'The answer is sealed to who has the code and to the other receivers; the server cannot read it.'
  },
  input: v.object({ tip: tipId, number: messageNumber, envelope: base64 }),
  right: 'receive-tips',
  writes: true,
  keptIn: 'vault',
  subject: ({ tip }) => tip,
  run: (input, context) => keepWritten(context, { ...input, kind: 'reply' })
});
