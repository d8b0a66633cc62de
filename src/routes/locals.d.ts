import type { Language } from '#basis/label.ts';
import type { Person } from '#engine/rights/role.ts';

declare global {
  namespace App {
    /** What `hooks.server.ts` finds out about every request. */
    interface Locals {
      language: Language;
      person: Person | undefined;
      /** Of the pages for tips, which have more languages than the rest. */
      tipLanguage?: string;
    }
  }
}

export {};
