import { randomInt, scrypt } from 'node:crypto';
import { promisify } from 'node:util';
import { codeText, digitsOf } from '#engine/forums/code.ts';

const slowly = promisify<string, string, number, Buffer>(scrypt);

/** The same for every server: the hash is how a question is found. Sixteen digits are tried through slowly. */
const SALT = 'toandan forum code 1';

/** A code for an asker, shown once. */
export function newCode(): string {
  return codeText((below) => randomInt(below));
}

/** What is kept of a code; nothing when it is none. */
export async function codeHashOf(typed: string): Promise<string | undefined> {
  const digits = digitsOf(typed);
  return digits === undefined ? undefined : (await slowly(digits, SALT, 24)).toString('base64url');
}
