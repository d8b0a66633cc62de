import forumCalendar from '#operations/forums/forum-calendar.ts';
import { act } from '../../../_server/act.ts';
import { idOf } from '../../_server/id-of.ts';
import type { RequestHandler } from './$types.ts';

/** For everybody's calendar program. */
export const GET: RequestHandler = async (event) => {
  const { bytes, contentType, fileName } = await act(event, forumCalendar, { forum: idOf(event.params) });
  return new Response(Uint8Array.from(bytes), {
    headers: { 'content-type': contentType, 'content-disposition': `inline; filename="${fileName}"` }
  });
};
