import type { Label, Language } from '#basis/label.ts';
import type { ShownPerson } from '#components/PageShell/props.ts';

declare global {
  namespace App {
    interface Error {
      message: string;
      /** What to tell the administrator, when something unexpected went wrong. */
      id?: string;
      /** The sentence of a Problem in both languages. */
      sentence?: Label;
    }
    /** What every page has; `routes/+layout.server.ts` gives it. */
    interface PageData {
      language: Language;
      person?: ShownPerson | undefined;
      /** Whose keys may be open on this device. */
      personId?: string | undefined;
      illustration: boolean;
    }
  }
}

export {};
