import { bytesOfBase64 } from '#engine/sealing/base64.ts';
import { openOne, type OpeningReader } from '#engine/sealing/open.ts';
import { isRefusal } from '#engine/sealing/refusal.ts';
import { readTold, type ToldTip, toldTip } from './told.ts';

/** The first message of a tip, as the server hands it to one of its readers; bytes in base64. */
export interface FirstMessage {
  readonly tip: string;
  readonly commitment: string;
  readonly body: string;
  readonly files: number;
  readonly key: string;
  readonly sealed: string;
}

/** What the sender said at the start; nothing when it does not open, or is no tip. */
export async function openFirst(
  box: string,
  { tip, commitment, body, files, key, sealed }: FirstMessage,
  by: OpeningReader
): Promise<ToldTip | undefined> {
  const envelope = {
    commitment: bytesOfBase64(commitment),
    keys: [{ kind: 'receiver', key, bytes: bytesOfBase64(sealed) }]
  } as const;
  const asked = { sealed: bytesOfBase64(body), part: 0, of: 1 + files };
  const opened = await openOne({ box, tip, number: 1, kind: 'tip' }, envelope, by, asked);
  return isRefusal(opened) ? undefined : readTold(toldTip, opened);
}

/**
 * Whether a browser may seal a tip, or what is written on it, to this key. Only what the sender sealed decides, whatever
 * the list of the server says: neither the key that was shut out, nor another one of the same office. Without the
 * sender's word nobody is let in.
 */
export function mayBeLetIn(
  told: Pick<ToldTip, 'without' | 'withoutOffices'> | undefined,
  { key, words }: { readonly key: string; readonly words: string }
): boolean {
  if (!told || told.without.includes(key)) return false;
  return !told.withoutOffices.some((office) => plain(office) === plain(words));
}

function plain(words: string): string {
  return words.normalize('NFC').trim().toLocaleLowerCase('vi');
}
