/**
 * How a counting noun tells what is counted. Declared as data beside the indicators, whose own phrases are cues
 * as well, so that the reader itself knows no name of the programme.
 */
export interface Cue {
  /** Under which annotated reports keep figures of this sort, e.g. `outreach_sessions`. */
  readonly code: string;
  /** Right behind the number; or, when nothing is there, the noun spoken of before. */
  readonly heads: readonly string[];
  /** At least one of these in the words that follow. */
  readonly after?: readonly string[];
  /** At least one of these in the words before the number. */
  readonly before?: readonly string[];
  /** At least one of these on either side. */
  readonly near?: readonly string[];
  /** What is asked of `near` must stand by the number itself, not by the next one. */
  readonly isClose?: true;
  /** None of these close by. */
  readonly unless?: readonly string[];
  /** The figure just before is kept under one of these codes: `12 vụ/20 đối tượng`, `50 buổi với 1.000 lượt`. */
  readonly follows?: readonly string[];
  /** The figure is a part of a whole: `9/9 thôn`, `92% số hộ`. */
  readonly ofWhole?: true;
  /** Added to how near the phrases stand; 0 when not said. */
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

/** Every one of the first before every one of the second: `buổi tuyên truyền`, `cuộc tuyên truyền` … */
export function cross(first: string, second: string): string {
  return split(first)
    .flatMap((one) => split(second).map((other) => `${one} ${other}`))
    .join('|');
}
