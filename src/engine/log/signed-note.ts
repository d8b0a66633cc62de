import { bytesOf } from './checkpoint.ts';
import { sameBytes, type Sha256 } from './tree-hash.ts';

/** Ed25519 in c2sp.org/signed-note. */
export const ED25519 = 0x01;

const KEY_BYTES = 32;
const ID_BYTES = 4;
const SIGNATURE = /^— ([^\s+]+) ([A-Za-z0-9+/]+={0,2})$/u;

/** Who signs is known to others by this. */
export interface VerifierKey {
  readonly name: string;
  readonly publicKey: Uint8Array;
}

export interface NoteSigner extends VerifierKey {
  readonly sign: (message: Uint8Array) => Uint8Array;
}

/** Whether an Ed25519 signature is good. */
export type Verify = (publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array) => boolean;

export interface NoteSignature {
  readonly name: string;
  readonly keyId: Uint8Array;
  readonly signature: Uint8Array;
}

/** The first four bytes of SHA-256(name, newline, type, key). */
export function keyIdOf(sha256: Sha256, { name, publicKey }: VerifierKey): Uint8Array {
  return sha256(new Uint8Array([...utf8(`${name}\n`), ED25519, ...publicKey])).slice(0, ID_BYTES);
}

/** `name+hash+key`, as other tools take it. */
export function verifierText(sha256: Sha256, key: VerifierKey): string {
  const typed = new Uint8Array([ED25519, ...key.publicKey]);
  return `${key.name}+${keyIdOf(sha256, key).toHex()}+${typed.toBase64()}`;
}

export function parseVerifier(sha256: Sha256, text: string): VerifierKey | undefined {
  const [, name = '', id = '', encoded = ''] = /^([^\s+]+)\+([0-9a-f]{8})\+(\S+)$/u.exec(text.trim()) ?? [];
  const typed = bytesOf(encoded);
  if (typed?.length !== 1 + KEY_BYTES || typed[0] !== ED25519) return undefined;
  const key = { name, publicKey: typed.slice(1) };
  return keyIdOf(sha256, key).toHex() === id ? key : undefined;
}

/** `text` ends in a newline. */
export function signNote(sha256: Sha256, text: string, signer: NoteSigner): string {
  const signed = new Uint8Array([...keyIdOf(sha256, signer), ...signer.sign(utf8(text))]);
  return `${text}\n— ${signer.name} ${signed.toBase64()}\n`;
}

export function parseNote(
  note: string
): { readonly text: string; readonly signatures: readonly NoteSignature[] } | undefined {
  const end = note.lastIndexOf('\n\n');
  if (end < 0 || !note.endsWith('\n')) return undefined;
  const lines = note.slice(end + 2, -1).split('\n');
  const signatures = lines.flatMap((line) => signatureOf(line) ?? []);
  if (signatures.length !== lines.length) return undefined;
  return { text: note.slice(0, end + 1), signatures };
}

export type NoteVerdict =
  | { readonly good: true; readonly text: string; readonly by: VerifierKey }
  | {
      readonly good: false;
      readonly why: 'malformed' | 'unknown-key' | 'bad-signature';
      readonly names: string;
    };

/** One bad signature under a known key spoils the note; those of unknown keys are passed over. */
export function verifyNote(
  note: string,
  keys: readonly VerifierKey[],
  { sha256, verify }: { readonly sha256: Sha256; readonly verify: Verify }
): NoteVerdict {
  const parsed = parseNote(note);
  if (!parsed) return { good: false, why: 'malformed', names: '' };
  const { text, signatures } = parsed;
  const names = signatures.map(({ name }) => name).join(', ');
  const known = signatures.flatMap((one) => {
    const key = keys.find((own) => own.name === one.name && sameBytes(keyIdOf(sha256, own), one.keyId));
    return key ? [{ key, signature: one.signature }] : [];
  });
  const [first] = known;
  if (!first) return { good: false, why: 'unknown-key', names };
  const message = utf8(text);
  const isGood = known.every(({ key, signature }) => verify(key.publicKey, message, signature));
  return isGood ? { good: true, text, by: first.key } : { good: false, why: 'bad-signature', names };
}

function signatureOf(line: string): NoteSignature | undefined {
  const [, name = '', encoded = ''] = SIGNATURE.exec(line) ?? [];
  const bytes = bytesOf(encoded);
  if (name === '' || !bytes || bytes.length <= ID_BYTES) return undefined;
  return { name, keyId: bytes.slice(0, ID_BYTES), signature: bytes.slice(ID_BYTES) };
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
