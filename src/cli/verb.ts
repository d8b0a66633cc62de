import type { Label } from '#basis/label.ts';

/** A maintenance command: not something a person of an office does, so no operation. */
export interface Verb {
  readonly id: string;
  readonly words: Label;
  /** Gives the exit code. */
  run(words: readonly string[]): Promise<number>;
}
