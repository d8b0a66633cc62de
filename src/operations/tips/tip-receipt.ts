import { problem } from '#basis/problem.ts';
import * as v from 'valibot';

import { readForSender } from '#vault/read-for-sender.ts';
import { operation } from '../context.ts';
import { lookUpHash } from './follow-tip.ts';
import { hash } from './sender-input.ts';

export default operation({
  id: 'tip-receipt',
  label: { vi: 'Biên nhận đã báo tin', en: 'Receipt for a tip' },
  words: {
    vi: 'Ngày nhận, hòm thư và mã băm của tin, có chữ ký của hệ thống; không có mã theo dõi và nội dung.',
    en: 'Day, box and digest of the tip, signed; neither the code nor anything of its content.'
  },
  input: v.object({ lookUp: hash }),
  right: 'anybody',
  isAnonymous: true,
  writes: false,
  keptIn: 'vault',
  run: async ({ lookUp }, { sql, world, signer }) => {
    const { tip } = await readForSender(sql, lookUpHash(lookUp));
    if (!tip) throw problem('no-such-tip', {});
    const digest = Buffer.from(tip.digest).toString('base64');
    return {
      day: tip.received,
      unit: tip.unit,
      name: world.territory.find(tip.unit)?.name ?? tip.unit,
      digest,
      note: await signer.sign(`toandan tip receipt 1\n${tip.unit}\n${tip.received}\n${digest}\n`)
    };
  },
  print: ({ note }) => note
});
