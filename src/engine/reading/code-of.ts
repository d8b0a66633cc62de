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
  const left = Math.max(clause.sentence, number - REACH);
  const right = Math.min(clause.to, next + AHEAD);
  const ahead = nextNumber(words, next, right);
  if (unless && (unless(words, left, number) || unless(words, next, ahead))) return undefined;
  let score = parts.length + (cue.weight ?? 0);
  if (after) {
    if (!after(words, next, ahead)) return undefined;
    score += 4;
  }
  if (before) {
    if (!before(words, left, number)) return undefined;
    score += before(words, Math.max(left, number - 8), number) ? 4 : 2;
  }
  if (near) {
    const isAfter = near(words, next, ahead);
    if (!isAfter && !near(words, left, number)) return undefined;
    score += isAfter ? 3.5 : near(words, Math.max(left, number - 8), number) ? 3 : 1.5;
  }
  return score;
}

/** What follows belongs to this number only up to the next one. */
function nextNumber(words: readonly Word[], from: number, to: number): number {
  for (let at = from; at < to; at += 1) if (words[at]?.kind === 'digits') return at;
  return to;
}
