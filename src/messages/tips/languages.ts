import { en } from './en.ts';
import { type TipKey, vi } from './vi.ts';

/** The pages for senders in one language; what is not said in it is said in Vietnamese. */
export interface TipLanguage {
  /** BCP 47, as it stands in `lang` and in the address. */
  readonly code: string;
  readonly words: Readonly<Partial<Record<TipKey, string>>>;
}

/**
 * To add a language of a minority, such as Cơ Tu: one file beside `en.ts` with as many of its keys as are translated,
 * checked by somebody who speaks it, and one line here. Missing keys are said in Vietnamese.
 */
export const tipLanguages: readonly TipLanguage[] = [
  { code: 'vi', words: vi },
  { code: 'en', words: en }
];

/** By what the address asks for alone: no cookie, and not by what the browser says of its owner. */
export function tipLanguageOf(asked: string | null): TipLanguage {
  return tipLanguages.find(({ code }) => code === asked) ?? { code: 'vi', words: vi };
}
