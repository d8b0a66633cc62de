import { type Phone, sync } from '#offline/phone.ts';
import type { Stopped } from '#offline/send-waiting.ts';

/** How often an open page looks whether something may go. */
const EVERY = 30_000;

/** Background Sync, where the browser has it: sends though the page is closed. */
interface WithSync {
  readonly sync: { readonly register: (tag: string) => Promise<void> };
}

export interface KeepingOn {
  /** At once; what is asked meanwhile is done when it is done. */
  readonly now: () => Promise<void>;
}

/** Sends when the page opens, when the network comes back, when the page is looked at, and every so often. */
export function keepSending(
  phone: Phone,
  { changed, stopped }: { readonly changed: () => void; readonly stopped: (how: Stopped) => void }
): KeepingOn {
  const channel = new BroadcastChannel('toandan');
  channel.addEventListener('message', changed);
  const told = (): void => {
    channel.postMessage('changed');
    changed();
  };
  let running: Promise<void> | undefined;
  let isAskedAgain = false;
  const run = async (): Promise<void> => {
    do {
      isAskedAgain = false;
      const how = await sync(phone, told);
      if (how === 'cut') await askWorker();
      stopped(how);
    } while (isAskedAgain);
    told();
  };
  const now = (): Promise<void> => {
    isAskedAgain = true;
    running ??= run().finally(() => (running = undefined));
    return running;
  };
  const quietly = (): void => void now().catch(() => undefined);
  addEventListener('online', quietly);
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && quietly());
  setInterval(() => navigator.onLine && quietly(), EVERY);
  quietly();
  return { now };
}

async function askWorker(): Promise<void> {
  const registration = await navigator.serviceWorker.ready;
  if (!('sync' in registration)) return;
  // Refused where the person has turned it off; then the open page sends.
  await (registration as unknown as WithSync).sync.register('hop-cho').catch(() => undefined);
}
