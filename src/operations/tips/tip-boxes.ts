import * as v from 'valibot';
import { operation } from '../context.ts';
import { getUnit } from '../units/get-unit.ts';
import { boxAbove } from './box-units.ts';
import { describeBox } from './described-box.ts';

export default operation({
  id: 'tip-boxes',
  label: { vi: 'Hòm thư báo tin của một nơi', en: 'The box for tips of a place' },
  words: {
    vi: 'Ai đọc được tin gửi cho một xã và cho cấp trên, khóa công khai và dấu nhận biết của họ.',
    en: 'Who can read what is sent to a commune and to the level above: public keys and fingerprint.'
  },
  input: v.object({ unit: v.string() }),
  positional: ['unit'],
  right: 'anybody',
  writes: false,
  keptIn: 'vault',
  run: async ({ unit }, context) => {
    const { world } = context;
    const own = getUnit(world.territory, unit, world.today);
    const above = boxAbove(world, own.id);
    return {
      box: await describeBox(context, own.id),
      ...(above ? { above: await describeBox(context, above.id) } : {})
    };
  }
});
