/** Digits of the code with which an asker follows a question; ten to the sixteenth are too many to try. */
const GROUPS = 4;
const DIGITS = GROUPS * 4;

/** `4821 0937 5520 1846`, from random numbers below 10,000. */
export function codeText(random: (below: number) => number): string {
  return Array.from({ length: GROUPS }, () => String(random(10_000)).padStart(4, '0')).join(' ');
}

/** The digits of a code however it was typed; nothing when it is none. */
export function digitsOf(typed: string): string | undefined {
  const digits = typed.replace(/[\s.-]/gu, '');
  return digits.length === DIGITS && /^\d+$/u.test(digits) ? digits : undefined;
}
