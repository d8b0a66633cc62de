import { openPushSender } from '#operations/notices/push-sender.ts';
import { getHouse } from '../../_server/house.ts';

let key: Promise<string> | undefined;

/** By which browsers know this server; the same for its life. */
export function pushKey(): Promise<string> {
  return (key ??= getHouse().then(({ database }) => openPushSender(database.folder).publicKey));
}
