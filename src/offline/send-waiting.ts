import type { Judged } from './judge-answer.ts';
import { sendable } from './next-to-send.ts';
import type { OutboxItem } from './outbox-item.ts';
import type { Outbox } from './outbox.ts';
import { answered, began, isWaiting, reopened } from './standing.ts';

/** Sends one entry; never throws, an unreachable server is an answer too. */
export type Send = (item: OutboxItem) => Promise<Judged>;

export interface Sending {
  readonly outbox: Outbox;
  readonly send: Send;
  readonly now: () => number;
  /** After each change, for whoever shows the outbox. */
  readonly changed?: () => void;
}

/** Why it stopped: nothing is left that may go, the line is cut, or somebody has to sign in. */
export type Stopped = 'done' | 'cut' | 'sign-in';

/**
 * Sends what waits, in order, one at a time. Only one sender may be at work on an outbox (a lock of the
 * browser sees to it); what it finds as being sent was left by one that stopped.
 */
export async function sendWaiting(sending: Sending): Promise<Stopped> {
  const { outbox, now } = sending;
  for (const { id, standing } of await outbox.items()) {
    if (standing.is === 'sending') await outbox.change(id, reopened);
  }
  for (;;) {
    const due = sendable(await outbox.items(), now());
    if (due.length === 0) return 'done';
    for (const { id } of due) {
      const judged = await sendOne(sending, id);
      if (judged?.is === 'cut' || judged?.is === 'sign-in') return judged.is;
    }
  }
}

async function sendOne({ outbox, send, now, changed }: Sending, id: string): Promise<Judged | undefined> {
  // A person may have mended or discarded it since it was listed.
  const item = await outbox.change(id, (one) => (isWaiting(one) ? began(one, now()) : undefined));
  if (!item) return undefined;
  changed?.();
  const judged = await send(item);
  await outbox.change(id, (one) => answered(one, judged, now()));
  changed?.();
  return judged;
}
