import { isUpper } from './letter.ts';
import { phraseTree } from './phrase-tree.ts';
import type { Word } from './word.ts';

export interface Together {
  /** Cut at a comma behind which no noun of the same kind stands: `buổi tuyên truyền, vận động`. */
  readonly within: (words: readonly Word[], from: number, end: number) => number;
  /** Where the noun that stands from `from` to `end` ends, with the nouns of its kind that share its number. */
  readonly endOf: (words: readonly Word[], from: number, end: number) => number;
  /** Whether nouns of one kind begin at both places. */
  readonly isSameKind: (words: readonly Word[], one: number, other: number) => boolean;
}

/** Nobody counts more than four things with one number. */
const MOST = 3;

/** `giáo xứ, giáo họ`, `dao, kiếm`, `câu lạc bộ và đội`: nouns of one kind under one number. */
export function coordination(kinds: readonly (readonly string[])[]): Together {
  const tree = phraseTree(kinds.flatMap((nouns, kind) => nouns.map((noun) => [noun, kind] as const)));
  const kindsAt = (words: readonly Word[], at: number): ReadonlySet<number> => {
    const kind = new Set<number>();
    tree.each(words, at, (values) => {
      for (const value of values) kind.add(value);
    });
    return kind;
  };
  const isSameKind: Together['isSameKind'] = (words, one, other) =>
    !kindsAt(words, one).isDisjointFrom(kindsAt(words, other));
  const within: Together['within'] = (words, from, end) => {
    for (let at = from + 1; at < end - 1; at += 1) {
      if (words[at]?.as !== ',' || isOneTerm(words, at)) continue;
      if (!isSameKind(words, from, at + 1)) return at;
    }
    return end;
  };
  const endOf: Together['endOf'] = (words, from, first) => {
    if (first === from || !isLink(words[first]?.as)) return first;
    const kind = kindsAt(words, from);
    let end = first;
    for (let more = 0; more < MOST && kind.size > 0 && isLink(words[end]?.as); more += 1) {
      let longest = end;
      tree.each(words, end + 1, (values, next) => {
        if (values.some((value) => kind.has(value))) longest = next;
      });
      if (longest === end || words[longest]?.kind === 'digits' || isName(words[longest])) return end;
      end = longest;
    }
    return end;
  };
  return { within, endOf, isSameKind };
}

/** `an ninh, trật tự`, `phòng, chống`: one term in spite of its comma. */
function isOneTerm(words: readonly Word[], comma: number): boolean {
  return words[comma + 1]?.as === 'trật' || words[comma - 1]?.as === 'phòng';
}

/** `84 giáo họ, huyện Tiền Hải`: the second noun names a place. */
function isName(word: Word | undefined): boolean {
  return word?.kind === 'word' && isUpper(word.text);
}

function isLink(as: string | undefined): boolean {
  return as === ',' || as === 'và';
}
