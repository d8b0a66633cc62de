import { nation } from '#engine/territory/unit.ts';
import { type House, openHouse } from '#operations/stage.ts';
import { findRunningServer } from '#store/database/handed-over.ts';

let opened: Promise<House> | undefined;

/** Opened by the first request and kept for the life of the process. */
export function getHouse(): Promise<House> {
  opened ??= open().catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

/** Reckons what nearly every page needs, so that the first visitor does not wait for it. */
export async function warmHouse(): Promise<void> {
  const world = await (await getHouse()).world();
  for (const reading of ['as-it-stood', 'as-it-is-now'] as const) world.map.placement(nation.id, reading);
}

async function open(): Promise<House> {
  const server = findRunningServer();
  if (!server) throw new Error('the pages run without a database: start them with scripts/serve.ts');
  return openHouse(server.database);
}
