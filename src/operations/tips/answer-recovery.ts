import { problem } from '#basis/problem.ts';
import { bytesOfBase64 } from '#engine/sealing/base64.ts';
import * as v from 'valibot';
import { addRecoveryAnswer, readOwnShares, readRecoveries } from '#vault/recoveries.ts';
import { operation } from '../context.ts';
import { bytes } from './key-input.ts';

export default operation({
  id: 'answer-recovery',
  label: { vi: 'Trao hoặc từ chối phần khôi phục', en: 'Give or refuse a part for recovery' },
  words: {
    vi: 'Người giữ mở phần của mình trên máy mình và niêm phong tới khóa mới của người xin; hoặc từ chối.',
    en: 'A custodian opens the own part in the own browser and seals it to the new key of who asks; or refuses.'
  },
  input: v.object({ recovery: v.pipe(v.string(), v.uuid()), passed: v.optional(bytes(100, 400)) }),
  right: 'keep-shares',
  writes: true,
  keptIn: 'vault',
  subject: ({ recovery }) => recovery,
  run: async ({ recovery, passed }, { sql, person, world }) => {
    const found = (await readRecoveries(sql)).find(({ id }) => id === recovery);
    const share = (await readOwnShares(sql)).find(({ key }) => key === found?.lost);
    if (!found || !share || found.endedOn !== undefined || found.person === person?.id) {
      throw problem('no-such-tip-key', { id: recovery });
    }
    const answer = {
      recovery,
      custodian: share.custodian,
      passed: passed ? bytesOfBase64(passed) : undefined
    };
    return { isNew: await addRecoveryAnswer(sql, answer, world.today) };
  }
});
