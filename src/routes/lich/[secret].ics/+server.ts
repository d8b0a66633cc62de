import { createHash } from 'node:crypto';
import { calendarReader } from '#operations/calendar/calendar-reader.ts';
import planCalendar from '#operations/calendar/plan-calendar.ts';
import { getHouse } from '../../_server/house.ts';
import type { RequestHandler } from './$types.ts';

/** What a calendar program reads. A wrong secret is an address that is not there, whatever is wrong with it. */
export const GET: RequestHandler = async ({ params, request }) => {
  const house = await getHouse();
  const reader = await calendarReader(house.database.app, params.secret);
  if (!reader) return new Response(null, { status: 404 });
  const { bytes, contentType } = await house.perform(planCalendar, reader, {});
  const tag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 27)}"`;
  const headers = { etag: tag, 'cache-control': 'private, no-cache', 'x-robots-tag': 'noindex' };
  const had = request.headers.get('if-none-match')?.split(/\s*,\s*/u) ?? [];
  if (had.some((one) => one.replace(/^W\//u, '') === tag))
    return new Response(null, { status: 304, headers });
  return new Response(Uint8Array.from(bytes), {
    headers: {
      ...headers,
      'content-type': contentType,
      'content-disposition': 'inline; filename="ke-hoach.ics"'
    }
  });
};
