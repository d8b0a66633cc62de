import { randomBytes } from 'node:crypto';
import {
  appendFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync
} from 'node:fs';
import path from 'node:path';

import { problem } from '#basis/problem.ts';
import { bytesOf } from '#engine/log/checkpoint.ts';
import {
  ED25519,
  keyIdOf,
  type NoteSigner,
  parseVerifier,
  type VerifierKey,
  verifierText
} from '#engine/log/signed-note.ts';

import { keyPairOf, sha256 } from './ed25519.ts';

const MARK = 'PRIVATE+KEY';
const SEED_BYTES = 32;

/** `keys/log.key` in the data folder; in the form that golang.org/x/mod/sumdb/note writes. */
export function logKeyFile(folder: string): string {
  return path.join(folder, 'keys', 'log.key');
}

/** Every verifier key that ever signed here, the newest last: old checkpoints stay checkable. */
function verifiersFile(folder: string): string {
  return path.join(folder, 'keys', 'log-verifiers.txt');
}

export function findLogKey(folder: string): NoteSigner | undefined {
  const file = logKeyFile(folder);
  return existsSync(file) ? readKey(file) : undefined;
}

/** A second process that makes one at the same time gets the first one's. */
export function makeLogKey(folder: string): NoteSigner {
  const file = logKeyFile(folder);
  const unfinished = writeKey(folder, newName());
  try {
    linkSync(unfinished, file);
  } catch (error) {
    if (!existsSync(file)) throw error;
    return readKey(file);
  } finally {
    rmSync(unfinished);
  }
  return keepVerifier(folder, readKey(file));
}

/** Takes the place of the key that is there; the log keeps its name unless another is given. */
export function replaceLogKey(folder: string, name?: string): NoteSigner {
  if (name !== undefined && !/^[^\s+\p{Cc}]+$/u.test(name)) {
    throw problem('command-misused', { command: 'log-key', reason: `name: ${name}` });
  }
  const file = logKeyFile(folder);
  const unfinished = writeKey(folder, name ?? readVerifiers(folder).at(-1)?.name ?? newName());
  renameSync(unfinished, file);
  return keepVerifier(folder, readKey(file));
}

export function readVerifiers(folder: string): readonly VerifierKey[] {
  const file = verifiersFile(folder);
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.flatMap((line) => parseVerifier(sha256, line) ?? []);
}

/** Chance alone: neither the machine's name nor its place is told. */
function newName(): string {
  return `toandan/${randomBytes(4).toString('hex')}`;
}

function writeKey(folder: string, name: string): string {
  const file = logKeyFile(folder);
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  const seed = randomBytes(SEED_BYTES);
  const id = keyIdOf(sha256, { name, publicKey: keyPairOf(seed).publicKey }).toHex();
  const unfinished = `${file}.${process.pid}.${randomBytes(4).toString('hex')}`;
  const typed = Buffer.from([ED25519, ...seed]).toString('base64');
  writeFileSync(unfinished, `${MARK}+${name}+${id}+${typed}\n`, { mode: 0o600, flag: 'wx', flush: true });
  return unfinished;
}

function readKey(file: string): NoteSigner {
  const [, name = '', id, encoded = ''] =
    /^PRIVATE\+KEY\+([^\s+]+)\+([0-9a-f]{8})\+(\S+)$/u.exec(readFileSync(file, 'utf8').trim()) ?? [];
  const typed = bytesOf(encoded);
  if (typed?.length === 1 + SEED_BYTES && typed[0] === ED25519) {
    const signer = { name, ...keyPairOf(typed.slice(1)) };
    if (keyIdOf(sha256, signer).toHex() === id) return signer;
  }
  throw problem('log-key-unreadable', { file });
}

function keepVerifier(folder: string, signer: NoteSigner): NoteSigner {
  appendFileSync(verifiersFile(folder), `${verifierText(sha256, signer)}\n`);
  return signer;
}
