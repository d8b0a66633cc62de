import type { Along } from './along.ts';
import { Device, type Opened } from './device.ts';
import type { FormDraft } from './draft.ts';
import { drawer, type Drawer } from './drawer.ts';
import { openOutbox, type Outbox } from './outbox.ts';
import type { Photo } from './photo.ts';
import { answerOf, poster } from './post.ts';
import { sendWaiting, type Stopped } from './send-waiting.ts';

/** Received entries stay in view this long. */
const SHOWN = 14 * 86_400_000;

/** What lies on this phone of the person whose keys are open. */
export interface Phone {
  readonly device: Device;
  readonly opened: Opened;
  readonly outbox: Outbox;
  readonly drafts: Drawer<FormDraft>;
  readonly photos: Drawer<Photo>;
  readonly along: () => Promise<Along | undefined>;
}

const ALONG = 'along';
const CLOCK = 'clock';

/** Nothing when nobody's keys are open. */
export async function openPhone(device: Device): Promise<Phone | undefined> {
  const opened = await device.opened(Date.now());
  if (!opened) return undefined;
  const { cabinet } = device;
  const along = drawer<Along>(cabinet, opened.keys, 'copy');
  const phone: Phone = {
    device,
    opened,
    outbox: openOutbox(cabinet, opened.keys),
    drafts: drawer(cabinet, opened.keys, 'draft'),
    photos: drawer(cabinet, opened.keys, 'photo'),
    along: () => along.find(ALONG)
  };
  if (opened.person !== '') return phone;
  // Opened without the server: only what the keys open tells who it is.
  const person = (await along.find(ALONG))?.person.id;
  return person === undefined
    ? phone
    : { ...phone, opened: await device.knownAs(opened, person, Date.now()) };
}

/** Fetches what the phone needs without network; false when there is none, or the session has ended. */
export async function refreshAlong({ device, opened }: Phone): Promise<boolean> {
  const answer = await answerOf(posting(device, opened), 'take-along', {});
  if (answer?.status !== 200 || typeof answer.body !== 'object' || answer.body === null) return false;
  const kept = drawer<Along>(device.cabinet, opened.keys, 'copy');
  const fresh = answer.body as Along;
  // One that only an earlier password opens is of no use any more.
  const isKept = (await kept.change(ALONG, () => fresh)) !== undefined;
  if (isKept) return true;
  await kept.remove(ALONG);
  return (await kept.change(ALONG, () => fresh)) !== undefined;
}

/** Sends what waits. One window, or the worker, at a time; another waits for its turn. */
export async function sync(phone: Phone, changed: () => void = () => undefined): Promise<Stopped> {
  const { device, opened, outbox } = phone;
  if (opened.person === '') return 'sign-in';
  return navigator.locks.request(`toandan-outbox ${opened.keys.owner}`, async () => {
    const send = poster({
      ...posting(device, opened),
      photo: async (id) => {
        const photo = await phone.photos.find(id);
        return photo?.bytes;
      }
    });
    const stopped = await sendWaiting({ outbox, send, now: Date.now, changed });
    await tidy(phone, Date.now());
    return stopped;
  });
}

export async function clockDifference(device: Device): Promise<number | undefined> {
  return device.note(CLOCK);
}

function posting(device: Device, { person }: Opened) {
  return {
    person,
    fetch: (...asked: Parameters<typeof fetch>) => fetch(...asked),
    isOnline: () => navigator.onLine,
    now: Date.now,
    clockSeen: (difference: number) => void device.setNote(CLOCK, difference)
  };
}

/** What was received is shown for a while; its photos need not lie here any longer. */
async function tidy({ outbox, photos }: Phone, now: number): Promise<void> {
  for (const { id, standing, photo } of await outbox.items()) {
    if (standing.is !== 'received') continue;
    if (photo !== undefined) await photos.remove(photo);
    if (now - standing.at > SHOWN) await outbox.remove(id);
  }
}
