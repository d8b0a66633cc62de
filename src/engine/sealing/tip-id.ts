import { uuidOfBytes } from './bytes.ts';

/** Chance alone, so that it tells neither time nor device; by a function that older phones have. */
export function newTipId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return uuidOfBytes(bytes);
}
