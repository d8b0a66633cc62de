import type { HeaderRow, Row } from '#engine/documents/block.ts';
import type { Inlines } from '#engine/documents/inline.ts';
import type { Card } from './card-label.ts';

/** What one slide shows, before anything is drawn. */
export type Slide = PointSlide | ChartSlide | TableSlide;

interface Titled {
  /** The heading above the slide's own, small; empty when there is none. */
  readonly above: string;
  readonly title: string;
  /** For the speaker: whole sentences, and where each figure is opened. */
  readonly notes: readonly string[];
}

export interface PointSlide extends Titled {
  readonly kind: 'points';
  /** Shown large, at most eight. */
  readonly cards: readonly Card[];
  readonly lines: readonly Inlines[];
}

export interface ChartSlide extends Titled {
  readonly kind: 'chart';
  readonly panels: readonly Panel[];
  readonly remark: string;
}

/** One native chart; where a value is missing nothing is drawn, and its label says so. */
export interface Panel {
  readonly mark: 'bars' | 'line';
  readonly title: string;
  readonly labels: readonly string[];
  readonly series: readonly { readonly label: string; readonly values: readonly (number | undefined)[] }[];
  /** In the palette. */
  readonly colour: number;
}

export interface TableSlide extends Titled {
  readonly kind: 'table';
  /** Inches; together the width of the slide's content. */
  readonly widths: readonly number[];
  readonly aligns: readonly ('left' | 'center' | 'right')[];
  readonly header: readonly HeaderRow[];
  readonly rows: readonly Row[];
  readonly size: number;
  readonly remark: string;
}

/** `I. Kết quả (2/3)`: each slide has a title of its own, for those who hear the list of slides. */
export function numbered<One extends Slide>(slides: readonly One[]): readonly One[] {
  if (slides.length < 2) return slides;
  return slides.map((one, at) => ({ ...one, title: `${one.title} (${at + 1}/${slides.length})` }));
}
