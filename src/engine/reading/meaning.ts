/** What a counting noun means where it stands. */
export interface Meaning {
  readonly code: string;
  readonly indicator: string | undefined;
  /** The phrase that told. */
  readonly phrase: string;
  /** Word after the phrase. */
  readonly next: number;
  /** How well it fits; to be compared only with other readings of the same words. */
  readonly score: number;
  /** Whether it tells next to nothing. */
  readonly isWeak: boolean;
  /** Another code that would fit nearly as well. */
  readonly rival: string | undefined;
}

/** A number and what stood before it. */
export interface Spot {
  /** Index of the first word that belongs to the number. */
  readonly from: number;
  /** Index of the word at which its noun begins, or of a noun spoken of before. */
  readonly noun: number;
  /** Figures before in the same sentence, and how near each stands, up to 1; the nearest first. */
  readonly previous?: readonly { readonly code: string; readonly near: number }[];
  /** Whether the number is a part of a whole, `9/9` or `92%`. */
  readonly isShare?: boolean;
  /** Code of the whole of which this is a part, if the same is counted. */
  readonly whole?: string;
  /** Whether that whole has the same noun. */
  readonly isSameNoun?: boolean;
}
