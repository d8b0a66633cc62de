import { base64Of } from '#engine/sealing/base64.ts';
import { problem } from '#basis/problem.ts';
import { sideOf } from '#programme/parties.ts';
import { findSealedIdentity, readIdentityRequests } from '#vault/identity-requests.ts';
import * as v from 'valibot';
import { operation } from '../context.ts';

export default operation({
  id: 'identity-requests',
  label: { vi: 'Việc xin biết danh tính người báo tin', en: 'Requests for senders’ identities' },
  words: {
    vi: 'Những lần người nhận ở bên kia xin biết danh tính, với lý do và danh tính còn niêm phong.',
    en: 'What receivers of the other side ask for, with the sealed reason and the sealed identity.'
  },
  input: v.object({}),
  right: 'keep-shares',
  writes: false,
  keptIn: 'vault',
  run: async (_input, { sql, person }) => {
    if (!person) throw problem('not-signed-in', {});
    const requests = [];
    for (const request of await readIdentityRequests(sql)) {
      if (request.answer !== null || request.side === sideOf(person.party)) continue;
      const identity = await findSealedIdentity(sql, request);
      const reason = identity && request.reasons[identity.key];
      if (!identity || reason === undefined) continue;
      const { id, tip, message, asker, askerKey, words, askedOn } = request;
      requests.push({
        id,
        tip,
        message,
        asker,
        askerKey,
        words,
        askedOn,
        reason,
        unit: identity.unit,
        key: identity.key,
        commitment: base64Of(identity.commitment),
        sealed: base64Of(identity.sealed)
      });
    }
    return { requests };
  }
});
