import type { Language } from '#basis/label.ts';
import type { Right } from '#engine/rights/role.ts';
import { isLanguage } from '#messages/choose-language.ts';

/** What the page says of itself, and of who is signed in. */
export interface Facts {
  readonly person: string;
  readonly language: Language;
  readonly rights: readonly Right[];
  /** How the office calls itself. */
  readonly name: string;
  readonly unit: string;
}

export function factsOf(target: HTMLElement): Facts {
  const { lang } = document.documentElement;
  const { rights = '', name = '', unit = '' } = target.dataset;
  const person = document.querySelector<HTMLMetaElement>('meta[name="toandan-nguoi"]')?.content ?? '';
  return {
    person,
    language: isLanguage(lang) ? lang : 'vi',
    // Written by the server's page from the role.
    rights: rights.split(' ') as Right[],
    name,
    unit
  };
}
