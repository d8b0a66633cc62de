import type { Language } from '#basis/label.ts';

/** Name of the query parameter and of the cookie that remember the choice. */
export const languageChoice = 'ngon-ngu';

/** What was just asked for wins, then what was chosen before; Vietnamese otherwise. */
export function chooseLanguage(asked: string | null | undefined, before: string | undefined): Language {
  if (isLanguage(asked)) return asked;
  return isLanguage(before) ? before : 'vi';
}

export function isLanguage(text: string | null | undefined): text is Language {
  return text === 'vi' || text === 'en';
}
