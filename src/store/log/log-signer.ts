import { signNote, verifyNote } from '#engine/log/signed-note.ts';
import type { Database } from '#store/database/database.ts';
import { sha256, verifyEd25519 } from './ed25519.ts';
import { readVerifiers } from './log-key.ts';
import { openLogKey } from './open-log-key.ts';

/** Signs by the key that lies in the data folder and not in the database. */
export interface LogSigner {
  /** `text` ends in a newline; gives the note. */
  sign(text: string): Promise<string>;
  /** The text of a note that was signed here; nothing when it was altered or signed elsewhere. */
  read(note: string): string | undefined;
}

export function logSigner(database: Pick<Database, 'owner' | 'folder'>): LogSigner {
  return {
    sign: async (text) => signNote(sha256, text, await openLogKey(database)),
    read: (note) => {
      const keys = readVerifiers(database.folder);
      const verdict = verifyNote(note, keys, { sha256, verify: verifyEd25519 });
      return verdict.good ? verdict.text : undefined;
    }
  };
}
