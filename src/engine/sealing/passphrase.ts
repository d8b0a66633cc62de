import type { Label } from '#basis/label.ts';
import { syllablesOf } from './syllables.ts';

/** 60 bits at random; behind scrypt nobody tries them all. */
const SYLLABLES = 6;

/** Fewer than this many different words are refused: a single word with a number behind it is guessed in minutes. */
const LEAST_WORDS = 5;
const LEAST_LETTERS = 18;

/** The words that the browser offers. */
export function makePassphrase(random: Uint8Array): string {
  return syllablesOf(random, SYLLABLES).join(' ');
}

/** Of bytes that chance gave, this many are needed. */
export const PASSPHRASE_BYTES = 8;

/** What is derived from: small letters without marks, one space between words, so that no keyboard is in the way. */
export function plainPassphrase(typed: string): string {
  return typed
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .split(/\s+/u)
    .filter((word) => word !== '')
    .join(' ');
}

/** Why a passphrase is too weak; nothing when it is good. */
export function weaknessOf(typed: string): Label | undefined {
  const words = new Set(plainPassphrase(typed).split(' '));
  if (words.size < LEAST_WORDS) {
    return {
      vi: `Cụm từ khóa cần ít nhất ${LEAST_WORDS} từ khác nhau, không phải một câu quen. Hãy dùng cụm từ máy gợi ý.`,
      en: `The passphrase needs at least ${LEAST_WORDS} different words, and no familiar saying. Use the one offered.`
    };
  }
  if ([...words].join('').length < LEAST_LETTERS) {
    return {
      vi: `Cụm từ khóa quá ngắn: cần ít nhất ${LEAST_LETTERS} chữ cái. Hãy dùng cụm từ máy gợi ý.`,
      en: `The passphrase is too short: at least ${LEAST_LETTERS} letters. Use the one offered.`
    };
  }
  return undefined;
}
