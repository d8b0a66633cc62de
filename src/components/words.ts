import { createContext } from 'svelte';

import type { Day } from '#basis/day.ts';
import { dayText, periodText } from '#basis/day-text.ts';
import type { Label, Language } from '#basis/label.ts';
import { numberText } from '#basis/number-text.ts';
import type { Period } from '#basis/period.ts';
import type { MessageKey, ParamsFor } from '#messages/messages.ts';
import { say } from '#messages/say.ts';

const [readLanguage, setLanguage, hasLanguage] = createContext<() => Language>();

/** Called once by the root layout; every part below speaks that language. */
export function provideLanguage(language: () => Language): void {
  setLanguage(language);
}

/** The words of the reader's language, for a component or a page: `const { say, label } = useWords()`. */
export interface Words {
  readonly language: Language;
  readonly say: <Key extends MessageKey>(key: Key, ...params: ParamsFor<Key>) => string;
  readonly label: (of: Label) => string;
  readonly number: (value: number) => string;
  readonly day: (of: Day) => string;
  readonly period: (of: Period) => string;
}

export function useWords(): Words {
  const read = hasLanguage() ? readLanguage() : (): Language => 'vi';
  return {
    get language() {
      return read();
    },
    say: (key, ...params) => say(read(), key, ...params),
    label: (of) => of[read()],
    number: (value) => numberText(value, read()),
    day: (of) => dayText(of, read()),
    period: (of) => periodText(of, read())
  };
}
