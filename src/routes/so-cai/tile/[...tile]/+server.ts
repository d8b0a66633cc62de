import { error } from '@sveltejs/kit';
import { parseTilePath } from '#engine/log/tiles.ts';
import { findHead } from '#store/log/log-head.ts';
import { findTile } from '#store/log/stored-hashes.ts';
import { getHouse } from '../../../_server/house.ts';
import type { RequestHandler } from './$types.ts';

const A_YEAR = 365 * 86_400;

/** A row of hashes (c2sp.org/tlog-tiles); entries themselves are not published, so there are no entry bundles. */
export const GET: RequestHandler = async ({ params }) => {
  const tile = parseTilePath(params.tile);
  if (!tile) error(404);
  const { app } = (await getHouse()).database;
  const head = await findHead(app);
  const bytes = head && (await findTile(app, tile, head.size));
  if (!bytes) error(404);
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': 'application/octet-stream',
      // What a tile holds never changes.
      'cache-control': `public, max-age=${A_YEAR}, immutable`,
      'access-control-allow-origin': '*'
    }
  });
};
