import { createHash } from 'node:crypto';
import { atom } from '#engine/feeds/atom.ts';
import { say } from '#messages/say.ts';
import { baseAddress } from '#operations/base-address.ts';
import publicFeed from '#operations/public/public-feed.ts';
import type { RequestEvent } from '@sveltejs/kit';
import { act } from '../../_server/act.ts';

/** The day on which the first programme began: a feed says something of its age before anything is told. */
const SINCE = '2013-08-01T00:00:00+07:00';

interface Of {
  readonly unit?: string;
  readonly title: string;
  readonly page: string;
}

/**
 * Links have a host only when the feed is asked for at the server's own address; behind an onion service, or on an
 * address nobody named, they stay where the reader is.
 */
export async function feedAnswer(
  event: Pick<RequestEvent, 'url' | 'locals' | 'getClientAddress'>,
  { unit, title, page }: Of
): Promise<Response> {
  const { told } = await act(event, publicFeed, { unit });
  const base = event.url.origin === baseAddress() ? event.url.origin : '';
  const text = atom({
    id: `urn:uuid:${feedId(unit ?? '')}`,
    title,
    subtitle: say('vi', 'publicPages.feedWords'),
    language: 'vi',
    self: `${base}${page}/tin.atom`,
    page: `${base}${page}`,
    since: SINCE,
    entries: told.map(({ id, path, sort, ...entry }) => ({
      ...entry,
      id: `urn:uuid:${id}`,
      category: sort,
      href: `${base}${path}`
    }))
  });
  return new Response(text, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
}

/** A name of our own making (RFC 9562, version 8): the same wherever the server stands. */
function feedId(unit: string): string {
  const hex = createHash('sha256').update(`toandan feed ${unit}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
