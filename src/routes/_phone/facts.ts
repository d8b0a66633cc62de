import type { Language } from '#basis/label.ts';
import { isLanguage } from '#messages/choose-language.ts';

const LANGUAGE = 'ngon-ngu';

/** What the page says of itself. */
export interface Facts {
  /** Id of who is signed in, by the server's page; nobody in the shell, which belongs to no one. */
  readonly person: string | undefined;
  /** The page that the service worker shows where there is no network. */
  readonly isShell: boolean;
  readonly path: string;
  readonly language: Language;
}

export function pageFacts(): Facts {
  const isShell = document.getElementById('vo') !== null;
  return {
    isShell,
    person: document.querySelector<HTMLMetaElement>('meta[name="toandan-nguoi"]')?.content,
    path: globalThis.location.pathname,
    language: isShell ? keptLanguage() : pageLanguage()
  };
}

/** The shell is one for everybody; it speaks as the pages last did on this device. */
function keptLanguage(): Language {
  const kept = localStorage.getItem(LANGUAGE);
  return isLanguage(kept) ? kept : 'vi';
}

function pageLanguage(): Language {
  const { lang } = document.documentElement;
  const language = isLanguage(lang) ? lang : 'vi';
  localStorage.setItem(LANGUAGE, language);
  return language;
}
