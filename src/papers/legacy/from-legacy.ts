import type { Label } from '#basis/label.ts';
import iconv from 'iconv-lite';
import { vietnameseScore } from './syllables.ts';
import { vniPairs, vniSingles } from './vni.ts';

export interface Converted {
  readonly text: string;
  /** Place in the text that was given, of a place in this one. */
  readonly sourceOf: (at: number) => number;
  /** Which encoding it was written in; nothing when it was Unicode. */
  readonly from?: Legacy;
}

export type Legacy = 'TCVN3' | 'VNI' | 'VISCII';

const legacies: readonly Legacy[] = ['TCVN3', 'VNI', 'VISCII'];

/** Letters of the old fonts stand, as Unicode, among those of Western Europe. */
const OLD_LETTERS = /[\u0080-\u00ff]/u;
/** So much better must another reading be before a text is changed. */
const CLEARLY = 2;

/** A text typed for the fonts of before Unicode (.VnTime, VNI-Times) as Unicode; any other as it is. */
export function fromLegacy(text: string): Converted {
  const asIs: Converted = { text, sourceOf: (at) => at };
  if (!OLD_LETTERS.test(text)) return asIs;
  const own = vietnameseScore(text);
  const [best] = legacies
    .map((from) => ({ from, score: vietnameseScore(convert(text, from).text) }))
    .toSorted((a, b) => b.score - a.score);
  return best && best.score > own + CLEARLY ? convert(text, best.from) : asIs;
}

export function convert(text: string, from: Legacy): Converted {
  return from === 'VNI' ? fromVni(text) : { text: byLetter(text, from), sourceOf: (at) => at, from };
}

/** Each letter is one byte of the old table, and one letter of the new. */
function byLetter(text: string, from: 'TCVN3' | 'VISCII'): string {
  const encoding = from === 'TCVN3' ? 'tcvn' : 'viscii';
  return text.replaceAll(/[\u0080-\u00ff]/gu, (letter) =>
    iconv.decode(Buffer.from([letter.charCodeAt(0)]), encoding)
  );
}

function fromVni(text: string): Converted {
  const places: number[] = [];
  let out = '';
  for (let at = 0; at < text.length;) {
    const pair = vniPairs.get(text.slice(at, at + 2));
    out += pair ?? vniSingles.get(text.charAt(at)) ?? text.charAt(at);
    places.push(at);
    at += pair === undefined ? 1 : 2;
  }
  return { text: out, sourceOf: (at) => places[at] ?? text.length, from: 'VNI' };
}

export function legacyRemark(from: Legacy): Label {
  return {
    vi: `Văn bản gõ bằng bảng mã ${from} đã được chuyển sang Unicode; hãy xem lại tên riêng.`,
    en: `The text was typed in ${from} and was turned into Unicode; check proper names.`
  };
}
