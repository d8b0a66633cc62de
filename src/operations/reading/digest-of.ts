import { createHash } from 'node:crypto';

/** Of the words alone: a report saved anew, or as pdf, is the same report. */
export function digestOf(text: string): string {
  const words = text.normalize('NFC').replace(/\s+/gu, ' ').trim();
  return createHash('sha256').update(words).digest('hex');
}
