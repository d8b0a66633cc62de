import type { Language } from './label.ts';
import { numberText } from './number-text.ts';

/** How exactly a number is known; `estimated` when it was shared out or measured, not counted. */
export type Bound = 'exact' | 'more_than' | 'less_than' | 'about' | 'at_least' | 'at_most' | 'estimated';

const BOUND_WORDS: Readonly<Record<Bound, Readonly<Record<Language, string>>>> = {
  exact: { vi: '', en: '' },
  more_than: { vi: 'hơn', en: 'more than' },
  less_than: { vi: 'dưới', en: 'fewer than' },
  about: { vi: 'khoảng', en: 'about' },
  at_least: { vi: 'ít nhất', en: 'at least' },
  at_most: { vi: 'không quá', en: 'at most' },
  estimated: { vi: 'ước', en: 'an estimated' }
};

/** `1300` → `1.300`, `0.5` → `0,5` in Vietnamese: `numberText` under the name that operations ask for. */
export function formatNumber(number: number, language: Language): string {
  return numberText(number, language);
}

/** The word that goes before the number; empty when the number is exact. */
export function boundWord(bound: Bound, language: Language): string {
  return BOUND_WORDS[bound][language];
}

/** `hơn 1.300 buổi`: the bound, the number, and the counting noun when there is one. */
export function formatQuantity(
  quantity: { readonly value: number; readonly bound: Bound; readonly noun?: string },
  language: Language
): string {
  const words = [boundWord(quantity.bound, language), numberText(quantity.value, language), quantity.noun];
  return words.filter((word) => word).join(' ');
}

/** `5` → `05`, as document numbers are written (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
export function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
