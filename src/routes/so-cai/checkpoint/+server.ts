import { error } from '@sveltejs/kit';
import { findHead } from '#store/log/log-head.ts';
import { getHouse } from '../../_server/house.ts';
import type { RequestHandler } from './$types.ts';

/** The newest signed checkpoint (c2sp.org/tlog-tiles). */
export const GET: RequestHandler = async () => {
  const head = await findHead((await getHouse()).database.app);
  if (!head) error(404);
  return new Response(head.note, {
    headers: {
      'content-type': 'text/plain; charset=utf-8',
      'cache-control': 'public, no-cache',
      'access-control-allow-origin': '*'
    }
  });
};
