import { createHash } from 'node:crypto';
import { chooseLanguage, languageChoice } from '#messages/choose-language.ts';
import { baseAddress } from '#operations/base-address.ts';
import type { RequestEvent } from '@sveltejs/kit';
import type { House } from '#operations/stage.ts';
import { Packed } from './packed.ts';

/** How long an answer is given again before what nobody published, such as a new model, is looked for. */
const FRESH = 60_000;
/** Answers kept in the process: the pages of some hundred communes in two languages. */
const MOST = 800;
const CACHING = 'public, max-age=60, stale-while-revalidate=600';

/** Said anew with each answer. */
const OWN = new Set(['etag', 'set-cookie', 'content-length']);

interface Kept {
  readonly edition: number;
  readonly madeAt: number;
  readonly status: number;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: Packed;
  readonly tag: string;
  readonly changedAt: string;
}

const kept = new Map<string, Kept>();
const underWay = new Map<string, Promise<Kept>>();

/**
 * One answer for everybody: made once, given again until something is published or a minute has passed. Nothing of
 * who asks goes into it but the language in the address.
 */
export async function publicAnswer(
  event: RequestEvent,
  house: House,
  make: () => Promise<Response>
): Promise<Response> {
  const { url, request } = event;
  event.locals.language = chooseLanguage(url.searchParams.get(languageChoice), undefined);
  event.locals.person = undefined;
  const asked = request.headers.get('if-none-match');
  // Otherwise the framework would answer 304, and there would be nothing to keep.
  request.headers.delete('if-none-match');
  const key = request.method === 'GET' ? keyOf(url, event.locals.language) : undefined;
  const answer = key === undefined ? await keptFrom(await make(), 0) : await found(key, house, make);
  return respond(answer, request, asked);
}

/** Only addresses without a free text are kept, so that nobody fills the memory by asking. */
function keyOf(url: URL, language: string): string | undefined {
  const isPlain = [...url.searchParams].every(
    ([name, value]) => name === languageChoice || (name === 'bom' && value === '1')
  );
  if (!isPlain) return undefined;
  const isAtBase = url.origin === baseAddress();
  return `${language} ${isAtBase ? 'at-base' : ''} ${url.pathname} ${url.searchParams.has('bom')}`;
}

async function found(key: string, house: House, make: () => Promise<Response>): Promise<Kept> {
  const edition = house.publicEdition();
  const had = kept.get(key);
  if (had && had.edition === edition && Date.now() - had.madeAt < FRESH) return had;
  const waited = `${edition} ${key}`;
  const running = underWay.get(waited) ?? remember(key, edition, make);
  underWay.set(waited, running);
  try {
    return await running;
  } finally {
    underWay.delete(waited);
  }
}

async function remember(key: string, edition: number, make: () => Promise<Response>): Promise<Kept> {
  const made = await keptFrom(await make(), edition);
  const had = kept.get(key);
  const same = had && had.tag === made.tag ? { ...made, changedAt: had.changedAt } : made;
  if (made.status !== 200) return made;
  if (kept.size >= MOST) kept.clear();
  kept.set(key, same);
  return same;
}

async function keptFrom(response: Response, edition: number): Promise<Kept> {
  const body = new Uint8Array(await response.arrayBuffer());
  return {
    edition,
    madeAt: Date.now(),
    status: response.status,
    headers: [...response.headers].filter(([name]) => !OWN.has(name)),
    body: new Packed(body),
    // Weak, because the bytes are packed on their way.
    tag: `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`,
    changedAt: new Date().toUTCString()
  };
}

function respond(
  { status, headers, body, tag, changedAt }: Kept,
  { headers: asking }: Request,
  had: string | null
) {
  const all = new Headers(headers.map(([name, value]): [string, string] => [name, value]));
  if (status !== 200) return new Response(body.bytes, { status, headers: all });
  all.set('etag', tag);
  all.set('last-modified', changedAt);
  all.set('cache-control', CACHING);
  all.append('vary', 'accept-encoding');
  const isKnown = had?.split(/\s*,\s*/u).some((one) => one === tag || one === tag.slice(2));
  if (isKnown) return new Response(null, { status: 304, headers: all });
  const { bytes, coding } = body.for(asking.get('accept-encoding'));
  if (coding) all.set('content-encoding', coding);
  return new Response(bytes, { status, headers: all });
}
