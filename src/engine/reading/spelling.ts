/** Old tone places and i for y, as one word is spelled in one office and another: hoà → hòa, tỉ → tỷ. */
const PLACES: readonly (readonly [RegExp, string])[] = [
  [/oà$/u, 'òa'],
  [/oá$/u, 'óa'],
  [/oả$/u, 'ỏa'],
  [/oã$/u, 'õa'],
  [/oạ$/u, 'ọa'],
  [/oè$/u, 'òe'],
  [/oé$/u, 'óe'],
  [/oẻ$/u, 'ỏe'],
  [/oẹ$/u, 'ọe'],
  [/(?<!q)uỳ$/u, 'ùy'],
  [/(?<!q)uý$/u, 'úy'],
  [/(?<!q)uỷ$/u, 'ủy'],
  [/(?<!q)uỹ$/u, 'ũy'],
  [/(?<!q)uỵ$/u, 'ụy'],
  [/^([klmst])ỉ$/u, '$1ỷ'],
  [/^([klmst])ì$/u, '$1ỳ'],
  [/^([klmst])í$/u, '$1ý']
];

/** Only words that end in one of these can be spelled in two ways. */
const TWO_WAYS = /[àáảãạèéẻẹỳýỷỹỵỉìí]$/u;
const LOOSE_ACCENT = /[\u0300-\u036f]/u;

/** Vietnamese has some seven thousand syllables; words in capitals come on top. Nothing longer is one. */
const MOST = 30_000;
const LONGEST = 14;
const known = new Map<string, string>();

/** Lower case in one spelling, also of letters that keep their accents apart; a key for matching. */
export function spelled(word: string): string {
  const before = known.get(word);
  if (before !== undefined) return before;
  const now = inOneSpelling(word);
  if (word.length <= LONGEST && known.size < MOST) known.set(word, now);
  return now;
}

export function inOneSpelling(word: string): string {
  const lower = (LOOSE_ACCENT.test(word) ? word.normalize('NFC') : word).toLowerCase();
  if (!TWO_WAYS.test(lower)) return lower;
  for (const [place, to] of PLACES) if (place.test(lower)) return lower.replace(place, to);
  return lower;
}
