import { lookAgain } from '#operations/matching/look-again.ts';
import type { Sql } from '#store/database/database.ts';
import { recordsAfter } from '#store/matching/records-after.ts';
import { readSettled } from '#store/log/settled.ts';
import { readSetting, writeSetting } from '#store/setting.ts';

import { every } from './every.ts';

/** Officers see what they write themselves at once; this finds what came otherwise, or at the same moment. */
const EVERY_MS = 20_000;
const AT_ONCE = 200;
const LOOKED = 'duplicates-looked';

/** Looks at every record that something happened to since the last time; gives how many. */
export async function lookForDuplicates(owner: Sql): Promise<number> {
  // Below what the log has settled no entry can appear any more.
  const until = await readSettled(owner);
  let count = 0;
  for (;;) {
    const done = await owner.begin(async (sql) => {
      const looked = await readSetting(sql, LOOKED);
      const after = typeof looked === 'number' ? looked : 0;
      const { records, last } = await recordsAfter(sql, { after, until, limit: AT_ONCE });
      if (last === undefined) return 0;
      await lookAgain(sql, records);
      await writeSetting(sql, LOOKED, last);
      return records.length;
    });
    if (done === 0) return count;
    count += done;
  }
}

export function startLookingForDuplicates(owner: Sql): () => void {
  return every(EVERY_MS, () => lookForDuplicates(owner));
}
