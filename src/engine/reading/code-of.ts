import type { Clause } from './clause.ts';
import type { Cue } from './cue.ts';
import { type Search, searchFor } from './phrase-search.ts';
import { spelled } from './spelling.ts';
import type { Word } from './word.ts';

/** What a counting noun means where it stands. */
export interface Meaning {
  readonly code: string;
  readonly indicator: string | undefined;
  /** The phrase that told. */
  readonly phrase: string;
  /** Word after the phrase. */
  readonly next: number;
}

export interface Lexicon {
  /** Cues whose head begins at a word, with what stands around taken into account. */
  readonly meaning: (
    words: readonly Word[],
    at: number,
    clause: Clause,
    number: number,
    next: number
  ) => Meaning | undefined;
  /** Length in words of the longest head that begins here; 0 when none does. */
  readonly headAt: (words: readonly Word[], at: number) => number;
}

interface Known {
  readonly cue: Cue;
  readonly parts: readonly string[];
  readonly phrase: string;
  readonly after?: Search;
  readonly before?: Search;
  readonly near?: Search;
  readonly unless?: Search;
}

/** How far on either side the words are looked at. */
const REACH = 24;
const AHEAD = 16;

export function lexicon(cues: readonly Cue[]): Lexicon {
  const byFirst = new Map<string, Known[]>();
  for (const cue of cues) {
    const searches = {
      ...(cue.after ? { after: searchFor(cue.after) } : {}),
      ...(cue.before ? { before: searchFor(cue.before) } : {}),
      ...(cue.near ? { near: searchFor(cue.near) } : {}),
      ...(cue.unless ? { unless: searchFor(cue.unless) } : {})
    };
    for (const phrase of cue.heads) {
      const parts = [...phrase.matchAll(/[\p{L}\p{M}\d]+|[^\s\p{L}\d]/gu)].map(([piece]) => spelled(piece));
      const known = { cue, parts, phrase, ...searches };
      const first = parts[0] ?? '';
      byFirst.set(first, [...(byFirst.get(first) ?? []), known]);
    }
  }
  const candidates = (words: readonly Word[], at: number): readonly Known[] =>
    (byFirst.get(words[at]?.as ?? '') ?? []).filter(({ parts }) =>
      parts.every((part, index) => words[at + index]?.as === part)
    );
  return {
    headAt: (words, at) => Math.max(0, ...candidates(words, at).map(({ parts }) => parts.length)),
    meaning: (words, at, clause, number, next) => {
      let best: { readonly known: Known; readonly score: number } | undefined;
      for (const known of candidates(words, at)) {
        const score = scoreOf(known, words, clause, number, next);
        if (score !== undefined && (!best || score > best.score)) best = { known, score };
      }
      if (!best) return undefined;
      const { cue, phrase, parts } = best.known;
      return { code: cue.code, indicator: cue.indicator, phrase, next: at + parts.length };
    }
  };
}

function scoreOf(
  { cue, parts, after, before, near, unless }: Known,
  words: readonly Word[],
  clause: Clause,
  number: number,
  next: number
): number | undefined {
  const far = { from: Math.max(clause.sentence, number - REACH), to: Math.min(clause.to, next + AHEAD) };
  const own = { from: lastNumber(words, far.from, number), to: nextNumber(words, next, far.to) };
  if (unless && (unless(words, own.from, number) || unless(words, next, own.to))) return undefined;
  let score = parts.length + (cue.weight ?? 0);
  for (const reach of [
    after && (after(words, next, own.to) ? 4 : undefined),
    before && reached(before, words, own.from, far.from, number),
    near && (near(words, next, own.to) ? 3.5 : nearby(near, words, own, far, number))
  ]) {
    if (reach === undefined) continue;
    score += reach;
  }
  const isUnmet =
    (after && !after(words, next, own.to)) ||
    (before && !before(words, far.from, number)) ||
    (near && !near(words, next, far.to) && !near(words, far.from, number));
  return isUnmet ? undefined : score;
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A word between the last number and this one tells more than one farther back. */
function reached(
  search: Search,
  words: readonly Word[],
  own: number,
  far: number,
  number: number
): number | undefined {
  if (search(words, Math.max(own, number - 8), number)) return 4;
  if (search(words, own, number)) return 3;
  return search(words, far, number) ? 1.5 : undefined;
}

function nearby(
  search: Search,
  words: readonly Word[],
  own: Stretch,
  far: Stretch,
  number: number
): number | undefined {
  const back = reached(search, words, own.from, far.from, number);
  return back === undefined ? 1 : back - 0.5;
}

function lastNumber(words: readonly Word[], from: number, to: number): number {
  for (let at = to - 1; at >= from; at -= 1) if (words[at]?.kind === 'digits') return at + 1;
  return from;
}

/** What follows belongs to this number only up to the next one. */
function nextNumber(words: readonly Word[], from: number, to: number): number {
  for (let at = from; at < to; at += 1) if (words[at]?.kind === 'digits') return at;
  return to;
}
