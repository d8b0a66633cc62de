import type { Language } from '#basis/label.ts';

/** What the command line speaks. */
export const language: Language = process.env['TOANDAN_LANGUAGE'] === 'en' ? 'en' : 'vi';
