import type { Reader } from './code-of.ts';
import { directionOf } from './direction.ts';
import type { Meaning, Spot } from './meaning.ts';
import { nounEnd } from './noun.ts';
import type { Passage } from './passage.ts';
import type { Quantity } from './quantity.ts';

/** The noun of a figure before, and where it begins. */
export interface Named {
  readonly noun: string;
  readonly nounAt: number;
}

export interface Meanings {
  readonly own: Meaning | undefined;
  /** By the noun spoken of before, if none follows: `số vụ phạm pháp giảm 12%`, `lên con số 85`. */
  readonly spoken: Meaning | undefined;
  /** Where that noun begins, and its words when it is the one of the figure before: `29 mô hình; xây mới 11`. */
  readonly spokenAt?: number;
  readonly repeated?: string;
}

export interface Known {
  readonly previous: Spot['previous'];
  readonly last: Named | undefined;
  readonly whole: (Named & { readonly code: string }) | undefined;
}

/** What a number counts: by its own noun, by the sign of percent, by a noun spoken of before, by the figure before. */
export function meaningOf(
  passage: Passage,
  reader: Reader,
  quantity: Quantity,
  nounAt: number,
  { previous, last, whole }: Known
): Meanings {
  const isPercent = quantity.isPercent === true;
  const spot = {
    from: quantity.from,
    noun: nounAt,
    isShare: quantity.of !== undefined || isPercent,
    ...(previous ? { previous } : {})
  };
  const isSameNoun = whole !== undefined && whole.noun === passage.words[nounAt]?.as;
  const isSame =
    isSameNoun || (whole !== undefined && (isPercent || reader.isSameKind(whole.nounAt, nounAt)));
  const named = reader.meaning(isSame && whole ? { ...spot, whole: whole.code, isSameNoun } : spot);
  const isLevel = isPercent && directionOf(passage.words, quantity) === undefined;
  // A bare percentage is told by what stands around its sign.
  const own = named ?? (isLevel ? reader.meaning({ ...spot, noun: quantity.next - 1 }) : undefined);
  if (own || !(isPercent || nounEnd(passage.words, nounAt, 0) === nounAt)) return { own, spoken: undefined };
  const spoken = spokenOf(passage, reader, spot);
  const found = spoken
    ? { own, spoken: spoken.meaning, spokenAt: spoken.nounAt }
    : { own, spoken: undefined };
  if (isPercent || !last || (spoken && !spoken.meaning.isWeak)) return found;
  const again = reader.meaning({ from: quantity.from, noun: last.nounAt });
  return again ? { own, spoken: again, spokenAt: last.nounAt, repeated: last.noun } : found;
}

interface Spoken {
  readonly meaning: Meaning;
  readonly nounAt: number;
}

/** How far back a noun may have been spoken of. */
const BACK = 18;

/** The nearest noun before; `số vụ`, `tổng số mô hình` before any other; the first one of a label. */
function spokenOf({ words, sentenceFrom }: Passage, reader: Reader, spot: Spot): Spoken | undefined {
  const first = Math.max(sentenceFrom[spot.from] ?? 0, spot.from - BACK);
  // `Khu dân cư đạt chuẩn: 30/31`: the label begins with its noun.
  const isLabelled = /^[:|]$/u.test(words[spot.from - 1]?.as ?? '');
  let nearest: Spoken | undefined;
  for (let at = spot.from - 1; at >= first; at -= 1) {
    const word = words[at];
    if (word?.kind === 'digits' || (isLabelled && at < spot.from - 1 && isNextLabel(word?.as))) break;
    if (word?.kind !== 'word' || (word.as === 'con' && words[at + 1]?.as === 'số')) continue;
    const isNumbered = words[at - 1]?.as === 'số' && words[at - 2]?.as !== 'con';
    if ((nearest && !isNumbered && !isLabelled) || reader.headAt(at) === 0) continue;
    const meaning = reader.meaning({ from: spot.from, noun: at });
    if (!meaning || meaning.next > spot.from) continue;
    if (isNumbered) return { meaning, nounAt: at };
    nearest = { meaning, nounAt: at };
  }
  return nearest;
}

function isNextLabel(as: string | undefined): boolean {
  return as === ';' || as === '|';
}
