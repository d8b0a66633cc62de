import { problem } from '#basis/problem.ts';
import type { NoteSigner } from '#engine/log/signed-note.ts';
import type { Database } from '#store/database/database.ts';

import { findLogKey, logKeyFile, makeLogKey } from './log-key.ts';

/**
 * The key of this data folder, made where the log has not begun. A log that has been signed before goes on under
 * its own key, or under a new one only when somebody says so.
 */
export async function openLogKey({ owner, folder }: Pick<Database, 'owner' | 'folder'>): Promise<NoteSigner> {
  const found = findLogKey(folder);
  if (found) return found;
  const [begun] = await owner`select 1 from checkpoint limit 1`;
  // Looked for again: another process may have made it just before it signed.
  const late = findLogKey(folder);
  if (late) return late;
  if (begun) throw problem('log-key-missing', { file: logKeyFile(folder) });
  return makeLogKey(folder);
}
