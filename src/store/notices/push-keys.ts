import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** The pair by which push services know this server (VAPID, RFC 8292). */
export interface PushKeys {
  readonly publicKey: string;
  readonly privateKey: string;
}

/**
 * `keys/push.json` in the data folder, readable by its owner only; made once, because browsers that subscribed
 * take messages under this key alone. A second process that makes one at the same time gets the first one's.
 */
export function openPushKeys(folder: string, make: () => PushKeys): PushKeys {
  const file = path.join(folder, 'keys', 'push.json');
  if (existsSync(file)) return read(file);
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  const unfinished = `${file}.${process.pid}`;
  writeFileSync(unfinished, `${JSON.stringify(make())}\n`, { mode: 0o600 });
  try {
    linkSync(unfinished, file);
  } catch (error) {
    if (!existsSync(file)) throw error;
  } finally {
    rmSync(unfinished);
  }
  return read(file);
}

function read(file: string): PushKeys {
  return JSON.parse(readFileSync(file, 'utf8')) as PushKeys;
}
