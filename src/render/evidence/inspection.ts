import type { Refusal } from './refusals.ts';
import type { ToldType } from './told-type.ts';

/** What the inspecting process is asked for. */
export interface Inspection {
  readonly bytes: Uint8Array;
  readonly type: ToldType;
}

export type MediaType =
  | 'image/jpeg'
  | 'application/pdf'
  | 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
  | 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A photo comes back anew; a file that passed stays as it was sent. */
export type Inspected =
  | { readonly photo: { readonly kept: Uint8Array; readonly thumbnail: Uint8Array } }
  | { readonly file: MediaType }
  | { readonly refused: Refusal };
