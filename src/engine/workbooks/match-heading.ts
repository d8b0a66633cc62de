import type { Label } from '#basis/label.ts';
import { fold } from '#basis/vietnamese.ts';

/** What a heading may stand for. */
export interface Countable {
  readonly id: string;
  readonly label: Label;
  readonly phrases: readonly string[];
}

export interface Matched {
  readonly id: string;
  /** The phrase that told. */
  readonly phrase: string;
  /** Another that would fit as well. */
  readonly rival?: string;
  /** Why a person should look, when the heading was only guessed at. */
  readonly doubt?: Label;
}

/** Words of headings and phrases that tell nothing. */
const IDLE = new Set(
  'so tong cac va cua cho duoc du nghe tham gia trong ve da co theo ket qua cong tac noi dung don vi tinh'.split(
    ' '
  )
);
/** So much of what a heading says must be in the phrase. */
const COVERED = 0.6;

interface Known {
  readonly id: string;
  readonly phrase: string;
  readonly words: ReadonlySet<string>;
}

/**
 * The indicator of a heading: the one whose phrase has most words, all of them in the heading, wherever they stand.
 * `Tuyên truyền / Số buổi` is what prose calls `buổi tuyên truyền`.
 */
export function headingMatcher(all: Iterable<Countable>): (heading: string) => Matched | undefined {
  const known = [...all].flatMap(({ id, label, phrases }) =>
    [label.vi, ...phrases].map((phrase): Known => ({ id, phrase, words: wordsIn(phrase) }))
  );
  return (heading) => {
    const words = wordsIn(heading);
    const fitting = known.filter((one) => fits(one, words)).sort((a, b) => b.words.size - a.words.size);
    const [best] = fitting;
    if (!best) return undefined;
    const rival = fitting.find(({ id, words: other }) => id !== best.id && other.size === best.words.size);
    return { id: best.id, phrase: best.phrase, ...(rival ? { rival: rival.id } : {}) };
  };
}

function fits({ words: own }: Known, heading: ReadonlySet<string>): boolean {
  return own.size >= 2 && own.isSubsetOf(heading) && own.size >= heading.size * COVERED;
}

function wordsIn(text: string): ReadonlySet<string> {
  const words = fold(text).match(/\p{L}+/gu) ?? [];
  return new Set(words.filter((word) => !IDLE.has(word)));
}
