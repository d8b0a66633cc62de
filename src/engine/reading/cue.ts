/**
 * How a counting noun tells what is counted. Declared as data beside the indicators, whose own phrases are cues
 * as well, so that the reader itself knows no name of the programme.
 */
export interface Cue {
  /** Under which annotated reports keep figures of this sort, e.g. `outreach_sessions`. */
  readonly code: string;
  /** Right behind the number; or, when nothing is there, the noun spoken of before. */
  readonly heads: readonly string[];
  /** At least one of these in the words that follow, up to the end of the clause. */
  readonly after?: readonly string[];
  /** At least one of these in the sentence up to the number. */
  readonly before?: readonly string[];
  /** At least one of these on either side. */
  readonly near?: readonly string[];
  /** None of these on either side. */
  readonly unless?: readonly string[];
  /** Wins over other cues with the same reach; 0 when not said. */
  readonly weight?: number;
  /** Indicator of the programme, when the cue stands for one. */
  readonly indicator?: string;
}

export function cue(code: string, heads: string, when: Omit<Cue, 'code' | 'heads'> = {}): Cue {
  return { code, heads: split(heads), ...when };
}

/** `a|b|c` → a, b, c. */
export function split(words: string): readonly string[] {
  return words.split('|').map((one) => one.trim());
}
