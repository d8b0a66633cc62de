import { differenceOf } from './clock.ts';
import { judge, type Judged } from './judge-answer.ts';
import type { OutboxItem } from './outbox-item.ts';
import type { Send } from './send-waiting.ts';

/** Above this a line is as good as cut, and the same id is sent again later; a photo is given time by its size. */
const PATIENCE = 20_000;
const LETTERS_PER_MILLISECOND = 10;

export interface Posting {
  /** Id of the person whose outbox it is: the server refuses when another is signed in. */
  readonly person: string;
  /** Content of a photo, in base64; nothing when it is gone. */
  readonly photo: (id: string) => Promise<string | undefined>;
  readonly fetch: typeof fetch;
  /** False when there is surely no network; then nothing is tried. */
  readonly isOnline: () => boolean;
  readonly now: () => number;
  /** How far the server's clock is ahead, told by each answer. */
  readonly clockSeen?: (difference: number) => void;
}

/** Sends an entry through the ordinary API, `POST /api/<operation>`. */
export function poster(posting: Posting): Send {
  return async (item) => {
    if (!posting.isOnline()) return { is: 'cut', neverSent: true };
    const judged = await posted(posting, item.operation, await inputOf(posting, item));
    if (judged.is !== 'to-look-at' || item.operation !== 'correct-record') return judged;
    // Both versions are shown to the person, so the other one is fetched while the line is there.
    const theirs = await answerOf(posting, 'show-record', { record: item.record });
    return theirs?.status === 200 ? { ...judged, theirs: theirs.body } : judged;
  };
}

async function posted(posting: Posting, operation: string, input: unknown): Promise<Judged> {
  const answer = await answerOf(posting, operation, input);
  return answer ? judge(answer) : { is: 'cut' };
}

async function inputOf({ photo }: Posting, item: OutboxItem): Promise<unknown> {
  const writtenAt = instant(item.writtenAt);
  const bytes = item.photo === undefined ? undefined : await photo(item.photo);
  return {
    ...item.input,
    id: item.id,
    record: item.record,
    ...(writtenAt === undefined ? {} : { writtenAt }),
    ...(bytes === undefined ? {} : { bytes })
  };
}

function instant(at: number): string | undefined {
  return Number.isFinite(at) && Math.abs(at) < 8.64e15 ? new Date(at).toISOString() : undefined;
}

export async function answerOf(
  { person, fetch, now, clockSeen }: Omit<Posting, 'photo' | 'isOnline'>,
  operation: string,
  input: unknown
) {
  const body = JSON.stringify(input);
  try {
    const response = await fetch(`/api/${operation}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(person === '' ? {} : { 'x-toandan-person': person })
      },
      body,
      redirect: 'error',
      signal: AbortSignal.timeout(PATIENCE + Math.round(body.length / LETTERS_PER_MILLISECOND))
    });
    const difference = differenceOf(response.headers.get('date'), now());
    const isOurs = response.headers.get('content-type')?.startsWith('application/json') === true;
    const answer: unknown = isOurs ? await response.json() : undefined;
    if (isOurs && difference !== undefined) clockSeen?.(difference);
    const wait = Number(response.headers.get('retry-after') ?? Number.NaN);
    return {
      status: response.status,
      body: answer,
      ...(Number.isFinite(wait) ? { retryAfter: wait } : {})
    };
  } catch {
    return undefined;
  }
}
