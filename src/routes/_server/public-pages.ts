import type { Language } from '#basis/label.ts';
import { languageChoice } from '#messages/choose-language.ts';

const PUBLIC = /^\/(?:cong-khai|du-lieu-mo)(?:\/|$)/u;

/** Pages and files that are the same for everybody: no session is looked up for them, no cookie read or set. */
export function isPublicPage(pathname: string): boolean {
  return PUBLIC.test(pathname);
}

/** Without a cookie the language goes along in the address. */
export function publicHref(path: string, language: Language): string {
  return language === 'vi' ? path : `${path}?${languageChoice}=${language}`;
}

export function unitHref(unit: string, language: Language, rest = ''): string {
  return publicHref(`/cong-khai/${encodeURIComponent(unit)}${rest}`, language);
}
