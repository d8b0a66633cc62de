import type { Claim } from '#engine/reading/claim.ts';

/** What a text asserts with a number and its bound word. */
export type Stated = Pick<Claim, 'value' | 'low' | 'high' | 'bound' | 'vague'> & {
  /** The figure as written, from which its precision is told. */
  readonly text: string;
};

/** Neither a rounding nor a slip of the keyboard: less than a person would notice. */
const NEARLY_NOTHING = 1e-9;
/** How far `khoảng` may stray, as a share of the number. */
const ABOUT = 0.05;

/**
 * Whether a true number is what was written. A bound word is a promise about rounding: `hơn 1.300` speaks of 1.312
 * and not of 1.405, since who meant that would have written `hơn 1.400`.
 */
export function agrees(stated: Stated, truth: number): boolean {
  if (stated.value === null) return (stated.low ?? -Infinity) <= truth && truth <= (stated.high ?? Infinity);
  const { value } = stated;
  const step = stated.vague ? value * 9 : stepOf(stated);
  switch (stated.bound) {
    case 'more_than':
      return value < truth && truth < value + step;
    case 'less_than':
      return value - step < truth && truth < value;
    case 'at_least':
      return value <= truth && (stated.vague !== true || truth < value + step);
    case 'at_most':
      return truth <= value;
    case 'about':
      return Math.abs(truth - value) <= Math.max(step / 2, value * ABOUT);
    default:
      return Math.abs(truth - value) <= exactness(stated);
  }
}

/** The place of the last digit that says something: 100 of `1.300`, 1 of `1.312`, 0,1 of `92,5`, 100.000 of `2,5 triệu`. */
export function stepOf({ text, value }: Stated): number {
  if (value === null) return 0;
  const decimals = decimalsOf(text);
  const written = Number(digitsOf(text).replace(',', '.'));
  const magnitude = written > 0 && value > 0 ? value / written : 1;
  if (decimals > 0) return magnitude * 10 ** -decimals;
  const zeros = /0*$/u.exec(String(Math.round(written)))?.[0].length ?? 0;
  const isRound = zeros < String(Math.round(written)).length;
  return magnitude * 10 ** (isRound ? zeros : 0);
}

/** A number with decimals was rounded to them; a whole one was counted. */
function exactness(stated: Stated): number {
  const isRounded = decimalsOf(stated.text) > 0 || /triệu|tỷ|tỉ|%/u.test(stated.text);
  return isRounded ? stepOf(stated) / 2 + NEARLY_NOTHING : NEARLY_NOTHING;
}

/** The first number in digits, its thousands joined. */
function digitsOf(text: string): string {
  const found = /\d[\d.]*(?:,\d+)?/u.exec(text)?.[0] ?? '';
  return found.replaceAll('.', '');
}

function decimalsOf(text: string): number {
  return digitsOf(text).split(',')[1]?.length ?? 0;
}
