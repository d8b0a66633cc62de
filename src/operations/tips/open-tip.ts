import { base64Of } from '#engine/sealing/base64.ts';
import { identityNumbers, readIdentityRequests } from '#vault/identity-requests.ts';
import { nextNumber, readMessages } from '#vault/read-for-receiver.ts';
import { addTipEntry, lockTip } from '#vault/tip-entries.ts';
import * as v from 'valibot';
import { operation } from '../context.ts';
import { readBoxKeys } from './held-boxes.ts';
import { readerOf } from './described-box.ts';
import { getReceived } from './received-tip.ts';
import { runningClocks } from './running-clocks.ts';
import { tipId } from './tip-input.ts';

export default operation({
  id: 'open-tip',
  label: { vi: 'Mở một tin báo', en: 'Open a tip' },
  words: {
    vi: 'Giao các phần còn niêm phong cho trình duyệt của người nhận để mở ở đó. Việc mở được ghi lại: ai, ngày nào; không ghi đọc gì.',
    en: 'Hands the sealed parts to the receiver’s browser, which opens them. That it was opened is kept, by whom and on which day; not what was read.'
  },
  input: v.object({ tip: tipId }),
  positional: ['tip'],
  right: 'receive-tips',
  writes: true,
  keptIn: 'vault',
  subject: ({ tip }) => tip,
  run: async ({ tip: id }, context) => {
    const { sql, world, person } = context;
    await lockTip(sql, id);
    const { tip, entries, standing } = await getReceived(context, id);
    const day = world.today;
    const isNew = !entries.some(
      (one) => one.act === 'opened' && one.person === person?.id && one.day === day
    );
    if (isNew) await addTipEntry(sql, id, { day, person: person?.id, act: 'opened', says: {} });
    const { receivers, custodians } = await readBoxKeys(context, tip.heldBy ?? tip.unit);
    const messages = await readMessages(sql, id);
    // The vault knows no accounts: a person is known by the office that the own key names.
    const wordsOf = new Map([...receivers, ...custodians].map((one) => [one.person, one.words]));
    return {
      id,
      unit: tip.unit,
      unitName: world.territory.find(tip.unit)?.name ?? tip.unit,
      heldBy: tip.heldBy,
      received: tip.received,
      state: tip.state,
      isMuted: tip.isMuted,
      destroyOn: tip.destroyOn,
      transfer: standing.transfer,
      end: standing.end,
      clocks: runningClocks(tip.received, standing, day),
      entries: entries.map((entry) => ({ ...entry, by: wordsOf.get(entry.person ?? '') })),
      messages: messages.map(({ commitment, body, sealed, ...message }) => ({
        ...message,
        commitment: base64Of(commitment),
        body: base64Of(body),
        sealed: base64Of(sealed)
      })),
      /** Messages in which the sender said who it is, and what became of asking for them. */
      identities: await identityNumbers(sql, id),
      identityRequests: (await readIdentityRequests(sql, { tip: id })).map(({ message, answer, words }) => ({
        message,
        answer,
        words
      })),
      next: { reply: await nextNumber(sql, id, 'reply'), note: await nextNumber(sql, id, 'note') },
      receivers: receivers.filter((one) => !tip.excluded.includes(one.person)).map(readerOf),
      custodians: custodians.map(readerOf)
    };
  }
});
