import { dayText } from '#basis/day-text.ts';
import { isDay } from '#basis/day.ts';
import type { Label } from '#basis/label.ts';
import { languageChoice } from '#messages/choose-language.ts';
import { tipLanguageOf } from '#messages/tips/languages.ts';
import { sayTip } from '#messages/tips/say-tip.ts';
import type { TipKey } from '#messages/tips/vi.ts';

export interface TipWords {
  readonly say: (key: TipKey, params?: Readonly<Record<string, string | number>>) => string;
  readonly label: (of: Label) => string;
  readonly day: (of: string) => string;
  /** The same page's address in this language, with what else it asks for. */
  readonly at: (path: string, search?: Readonly<Record<string, string | undefined>>) => string;
}

/** The words of these pages in the language that the address asks for. */
export function tipWords(code: string): TipWords {
  const language = tipLanguageOf(code);
  const near = code === 'en' ? 'en' : 'vi';
  return {
    say: (key, params) => sayTip(language, key, params),
    label: (of) => of[near],
    day: (of) => (isDay(of) ? dayText(of, near) : of),
    at: (path, search = {}) => {
      const asked = { ...search, [languageChoice]: code === 'vi' ? undefined : code };
      const parts = Object.entries(asked).flatMap(([name, value]) =>
        value === undefined ? [] : [`${encodeURIComponent(name)}=${encodeURIComponent(value)}`]
      );
      return parts.length > 0 ? `${path}?${parts.join('&')}` : path;
    }
  };
}
