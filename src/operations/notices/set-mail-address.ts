import { randomInt } from 'node:crypto';
import { problem } from '#basis/problem.ts';
import { findContact, keepAddress } from '#store/notices/contacts.ts';
import * as v from 'valibot';
import { operation } from '../context.ts';
import { findMailer } from './mailer.ts';
import { codeMail } from './waiting-mail.ts';

/** Between two codes, so that nobody's mailbox is filled in another's name. */
const PAUSE_MS = 60_000;

export default operation({
  id: 'set-mail-address',
  label: { vi: 'Ghi địa chỉ thư của mình', en: 'Set one’s mail address' },
  words: {
    vi: 'Gửi mã xác nhận đến địa chỉ thư; chỉ sau khi ghi đúng mã thì địa chỉ mới được dùng.',
    en: 'Sends a code to the address; it is used only once the code has been given back.'
  },
  input: v.object({ mail: v.pipe(v.string(), v.trim(), v.maxLength(254), v.email()) }),
  positional: ['mail'],
  right: 'read-records',
  writes: true,
  // The address is the person's own business and stays out of the audit.
  subject: () => 'mail',
  run: async ({ mail }, { sql, person, now }) => {
    const mailer = findMailer();
    if (!mailer) throw problem('mail-not-set-up', {});
    if (!person) throw problem('not-signed-in', {});
    const had = await findContact(sql, person.id);
    const wait = had?.codeAt ? Date.parse(had.codeAt) + PAUSE_MS - now.getTime() : 0;
    if (wait > 0) throw problem('code-too-often', { seconds: Math.ceil(wait / 1000) });
    const code = String(randomInt(1_000_000)).padStart(6, '0');
    await keepAddress(sql, { person: person.id, mail, code, at: now.toISOString() });
    const trouble = await mailer.send(codeMail(mail, code));
    if (trouble !== undefined) throw problem('mail-not-sent', { trouble });
    return { sent: true };
  }
});
