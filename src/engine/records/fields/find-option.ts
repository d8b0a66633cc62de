import type { Language } from '#basis/label.ts';
import { fold } from '#basis/vietnamese.ts';
import type { Option } from '../field.ts';

/** By id, or by what it is called in either language, with or without diacritics. */
export function findOption(options: readonly Option[], text: string): Option | undefined {
  return (
    options.find(({ id }) => id === text) ??
    options.find(({ label }) => label.vi === text || label.en === text) ??
    options.find(({ label }) => fold(label.vi) === fold(text) || fold(label.en) === fold(text))
  );
}

/** The label of an option; the id itself once the option is gone from the declaration. */
export function optionText(options: readonly Option[], id: string, language: Language): string {
  return options.find((one) => one.id === id)?.label[language] ?? id;
}

/** The choices there are, for a sentence that refuses another one. */
export function optionList(options: readonly Option[], language: Language): string {
  return options.map(({ label }) => label[language]).join('; ');
}
