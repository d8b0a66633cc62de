import type { RequestEvent } from '@sveltejs/kit';
import { bearerOf } from './session.ts';

/**
 * True for a request that a page of another site made a browser send: it would carry our cookie. A program
 * with a token of its own sends neither Origin nor Sec-Fetch-Site, and needs no cookie.
 */
export function isFromElsewhere({ request, url }: Pick<RequestEvent, 'request' | 'url'>): boolean {
  if (bearerOf(request) !== undefined) return false;
  const site = request.headers.get('sec-fetch-site');
  if (site !== null && site !== 'same-origin' && site !== 'none') return true;
  const origin = request.headers.get('origin');
  return origin !== null && hostOf(origin) !== url.host;
}

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined;
}
