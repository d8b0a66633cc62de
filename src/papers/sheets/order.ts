import type { Sheet, SheetRow } from '#engine/workbooks/sheet.ts';
import type { Refusal } from './refusals.ts';
import type { Stage } from './stages.ts';

/** What the process that opens workbooks is asked for. */
export interface Order {
  readonly bytes: Uint8Array;
  readonly name: string;
}

/** A sheet without its rows, then its rows piece by piece; at the end how much memory it took at most. */
export type Answer =
  | { readonly sheet: Sheet }
  | { readonly rows: readonly SheetRow[] }
  | { readonly stage: Stage; readonly done: number; readonly of: number }
  | { readonly megabytes: number }
  | { readonly refused: Refusal };
