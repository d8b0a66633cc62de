export type Bytes = Uint8Array<ArrayBuffer>;

export function utf8(text: string): Bytes {
  return Uint8Array.from(new TextEncoder().encode(text));
}

export function joined(...parts: readonly Uint8Array[]): Bytes {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** A whole number as so many bytes, the greatest first. */
export function numberBytes(value: number, size: 1 | 2 | 4): Bytes {
  return Uint8Array.from({ length: size }, (_, at) => (value >>> (8 * (size - 1 - at))) & 0xff);
}

/** By the old functions: `toHex` is missing on older phones. */
export function hexOf(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Nothing when the text is no hexadecimal of that many bytes. */
export function bytesOfHex(text: string, size: number): Bytes | undefined {
  if (text.length !== 2 * size || !/^[0-9a-f]*$/u.test(text)) return undefined;
  return Uint8Array.from({ length: size }, (_, at) => Number.parseInt(text.slice(2 * at, 2 * at + 2), 16));
}

const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/u;
const UUID_BYTES = 16;
export const KEY_ID_BYTES = 16;

export function bytesOfUuid(uuid: string): Bytes {
  const bytes = UUID.test(uuid) ? bytesOfHex(uuid.replaceAll('-', ''), UUID_BYTES) : undefined;
  if (!bytes) throw new RangeError('not a uuid in small letters');
  return bytes;
}

export function bytesOfKeyId(key: string): Bytes {
  const bytes = bytesOfHex(key, KEY_ID_BYTES);
  if (!bytes) throw new RangeError('not the id of a key');
  return bytes;
}

/** Looks at every byte, whatever the first one says. */
export function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  let different = one.length ^ other.length;
  for (const [at, byte] of one.entries()) different |= byte ^ (other[at] ?? 0);
  return different === 0;
}

export function uuidOfBytes(bytes: Uint8Array): string {
  return hexOf(bytes).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/u, '$1-$2-$3-$4-$5');
}
