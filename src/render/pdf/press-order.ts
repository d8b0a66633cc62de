/** What the press is asked for; it crosses to another thread, so it is plain text. */
export interface PressOrder {
  /** The document as JSON, for `official.typ`. */
  readonly document: string;
  readonly attached: readonly AttachedFile[];
}

export interface AttachedFile {
  readonly name: string;
  readonly content: string;
}

/** The pdf, or what Typst said instead. */
export type PressAnswer = { readonly pdf: Uint8Array } | { readonly refused: string };
