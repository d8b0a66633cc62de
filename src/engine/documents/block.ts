import type { Figure, Inlines } from './inline.ts';

/**
 * What stands below one another. Headings and points carry no number of their own: `marked` numbers them
 * the way a báo cáo is numbered: Phần I → I. → 1. → a).
 */
export type Block = Heading | Passage | List | Table | Chart;

export interface Heading {
  /** division: `Phần I` on its own line; part: `I. …` in capitals; section: `1. …`. */
  readonly kind: 'division' | 'part' | 'section';
  /** In ordinary case; capitals are the renderers' business. */
  readonly title: string;
}

export interface Passage {
  /** clause: a numbered paragraph without title; point: a lettered one; note: a remark in small type. */
  readonly kind: 'paragraph' | 'clause' | 'point' | 'note';
  readonly content: Inlines;
}

export interface List {
  readonly kind: 'list';
  readonly items: readonly Inlines[];
}

export interface Table {
  readonly kind: 'table';
  readonly caption?: string;
  /** Shown above the table at the right, e.g. `Đơn vị tính: buổi`. */
  readonly remark?: string;
  readonly columns: readonly Column[];
  readonly header: readonly HeaderRow[];
  readonly rows: readonly Row[];
}

export interface Column {
  readonly align: 'left' | 'center' | 'right';
  /** Share of the width; shares are relative to one another. */
  readonly width: number;
  /** Its cells name their row. */
  readonly names?: true;
}

export type HeaderRow = readonly HeaderCell[];

export interface HeaderCell {
  readonly text: string;
  readonly columns?: number;
  readonly rows?: number;
}

export interface Row {
  readonly cells: readonly Inlines[];
  /** A sum, written in bold. */
  readonly total?: true;
}

export interface Chart {
  readonly kind: 'chart';
  readonly title: string;
  readonly remark?: string;
  /** What the points are: `Năm`, `Xã`. */
  readonly axis: string;
  readonly series: readonly Series[];
  /** Its numbers stand in a table of the same document, so where it cannot be drawn it is left out. */
  readonly isTabled?: true;
}

export interface Series {
  readonly label: string;
  readonly points: readonly { readonly label: string; readonly figure: Figure }[];
}

export function isPassage(block: Block): block is Passage {
  return 'content' in block;
}
