import type { Label, Language } from '#basis/label.ts';
import { reports } from '#messages/reports.ts';
import { type Format, formats } from '#operations/reports/file-of.ts';

export interface FormatChoice {
  readonly id: Format;
  /** `Word (.docx)`. */
  readonly label: string;
}

/** The formats that are files of their own; one without a word of its own is named by its ending. */
export function formatChoices(language: Language): readonly FormatChoice[] {
  const words: Readonly<Record<string, Label>> = reports;
  return formats
    .filter((id) => id !== 'fragment')
    .map((id) => ({ id, label: `${words[`format_${id}`]?.[language] ?? ''} (.${id})`.trim() }));
}

/** Nothing when no such file is made. */
export function formatIn(text: string): Format | undefined {
  return formats.find((id) => id === text && id !== 'fragment');
}
