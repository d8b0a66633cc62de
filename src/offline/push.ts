import { notices } from '#messages/notices.ts';

/** What a message of ours holds once the browser has decrypted it: how much waits, and nothing else. */
export interface Told {
  readonly title: string;
  readonly body: string;
}

/** What is shown on a locked screen: that something waits, and how much. Anything else in a message is ignored. */
export function told(text: string | undefined): Told {
  const count = countIn(text);
  const title = notices.pushTitle.vi;
  const body = notices.pushBody.vi;
  return { title, body: count === undefined ? body : `${body} (${count})` };
}

function countIn(text: string | undefined): number | undefined {
  try {
    const read: unknown = JSON.parse(text ?? '');
    const count = typeof read === 'object' && read !== null && 'count' in read ? read.count : undefined;
    return typeof count === 'number' && Number.isSafeInteger(count) && count > 0 ? count : undefined;
  } catch {
    return undefined;
  }
}

const LIST = '/viec';
/** One notification, however many messages came. */
const TAG = 'viec';

/** The worker shows messages also while no page is open, and opens the work list when one is pressed. */
export function takePush(worker: ServiceWorkerGlobalScope): void {
  worker.addEventListener('push', (event) => {
    const { title, body } = told(event.data?.text());
    event.waitUntil(
      worker.registration.showNotification(title, { body, tag: TAG, icon: '/icon-192.png', lang: 'vi' })
    );
  });
  worker.addEventListener('notificationclick', (event) => {
    event.notification.close();
    event.waitUntil(openList(worker));
  });
}

async function openList({ clients }: ServiceWorkerGlobalScope): Promise<void> {
  const windows = await clients.matchAll({ type: 'window' });
  const open = windows.find(({ url }) => new URL(url).pathname === LIST);
  if (open) await open.focus();
  else await clients.openWindow(LIST);
}
