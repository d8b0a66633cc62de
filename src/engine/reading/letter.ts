/** What a unit of text is to a reader of words; what may stand within a word comes first. */
export const DIGIT = 1;
/** An accent that stands apart from its letter. */
export const ACCENT = 2;
export const LETTER = 3;
export const SPACE = 4;
export const LINE = 5;
export const MARK = 6;

const classes = new Uint8Array(0x10000);

export function classOf(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return classes[unit] || classified(unit);
}

function classified(unit: number): number {
  const sign = String.fromCharCode(unit);
  let found = MARK;
  if (sign === '\n') found = LINE;
  else if (/\s/u.test(sign)) found = SPACE;
  else if (/\d/u.test(sign)) found = DIGIT;
  else if (/\p{L}/u.test(sign)) found = LETTER;
  else if (/\p{M}/u.test(sign)) found = ACCENT;
  classes[unit] = found;
  return found;
}

const capitals = new Uint8Array(0x10000);
const UPPER = 1;
const OTHER = 2;

/** Whether a word begins with a capital letter. */
export function isUpper(word: string): boolean {
  const unit = word.charCodeAt(0);
  let known = capitals[unit];
  if (known === undefined) return false;
  if (known === 0) {
    known = /^\p{Lu}/u.test(word) ? UPPER : OTHER;
    if (unit < 0xd800 || unit > 0xdfff) capitals[unit] = known;
  }
  return known === UPPER;
}
