import { breakdownOf } from './breakdown.ts';
import { hasTrailingAtLeast } from './bound-words.ts';
import type { Claim } from './claim.ts';
import { type Clause, clauseOf } from './clause.ts';
import type { Lexicon, Meaning } from './code-of.ts';
import { directionOf } from './direction.ts';
import { whyNotAFigure } from './not-a-figure.ts';
import { nounEnd } from './noun.ts';
import { beginsNumeral } from './numeral.ts';
import { periodReader } from './period-in.ts';
import { placeReader } from './place-in.ts';
import { type Quantity, quantityAt } from './quantity.ts';
import { type Word, wordsOf } from './word.ts';

/** Reads the figures of a Vietnamese text. Deterministic; never throws, whatever the text. */
export function readProse(text: string, lexicon: Lexicon): readonly Claim[] {
  const words = wordsOf(text);
  const periods = periodReader(words);
  const places = placeReader(words);
  const claims: Claim[] = [];
  const spots: number[] = [];
  let done = 0;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (!word || at < done || !mayBegin(word)) continue;
    const quantity = quantityAt(words, at);
    if (!quantity) continue;
    const read = claimAt(text, words, quantity, lexicon);
    if (!read) {
      // The parts of a date or a document's number are not numbers of their own.
      done = quantity.of === undefined && quantity.bound !== 'range' ? quantity.next : at + 1;
      continue;
    }
    done = read.next;
    const parent = breakdownOf(words, quantity, claims, spots);
    claims.push({
      ...read.claim,
      period: periods(quantity.number),
      unit: places(quantity.number),
      ...(parent === undefined ? {} : { breakdownOf: parent })
    });
    spots.push(quantity.number);
  }
  return claims;
}

function mayBegin(word: Word): boolean {
  return word.kind === 'digits' || (word.kind === 'word' && (word.as === 'hàng' || beginsNumeral(word)));
}

interface Read {
  readonly claim: Omit<Claim, 'period' | 'unit'>;
  readonly next: number;
}

function claimAt(
  text: string,
  words: readonly Word[],
  quantity: Quantity,
  lexicon: Lexicon
): Read | undefined {
  const { next, number } = quantity;
  const clause = clauseOf(words, quantity.from, next);
  const nounAt = nounStart(words, quantity);
  const head = lexicon.headAt(words, nounAt);
  if (quantity.inWords && !quantity.isVague && !countsInWords(words, quantity, head)) return undefined;
  if (whyNotAFigure({ words, quantity, hasNoun: head > 0 || quantity.isPercent === true })) return undefined;
  const own = lexicon.meaning(words, nounAt, clause, number, nounAt);
  const direction = directionOf(words, quantity);
  const spoken =
    own && !UNITS.has(words[nounAt]?.as ?? '') ? undefined : spokenOf(words, quantity, clause, lexicon);
  const meaning = own ?? spoken;
  const trailing = hasTrailingAtLeast(words, nounEnd(words, nounAt, head));
  const end = trailing ?? nounEnd(words, nounAt, head);
  const first = words[quantity.from];
  const last = words[end - 1];
  if (!first || !last) return undefined;
  const code = codeWith(meaning, direction, quantity, words, nounAt);
  const noun = nounText(
    text,
    words,
    quantity,
    nounAt,
    trailing === undefined ? end : trailing - 2,
    meaning,
    spoken
  );
  return {
    next: end,
    claim: {
      start: first.start,
      end: last.end,
      value: quantity.value,
      ...(quantity.low === undefined ? {} : { low: quantity.low }),
      ...(quantity.high === undefined ? {} : { high: quantity.high }),
      bound: trailing !== undefined && quantity.bound === 'exact' ? 'at_least' : quantity.bound,
      ...(quantity.of === undefined ? {} : { of: quantity.of }),
      ...(quantity.isVague ? { vague: true as const } : {}),
      ...(direction ? { direction } : {}),
      noun,
      code,
      ...(meaning?.indicator === undefined ? {} : { indicator: meaning.indicator }),
      because: { rule: quantity.rule, phrase: meaning?.phrase ?? '' },
      ...(meaning ? {} : { doubt: 'Không có cụm từ nào cho biết con số này đếm gì.' })
    }
  };
}

