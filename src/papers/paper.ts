import type { Label } from '#basis/label.ts';

export type PaperFormat = 'txt' | 'html' | 'docx' | 'doc' | 'pdf';

/** What somebody handed in, as text; places in it are UTF-16 units of `text`. */
export interface Paper {
  readonly text: string;
  readonly format: PaperFormat;
  /** Where each page begins, where there are pages; the first is 0. */
  readonly pages?: readonly number[];
  /** What a reader should know: letters that were repaired, parts left out. */
  readonly remarks: readonly Label[];
}
