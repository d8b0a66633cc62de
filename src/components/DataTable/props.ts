import type { ShownFigure } from '../Figure/props.ts';
import type { TickBoxProps } from '../TickBox/props.ts';
import type { Tone } from '../Tag/props.ts';

export interface Column {
  readonly label: string;
  /** Set right, with figures of one width. */
  readonly numeric?: boolean;
  /** The column that names the row. */
  readonly heading?: boolean;
}

/** Nothing is shown as a dash, and heard as unknown. */
export type Cell =
  | string
  | number
  | undefined
  /** `heard` tells links of one text apart. */
  | { readonly text: string; readonly href: string; readonly heard?: string }
  | { readonly tick: TickBoxProps }
  | { readonly tag: string; readonly tone: Tone }
  | { readonly figure: ShownFigure; readonly noun: string; readonly href?: string };

export interface Row {
  readonly id: string;
  readonly cells: readonly Cell[];
  /** Set off as a total. */
  readonly isTotal?: boolean;
}

export interface DataTableProps {
  readonly caption: string;
  readonly hideCaption?: boolean;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}