/** Units that only measure: what is counted was named before, as in `kinh phí hơn 4 tỷ đồng`. */
const UNITS = new Set([
  'đồng',
  'cái',
  'lượt',
  'người',
  'chiếc',
  '%',
  'kg',
  'suất',
  'lần',
  'trường',
  'vụ',
  'usd'
]);

function nounStart(words: readonly Word[], { next, isPercent }: Quantity): number {
  const isOf = isPercent && (words[next]?.as === 'trên' || words[next]?.as === 'tổng');
  return isOf && words[next + 1]?.as === 'tổng' ? next + 1 : next;
}

/** A number in words counts only before a counting noun of the field; `một` only in a row of results. */
function countsInWords(
  words: readonly Word[],
  { number, next, value, from }: Quantity,
  head: number
): boolean {
  if (head === 0) return false;
  if (value === null || value === 0) return false;
  if (/^\p{Lu}/u.test(words[next]?.text ?? '')) return false;
  const before = words[from - 1]?.as ?? '';
  if (before === 'thứ' || before === 'tháng' || before === 'cả' || before === 'là' || before === 'này')
    return false;
  if (value > 1) return next - number > 1 || !LOOSE.has(words[next]?.as ?? '');
  const isRow =
    words[number - 1]?.as === '/' || words.slice(next, next + head + 3).some((one) => one.as === '/');
  return isRow && words[next]?.as !== 'số';
}

/** Nouns that small numbers in words rather name than count: `hai bên`, `ba người con`. */
const LOOSE = new Set([
  'lần',
  'người',
  'điểm',
  'lượt',
  'tổ chức',
  'năm',
  'xã',
  'địa',
  'cơ',
  'phường',
  'loại',
  'tỉnh',
  'huyện',
  'thôn',
  'hộ',
  'trường',
  'bộ'
]);

/** The noun spoken of before: `số vụ phạm pháp giảm 12%`, `lên con số 85`. */
function spokenOf(
  words: readonly Word[],
  { from, number }: Quantity,
  clause: Clause,
  lexicon: Lexicon
): Meaning | undefined {
  for (let at = from - 1; at >= clause.sentence && at > from - REACH; at -= 1) {
    if (words[at]?.kind === 'digits') return undefined;
    if (words[at]?.as === 'con' && words[at + 1]?.as === 'số') continue;
    if (lexicon.headAt(words, at) === 0) continue;
    const meaning = lexicon.meaning(words, at, clause, at, at);
    if (meaning && meaning.next <= number) return meaning;
  }
  return undefined;
}

const REACH = 18;

function codeWith(
  meaning: Meaning | undefined,
  direction: Claim['direction'],
  quantity: Quantity,
  words: readonly Word[],
  nounAt: number
): string {
  if (direction && (CRIME.has(meaning?.code ?? '') || (quantity.isPercent && !meaning)))
    return 'crime_change';
  if (meaning)
    return quantity.isPercent && !PERCENT.has(meaning.code) ? percentCode(meaning.code) : meaning.code;
  return quantity.isPercent && words[nounAt] ? 'share_other' : 'other';
}

const CRIME = new Set(['crime_cases', 'cases_solved', 'accidents', 'offenders_handled', 'crime_change']);
const PERCENT = new Set([
  'units_meeting_standard',
  'clearance_rate',
  'share_other',
  'crime_change',
  'pledges_signed'
]);

function percentCode(code: string): string {
  if (code === 'cases_solved') return 'clearance_rate';
  return code === 'crime_cases' ? 'crime_change' : 'share_other';
}

function nounText(
  text: string,
  words: readonly Word[],
  { next, isPercent }: Quantity,
  nounAt: number,
  end: number,
  meaning: Meaning | undefined,
  spoken: Meaning | undefined
): string {
  const from = words[isPercent ? next - 1 : nounAt];
  const last = words[end - 1];
  const follows = from && last && last.start >= from.start ? text.slice(from.start, last.end) : '';
  if (follows !== '') return follows;
  return spoken?.phrase ?? meaning?.phrase ?? '';
}
