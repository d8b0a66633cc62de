import { base64Of } from '#engine/sealing/base64.ts';
import { problem } from '#basis/problem.ts';
import * as v from 'valibot';
import { ownKeys } from '#vault/reader-keys.ts';
import { readOwnShares, readRecoveries, readRecoveryAnswers } from '#vault/recoveries.ts';
import { operation } from '../context.ts';

export default operation({
  id: 'recoveries',
  label: { vi: 'Việc khôi phục khóa', en: 'Recoveries of keys' },
  words: {
    vi: 'Việc khôi phục mình đã xin, với các phần đã được trao, và việc đang chờ mình trao phần.',
    en: 'Recoveries that one asked for, with the parts given so far, and those that wait for one’s part.'
  },
  input: v.object({}),
  right: 'read-records',
  writes: false,
  keptIn: 'vault',
  run: async (_input, { sql, person }) => {
    if (!person) throw problem('not-signed-in', {});
    const [rows, answers, shares, own] = [
      await readRecoveries(sql),
      await readRecoveryAnswers(sql),
      await readOwnShares(sql),
      await ownKeys(sql, person.id)
    ];
    const asked = rows.flatMap((row) => {
      const lost = own.find(({ id }) => id === row.lost);
      if (row.person !== person.id || !lost?.recovery) return [];
      const { id, asker, askedOn, endedOn, reason } = row;
      const ofThis = answers.filter(({ recovery }) => recovery === id);
      return [
        {
          id,
          asker,
          askedOn,
          endedOn,
          reason,
          lost: { id: lost.id, publicKey: lost.publicKey },
          wrapping: lost.recovery,
          passed: ofThis.flatMap(({ passed }) => (passed ? [base64Of(passed)] : [])),
          refused: ofThis.filter(({ passed }) => !passed).length
        }
      ];
    });
    const toAnswer = rows.flatMap((row) => {
      const share = shares.find(({ key }) => key === row.lost);
      const isAnswered = answers.some((one) => one.recovery === row.id && one.custodian === share?.custodian);
      if (!share || row.endedOn !== undefined || row.person === person.id) return [];
      const { id, words, reason, askedOn, lost, asker, askerKey } = row;
      const part = { custodian: share.custodian, sealed: base64Of(share.sealed) };
      return [{ id, words, reason, askedOn, lost, asker, askerKey, share: part, isAnswered }];
    });
    return { asked, toAnswer };
  }
});
