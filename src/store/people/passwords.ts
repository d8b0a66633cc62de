import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

const argon2id = promisify(argon2);

/** OWASP's second recommended setting: 19 MiB, two passes, one lane. */
const SETTING = { memory: 19_456, passes: 2, parallelism: 1, tagLength: 32 };

/** argon2id in PHC form: `$argon2id$v=19$m=19456,t=2,p=1$salt$hash`. */
export async function hash(password: string): Promise<string> {
  const nonce = randomBytes(16);
  const tag = await argon2id('argon2id', { ...SETTING, message: password.normalize('NFC'), nonce });
  const { memory, passes, parallelism } = SETTING;
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${bare(nonce)}$${bare(tag)}`;
}

export async function matches(password: string, kept: string): Promise<boolean> {
  const found = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([^$]+)\$([^$]+)$/.exec(kept);
  if (!found) return false;
  const [, memory, passes, parallelism, nonce = '', tag = ''] = found;
  const expected = Buffer.from(tag, 'base64');
  const actual = await argon2id('argon2id', {
    memory: Number(memory),
    passes: Number(passes),
    parallelism: Number(parallelism),
    tagLength: expected.length,
    message: password.normalize('NFC'),
    nonce: Buffer.from(nonce, 'base64')
  });
  return timingSafeEqual(actual, expected);
}

function bare(bytes: Buffer): string {
  return bytes.toString('base64').replaceAll('=', '');
}
