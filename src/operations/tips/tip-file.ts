import { problem } from '#basis/problem.ts';
import { findFile } from '#vault/read-for-receiver.ts';
import * as v from 'valibot';
import { operation } from '../context.ts';
import { messageNumber, tipId } from './tip-input.ts';

export default operation({
  id: 'tip-file',
  label: { vi: 'Lấy một tệp còn niêm phong', en: 'Take a sealed file' },
  words: {
    vi: 'Ảnh hoặc ghi âm của một tin, còn niêm phong; chỉ trình duyệt của người nhận mở được.',
    en: 'A photo or recording of a tip, still sealed; only a receiver’s browser opens it.'
  },
  input: v.object({
    tip: tipId,
    message: messageNumber,
    part: v.pipe(v.number(), v.integer(), v.minValue(1))
  }),
  right: 'receive-tips',
  writes: false,
  keptIn: 'vault',
  run: async (input, { sql }) => {
    const bytes = await findFile(sql, input);
    if (!bytes) throw problem('tip-not-yours', {});
    return { bytes: Buffer.from(bytes).toString('base64') };
  }
});
