import { isCutShort } from './compound-words.ts';
import { choiceOfCues, entryOf, type Known, knownOf } from './cue-choice.ts';
import { coordination } from './coordination.ts';
import type { Cue } from './cue.ts';
import type { Meaning, Spot } from './meaning.ts';
import type { Passage } from './passage.ts';
import { type PhraseTree, phraseTree } from './phrase-tree.ts';
import { phraseSets } from './surroundings.ts';

export interface Reader {
  readonly meaning: (spot: Spot) => Meaning | undefined;
  /** Length in words of the longest head that begins here, with nouns of its kind that follow; 0 when none does. */
  readonly headAt: (at: number) => number;
  /** Whether nouns of one kind begin at both words: `45 đơn vị, trong đó 20 ấp`. */
  readonly isSameKind: (one: number, other: number) => boolean;
}

export interface Lexicon {
  readonly open: (passage: Passage) => Reader;
  readonly derived: Derived;
  /** Names of places that need not say what they are, each with its kind. */
  readonly places: PhraseTree<string>;
}

/** Under which code a figure is kept that was reckoned from others: a change, a share. */
export interface Derived {
  /** By the code of what rose or fell. */
  readonly change: Readonly<Record<string, string>>;
  /** By the code of what it is a share of. */
  readonly share: Readonly<Record<string, string>>;
  /** Codes of what stands on a day, and of what happens at the report's own event: no sum over its period. */
  readonly standing: ReadonlySet<string>;
  /** By the code of a whole: other codes under which its parts are kept, `vũ khí` and the guns among them. */
  readonly parts: Readonly<Record<string, readonly string[]>>;
  readonly otherChange: string;
  readonly otherShare: string;
  readonly other: string;
}

/** `kinds`: lists of nouns that one number may count together, `giáo xứ, giáo họ`. */
export function lexicon(
  cues: readonly Cue[],
  derived: Derived,
  kinds: readonly (readonly string[])[] = [],
  places: readonly (readonly [string, string])[] = []
): Lexicon {
  const sets = phraseSets();
  const set = (phrases: readonly string[] | undefined): number => (phrases ? sets.add(phrases) : -1);
  const byNoun = new Map<string, Known[]>();
  for (const [order, cue] of cues.entries()) {
    const numbers = {
      after: set(cue.after),
      before: set(cue.before),
      near: set(cue.near),
      unless: set(cue.unless)
    };
    for (const noun of cue.heads) {
      const known = knownOf(cue, noun, numbers, order);
      byNoun.set(noun, [...(byNoun.get(noun) ?? []), known]);
    }
  }
  const heads = phraseTree([...byNoun].map(([noun, known]) => [noun, entryOf(known)] as const));
  const finder = sets.finder();
  const together = coordination(kinds);
  const open = (passage: Passage): Reader => {
    const { words } = passage;
    const marks = finder(passage);
    const choice = choiceOfCues();
    // The noun asked for last is asked for again: its length first, then its meaning.
    let lastAt = -1;
    let lastEnd = -1;
    const endOf = (at: number): number => {
      if (at !== lastAt) [lastAt, lastEnd] = [at, heads.endOf(words, at)];
      return lastEnd;
    };
    return {
      isSameKind: (one, other) => together.isSameKind(words, one, other),
      headAt: (at) => {
        const longest = endOf(at);
        if (longest === at) return 0;
        const end = together.within(words, at, longest);
        return isCutShort(words, at, end) ? 0 : together.endOf(words, at, end) - at;
      },
      meaning: (spot) => {
        const end = endOf(spot.noun);
        if (end === spot.noun || isCutShort(words, spot.noun, end)) return undefined;
        const behind = together.endOf(words, spot.noun, end);
        choice.begin(marks.around(spot.from, spot.noun, behind), spot);
        heads.each(words, spot.noun, choice.take);
        return choice.meaning();
      }
    };
  };
  return { open, derived, places: phraseTree(places) };
}
