import type { OfficialDocument } from './document.ts';
import { figuresOf } from './figures-of.ts';
import type { Figure } from './inline.ts';

/** The figures of a document as data, for the files that carry them along. */
export type FigureData = Omit<Figure, 'kind'>;

export function figureData(document: OfficialDocument): readonly FigureData[] {
  return figuresOf(document).map(({ kind: _kind, ...data }) => data);
}
