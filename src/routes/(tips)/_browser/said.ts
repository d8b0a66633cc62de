import type { ScriptWord } from '../_parts/script-words.ts';

/** A sentence for the sender, thrown from wherever it is found out. */
export class Said extends Error {}

export interface FormWords {
  readonly say: (key: ScriptWord, params?: Readonly<Record<string, string | number>>) => string;
}

/** The words that the page carries for its script. */
export function wordsOf(form: HTMLElement): FormWords {
  const words = JSON.parse(form.dataset['words'] ?? '{}') as Readonly<Partial<Record<ScriptWord, string>>>;
  return {
    say: (key, params = {}) =>
      (words[key] ?? key).replace(/\{(\w+)\}/gu, (place, name: string) => String(params[name] ?? place))
  };
}
