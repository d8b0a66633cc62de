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

/** Lower case in one spelling. Length is kept, so that places in the text stay true. */
export function spelled(word: string): string {
  const lower = word.toLowerCase();
  if (!TWO_WAYS.test(lower)) return lower;
  for (const [place, to] of PLACES) if (place.test(lower)) return lower.replace(place, to);
  return lower;
}
