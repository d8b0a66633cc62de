import type { Passage } from './passage.ts';

const KINDS = new Set('tỉnh|huyện|xã|phường|quận|thôn|tp|tx|bản|ấp|làng|buôn|khóm'.split('|'));
const PAIRS = new Map([
  ['thành', 'phố'],
  ['thị', 'xã trấn'],
  ['đặc', 'khu']
]);

/** The last place named before a number, as the text names it; the first one of the text before any is named. */
export function placeReader({ words }: Passage): (number: number) => string | null {
  const names: string[] = [];
  const last = new Int32Array(words.length).fill(-1);
  let place = -1;
  for (let at = 0; at < words.length; at += 1) {
    const name = placeAt(words, at);
    if (name !== undefined) place = names.push(name) - 1;
    last[at] = place;
  }
  return (number) => names[Math.max(last[number - 1] ?? -1, 0)] ?? null;
}

function placeAt(words: Passage['words'], at: number): string | undefined {
  const own = words[at];
  if (own?.kind !== 'word') return undefined;
  const second = PAIRS.get(own.as);
  if (second === undefined && !KINDS.has(own.as)) return undefined;
  const isPair = second?.split(' ').includes(words[at + 1]?.as ?? '') === true;
  if (second !== undefined && !isPair) return undefined;
  const kind = isPair || words[at + 1]?.as === '.' ? 2 : 1;
  let end = at + kind;
  while (end < at + kind + 4 && words[end]?.kind === 'word' && /^\p{Lu}/u.test(words[end]?.text ?? ''))
    end += 1;
  if (end === at + kind) return undefined;
  return words
    .slice(at, end)
    .filter((word) => word.kind === 'word')
    .map((word) => word.text.normalize('NFC'))
    .join(' ');
}
