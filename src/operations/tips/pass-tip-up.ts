import type { Label } from '#basis/label.ts';
import { problem } from '#basis/problem.ts';
import { leaveToAbove } from '#vault/sealed-keys.ts';
import { changeTip } from '#vault/tip-entries.ts';
import * as v from 'valibot';
import { operation } from '../context.ts';
import { boxAbove } from './box-units.ts';
import { readBoxKeys } from './held-boxes.ts';
import { actOn } from './received-tip.ts';
import { letIn, resealedKey } from './resealed-keys.ts';
import { tipId } from './tip-input.ts';

export default operation({
  id: 'pass-tip-up',
  label: { vi: 'Chuyển tin lên hòm thư cấp trên', en: 'Pass a tip to the box one level up' },
  words: {
    vi: 'Trình duyệt niêm phong lại tin tới người nhận ở cấp trên; từ đó cấp dưới không mở được nữa.',
    en: 'The browser seals the tip anew to the receivers one level up; from then on nobody below can open it.'
  },
  input: v.object({ tip: tipId, keys: v.pipe(v.array(resealedKey), v.minLength(1), v.maxLength(2000)) }),
  right: 'receive-tips',
  writes: true,
  keptIn: 'vault',
  subject: ({ tip }) => tip,
  run: async ({ tip: id, keys }, context) => {
    const { sql, world } = context;
    const { tip } = await actOn(context, id, { act: 'passed-up' });
    const above = boxAbove(world, tip.unit);
    if (!above || tip.heldBy !== undefined) throw problem('tip-refused', { reason: nothingAbove });
    const { receivers } = await readBoxKeys(context, above.id);
    await letIn(context, tip, { keys, among: receivers });
    await changeTip(sql, id, { day: world.today, heldBy: above.id });
    await leaveToAbove(sql, id);
    return { heldBy: above.id };
  }
});

const nothingAbove: Label = {
  vi: 'hòm thư này không có cấp trên để chuyển tới.',
  en: 'there is no box above this one.'
};
