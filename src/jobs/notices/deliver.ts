import type { Mailer } from '#operations/notices/mailer.ts';
import type { PushSender } from '#operations/notices/push-sender.ts';
import { waitingMail } from '#operations/notices/waiting-mail.ts';
import type { Sql } from '#store/database/database.ts';
import { findContact } from '#store/notices/contacts.ts';
import { claimDue, type Delivery, fail, settle } from '#store/notices/deliveries.ts';
import { countUntold, markTold } from '#store/notices/notice-rows.ts';
import { forgetEndpoint, readDevices } from '#store/notices/push-devices.ts';
import { againAt } from './when-due.ts';

export interface Ways {
  readonly mailer: Mailer | undefined;
  readonly push: PushSender;
}

/** Longer than a try can take; should the server end in it, another tries after that. */
const CLAIMED_MS = 120_000;
const AT_ONCE = 50;

/** Sends what is due; gives how many went out. What fails is tried again later, and given up at last. */
export async function deliverDue(owner: Sql, ways: Ways, now: Date): Promise<number> {
  let sent = 0;
  for (let left = AT_ONCE; left > 0; left -= 1) {
    const until = new Date(now.getTime() + CLAIMED_MS).toISOString();
    const delivery = await claimDue(owner, now.toISOString(), until);
    if (!delivery) return sent;
    const trouble = await attempt(owner, ways, delivery, now.toISOString());
    const at = now.toISOString();
    if (trouble === undefined) {
      await settle(owner, delivery.id, at);
      sent += 1;
    } else {
      await fail(owner, delivery.id, {
        trouble,
        at,
        again: againAt(now, delivery.attempts)?.toISOString()
      });
    }
  }
  return sent;
}

/** Nothing when it went well, or when there is nothing left to tell. */
async function attempt(
  owner: Sql,
  { mailer, push }: Ways,
  { person, channel }: Delivery,
  at: string
): Promise<string | undefined> {
  const count = await countUntold(owner, person, channel);
  if (count === 0) return undefined;
  const trouble =
    channel === 'mail'
      ? await byMail(owner, mailer, person, count)
      : await byPush(owner, push, person, count, at);
  if (trouble === undefined) await markTold(owner, person, channel, at);
  return trouble;
}

async function byMail(
  owner: Sql,
  mailer: Mailer | undefined,
  person: string,
  count: number
): Promise<string | undefined> {
  const contact = await findContact(owner, person);
  // Changed their mind since.
  if (!contact?.mail || !contact.verifiedAt || contact.mailWhen === 'none') return undefined;
  if (!mailer) return 'not-set-up';
  return mailer.send(waitingMail(contact.mail, count, mailer.base));
}

/** Well when one device took it; a device whose browser has left is forgotten. */
async function byPush(
  owner: Sql,
  push: PushSender,
  person: string,
  count: number,
  at: string
): Promise<string | undefined> {
  const devices = await readDevices(owner, person, at);
  const troubles: string[] = [];
  let taken = 0;
  for (const device of devices) {
    const answer = await push.send(device, count);
    if (answer.ok) taken += 1;
    else if (answer.gone) await forgetEndpoint(owner, device.endpoint);
    else troubles.push(answer.trouble);
  }
  return taken > 0 ? undefined : troubles[0];
}
