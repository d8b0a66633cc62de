import type { Word } from './word.ts';

/** A number as it stands in the text, in digits or words; `next` is the word after it. */
export interface Numeral {
  readonly value: number;
  readonly next: number;
  readonly inWords: boolean;
}

const MAGNITUDES: ReadonlyMap<string, number> = new Map([
  ['chục', 10],
  ['trăm', 100],
  ['nghìn', 1e3],
  ['ngàn', 1e3],
  ['vạn', 1e4],
  ['triệu', 1e6],
  ['tr', 1e6],
  ['tỷ', 1e9]
]);

/** `1.300,5` → 1300.5: the dot parts thousands, the comma is always decimal. */
export function digitsValue(text: string): number {
  return Number(text.replaceAll('.', '').replace(',', '.'));
}

/** Digits with their magnitude words: `2,5 triệu`, `1 nghìn 300`, `1 tỷ 200 triệu`. */
export function digitNumeral(words: readonly Word[], at: number): Numeral | undefined {
  const first = plainDigits(words, at);
  if (!first) return undefined;
  let size = magnitudeAt(words, first.next);
  if (size === undefined) return { ...first, inWords: false };
  const half = halfAt(words, size.next, first.value * size.value, size.value);
  if (half) return { ...half, inWords: false };
  let value = first.value * size.value;
  let next = size.next;
  // What follows in a smaller magnitude belongs to the same number.
  for (;;) {
    const more = words[next];
    if (more?.kind !== 'digits') break;
    const tail = digitsValue(more.text);
    const of = magnitudeAt(words, next + 1);
    const isHundreds = of === undefined && size.value === 1e3 && more.text.length === 3;
    if (!(isHundreds || (of !== undefined && of.value < size.value))) break;
    value += tail * (of?.value ?? 1);
    next = of?.next ?? next + 1;
    if (of === undefined) break;
    size = of;
  }
  return { value, next, inWords: false };
}

/** Units after which a dot before one or two digits can only be a decimal mark: `1.5 tỷ`, `2.3kg`, `92.5%`. */
const DECIMAL_BEFORE = new Set(
  '%|tỷ|triệu|kg|kilôgam|kilogam|gam|gram|g|km|km2|ha|m2|m3|tấn|tạ|lít|mét|hecta|héc'.split('|')
);
/** Spaces that hold a number together: `16 000` with a narrow or unbreakable space. */
const HARD_SPACE = /^[\u00a0\u2009\u202f]$/u;

/** The numeral itself, put together where its writer parted thousands by a space or decimals by a dot. */
function plainDigits(
  words: readonly Word[],
  at: number
): { readonly value: number; readonly next: number } | undefined {
  const first = words[at];
  if (first?.kind !== 'digits') return undefined;
  const [dot, decimals] = [words[at + 1], words[at + 2]];
  if (
    dot?.as === '.' &&
    decimals?.kind === 'digits' &&
    decimals.text.length <= 2 &&
    !first.text.includes('.')
  ) {
    const isGlued = dot.start === first.end && decimals.start === dot.end;
    if (isGlued && DECIMAL_BEFORE.has(words[at + 3]?.as ?? '')) {
      return { value: Number(`${first.text}.${decimals.text}`), next: at + 3 };
    }
  }
  return { value: digitsValue(first.text), next: at + 1 };
}

/** How many groups of thousands stand apart by hard spaces from `at` on, in the text of the passage. */
export function spacedThousands(
  words: readonly Word[],
  at: number,
  text: string
): { readonly value: number; readonly next: number } | undefined {
  if (words[at]?.kind !== 'digits' || words[at + 1]?.kind !== 'digits') return undefined;
  let digits = words[at].text;
  if (!/^\d{1,3}$/u.test(digits)) return undefined;
  let next = at + 1;
  for (; next < at + 5; next += 1) {
    const [before, group] = [words[next - 1], words[next]];
    if (!before || group?.kind !== 'digits' || !/^\d{3}$/u.test(group.text)) break;
    if (!HARD_SPACE.test(text.slice(before.end, group.start))) break;
    digits += group.text;
  }
  return next === at + 1 ? undefined : { value: Number(digits), next };
}

/** `2 tỷ rưỡi`: half of the magnitude more. */
export function halfAt(
  words: readonly Word[],
  at: number,
  value: number,
  size: number
): { readonly value: number; readonly next: number } | undefined {
  return words[at]?.as === 'rưỡi' ? { value: value + size / 2, next: at + 1 } : undefined;
}

/** More would be no number that anybody writes. */
const MOST_MAGNITUDES = 3;

/** Stacked magnitudes multiply: `chục ngàn`, `trăm triệu`. */
export function magnitudeAt(
  words: readonly Word[],
  at: number
): { readonly value: number; readonly next: number } | undefined {
  let value = 1;
  let next = at;
  while (next < at + MOST_MAGNITUDES) {
    const size = MAGNITUDES.get(words[next]?.as ?? '');
    if (size === undefined) break;
    value *= size;
    next += 1;
  }
  return next === at ? undefined : { value, next };
}
