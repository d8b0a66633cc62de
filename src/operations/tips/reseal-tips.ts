import { problem } from '#basis/problem.ts';
import * as v from 'valibot';
import { readTips } from '#vault/read-for-receiver.ts';
import { operation } from '../context.ts';
import { readBoxKeys } from './held-boxes.ts';
import { letIn, resealedKey } from './resealed-keys.ts';
import { tipId } from './tip-input.ts';

export default operation({
  id: 'reseal-tips',
  label: { vi: 'Niêm phong tin cho thêm người nhận', en: 'Seal tips to one more receiver' },
  words: {
    vi: 'Khóa nội dung, do trình duyệt của một người nhận niêm phong lại cho người nhận khác của hòm thư.',
    en: 'Content keys, sealed by one receiver’s browser to another receiver of the box.'
  },
  input: v.object({
    keys: v.pipe(v.array(v.object({ tip: tipId, ...resealedKey.entries })), v.minLength(1), v.maxLength(500))
  }),
  right: 'receive-tips',
  writes: true,
  keptIn: 'vault',
  subject: ({ keys }) => keys[0]?.key ?? '',
  run: async ({ keys }, context) => {
    let added = 0;
    for (const [tipOf, ofTip] of Map.groupBy(keys, ({ tip }) => tip)) {
      const [tip] = await readTips(context.sql, { tip: tipOf });
      if (!tip) throw problem('tip-not-yours', {});
      const { receivers } = await readBoxKeys(context, tip.heldBy ?? tip.unit);
      added += await letIn(context, tip, { keys: ofTip, among: receivers });
    }
    return { added };
  }
});
