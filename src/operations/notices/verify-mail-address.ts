import { problem } from '#basis/problem.ts';
import { tryCode, verify } from '#store/notices/contacts.ts';
import * as v from 'valibot';
import { operation } from '../context.ts';

const GOOD_FOR_MS = 30 * 60_000;
/** A million codes, so many tries. */
const MOST_TRIES = 5;

export default operation({
  id: 'verify-mail-address',
  label: { vi: 'Xác nhận địa chỉ thư', en: 'Verify one’s mail address' },
  words: {
    vi: 'Ghi lại mã đã nhận qua thư; từ đó có việc chờ thì có thư.',
    en: 'Gives back the code from the mail; from then on mail tells that something waits.'
  },
  input: v.object({ code: v.pipe(v.string(), v.trim(), v.regex(/^\d{6}$/u)) }),
  positional: ['code'],
  right: 'read-records',
  writes: true,
  subject: () => 'mail',
  run: async ({ code }, { sql, person, now }) => {
    if (!person) throw problem('not-signed-in', {});
    const since = new Date(now.getTime() - GOOD_FOR_MS).toISOString();
    const isRight = await tryCode(sql, { person: person.id, code, since, most: MOST_TRIES });
    // Not thrown: the count of tries must be kept.
    if (!isRight) return { verified: false };
    await verify(sql, person.id, now.toISOString());
    return { verified: true };
  },
  isWell: ({ verified }) => verified
});
