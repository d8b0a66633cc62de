import type { Label } from '#basis/label.ts';
import { offline } from '#messages/offline.ts';
import type { Device } from '#offline/device.ts';
import { leave } from '#offline/leave.ts';
import { openPhone, refreshAlong } from '#offline/phone.ts';
import { answerOf } from '#offline/post.ts';

export interface Typed {
  readonly login: string;
  readonly password: string;
}

/** What a try to sign in came to: on the server, on this device only, or a sentence why not. */
export type Entered = 'signed-in' | 'opened-here' | { readonly said: Label };

const asking = {
  person: '',
  fetch: (...asked: Parameters<typeof fetch>) => fetch(...asked),
  now: Date.now
};

/** The server decides when it can be reached; else the password opens what lies on the device, or nothing. */
export async function enter(device: Device, typed: Typed): Promise<Entered> {
  const answer = await answerOf(asking, 'sign-in', typed);
  if (answer?.status === 200 && answer.body !== undefined) {
    await keepKeys(device, typed);
    return 'signed-in';
  }
  const said = sentenceIn(answer?.body);
  if (said && answer && answer.status < 500) return { said };
  await leave(device, true);
  const keys = await device.unlocked(typed, Date.now());
  return keys ? 'opened-here' : { said: offline.unlockWrong };
}

/** Another's keys close first. Whoever may not record has nothing to keep here. */
async function keepKeys(device: Device, typed: Typed): Promise<void> {
  await leave(device, true);
  const along = await answerOf(asking, 'take-along', {});
  const person = along?.status === 200 ? personIn(along.body) : undefined;
  if (person === undefined) return;
  await device.signedIn({ ...typed, person }, Date.now());
  const phone = await openPhone(device);
  if (phone) await refreshAlong(phone);
}

function personIn(body: unknown): string | undefined {
  const person: unknown = Object(body)['person'];
  const id: unknown = Object(person)['id'];
  return typeof id === 'string' ? id : undefined;
}

function sentenceIn(body: unknown): Label | undefined {
  const sentence: unknown = Object(body)['sentence'];
  const { vi, en } = Object(sentence);
  return typeof vi === 'string' && typeof en === 'string' ? { vi, en } : undefined;
}
