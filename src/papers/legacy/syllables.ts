const ONSET = '(?:ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdđghklmnpqrstvx])?';
const VOWEL = 'aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵ';
const CODA = '(?:ch|ng|nh|[cmnpt])?';
const SYLLABLE = new RegExp(`^${ONSET}[${VOWEL}]{1,3}${CODA}$`, 'u');
const TELLING = new RegExp(`[${VOWEL.replace(/[aeiouy]/gu, '')}đ]`, 'u');

/** Enough to tell one encoding from another. */
const LONGEST_SAMPLE = 20_000;

/** How well a text reads as Vietnamese: its accented syllables, less the words that cannot be any. */
export function vietnameseScore(text: string): number {
  const sample = text.length > LONGEST_SAMPLE ? text.slice(0, LONGEST_SAMPLE) : text;
  let score = 0;
  for (const [word] of sample.normalize('NFC').matchAll(/[^\s\d.,;:!?()[\]/"“”‘’–+=%&*<>_|\\-]+/gu)) {
    const lower = word.toLowerCase();
    if (SYLLABLE.test(lower)) score += TELLING.test(lower) ? 1 : 0;
    else if (/[^\u0020-\u007e]/u.test(lower)) score -= 1;
  }
  return score;
}
