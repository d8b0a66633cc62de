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

async function open(): Promise<House> {
  const server = findRunningServer();
  if (!server) throw new Error('the pages run without a database: start them with scripts/serve.ts');
  return openHouse(server.database);
}
