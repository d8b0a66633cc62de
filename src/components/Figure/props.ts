import type { Figure } from '#engine/indicators/figure.ts';

/** The parts of a figure that are shown; a whole figure fits. */
export type ShownFigure = Pick<Figure, 'result' | 'reported' | 'unconfirmed'>;

export interface FigureProps {
  readonly figure: ShownFigure;
  /** The counting noun behind the number. */
  readonly noun: string;
  /** The page of the figure: value, definition, records. */
  readonly href?: string | undefined;
  /** `large` for a card or a page of its own; in a running text neither sources nor waiting ones are shown. */
  readonly size?: 'text' | 'cell' | 'large';
}
