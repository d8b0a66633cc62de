import type { Word } from './word.ts';

const KINDS = new Set(['tỉnh', 'huyện', 'xã', 'phường', 'quận', 'thôn', 'tp', 'tx', 'bản', 'ấp']);
const PAIRS = new Set(['thành phố', 'thị xã', 'thị trấn', 'đặc khu']);

/** The last place named before a number, as the text names it; the first one of the text before any is named. */
export function placeReader(words: readonly Word[]): (number: number) => string | null {
  const places = placesIn(words);
  return (number) => (places.findLast(({ at }) => at < number) ?? places[0])?.name ?? null;
}

function placesIn(words: readonly Word[]): readonly { readonly at: number; readonly name: string }[] {
  const places: { at: number; name: string }[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const as = words[at]?.as ?? '';
    const isPair = PAIRS.has(`${as} ${words[at + 1]?.as ?? ''}`);
    if (!isPair && !KINDS.has(as)) continue;
    const kind = isPair ? 2 : words[at + 1]?.as === '.' ? 2 : 1;
    let end = at + kind;
    while (end < at + kind + 4 && words[end]?.kind === 'word' && /^\p{Lu}/u.test(words[end]?.text ?? ''))
      end += 1;
    if (end === at + kind) continue;
    const name = words
      .slice(at, end)
      .filter((word) => word.kind === 'word')
      .map((word) => word.text)
      .join(' ');
    places.push({ at, name });
  }
  return places;
}
