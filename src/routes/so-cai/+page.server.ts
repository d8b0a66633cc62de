import { verifierText } from '#engine/log/signed-note.ts';
import { sha256 } from '#store/log/ed25519.ts';
import { findHead } from '#store/log/log-head.ts';
import { readVerifiers } from '#store/log/log-key.ts';
import { momentText } from '../_server/draft-rows.ts';
import { getHouse } from '../_server/house.ts';
import type { PageServerLoad } from './$types.ts';

/** For everybody: what it shows are hashes and a signature. */
export const load: PageServerLoad = async ({ locals: { language }, url }) => {
  const { database } = await getHouse();
  const head = await findHead(database.app);
  const keys = readVerifiers(database.folder).map((key) => verifierText(sha256, key));
  return {
    head: head && { ...head, at: momentText(head.at, language) },
    key: keys.at(-1),
    olderKeys: keys.slice(0, -1).toReversed(),
    address: `${url.origin}/so-cai`
  };
};
