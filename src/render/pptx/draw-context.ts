import type { Address } from './notes.ts';

/** What the drawing of every slide asks for. */
export interface DrawContext {
  /** The absolute address of a path of the site. */
  readonly address: Address;
  /** What an indicator is called; empty when nobody said. */
  readonly labelOf: (indicator: string) => string;
}
