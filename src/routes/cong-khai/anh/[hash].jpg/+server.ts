import newsPhoto from '#operations/public/news-photo.ts';
import { act } from '../../../_server/act.ts';
import type { RequestHandler } from './$types.ts';

/** The photo of news that is published now; it was drawn anew when it was attached and says nothing of its place. */
export const GET: RequestHandler = async (event) => {
  const { bytes, contentType } = await act(event, newsPhoto, { hash: event.params.hash });
  return new Response(Uint8Array.from(bytes), { headers: { 'content-type': contentType } });
};
