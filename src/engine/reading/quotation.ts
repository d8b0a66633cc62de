import type { Word } from './word.ts';

const OPEN: Readonly<Record<string, string>> = { '“': '”', '«': '»', '‘': '’' };
const STRAIGHT = new Set(['"', "'"]);
/** A longer quotation is speech, not a name. */
const LONGEST = 60;
const MOST_WORDS = 14;

/** For each word: 1 when it stands within a short quotation, the name of a model or a slogan. */
export function namesIn(words: readonly Word[]): Uint8Array {
  const quoted = new Uint8Array(words.length);
  let from = -1;
  let close = '';
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (!word || word.kind === 'break') {
      from = -1;
      continue;
    }
    if (word.kind !== 'mark') continue;
    if (from >= 0 && (word.as === close || (close === '”' && word.as === '"'))) {
      const start = words[from]?.start ?? 0;
      if (word.end - start <= LONGEST && at - from <= MOST_WORDS) quoted.fill(1, from, at);
      from = -1;
    } else if (OPEN[word.as] !== undefined || (from < 0 && opensStraight(words, at))) {
      from = at;
      close = OPEN[word.as] ?? word.as;
    }
  }
  return quoted;
}

/** A straight mark opens when no letter or digit stands glued before it. */
function opensStraight(words: readonly Word[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]];
  if (!word || !STRAIGHT.has(word.as)) return false;
  return before === undefined || before.end !== word.start || before.kind === 'mark';
}
