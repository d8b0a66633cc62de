import type { IncomingMessage } from 'node:http';

import { isSendersPath } from '#operations/tips/senders-paths.ts';

/** What may tell who asks, or from what and where. */
const telling =
  /^(?:cookie|authorization|user-agent|referer|accept-language|from|forwarded|via|x-forwarded-(?!proto$).*|x-real-ip|x-client-ip|true-client-ip|cf-.*|sec-ch-.*|dnt|x-toandan-person)$/u;

/** Takes it off a request to the pages for tips before anything behind the port can read it. */
export function forgetSender(request: IncomingMessage): void {
  if (!isSendersPath(request.url ?? '/')) return;
  for (const name of Object.keys(request.headers)) if (telling.test(name)) delete request.headers[name];
  request.rawHeaders.length = 0;
  // A page that sends no referrer sends no origin with its forms either. Nothing here acts by a cookie, so that
  // there is nothing that another site could make a browser do in somebody's name.
  if (request.headers.origin === 'null') {
    request.headers.origin = `${String(request.headers['x-forwarded-proto'])}://${request.headers.host ?? ''}`;
  }
}
