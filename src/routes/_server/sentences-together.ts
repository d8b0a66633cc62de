import type { Label } from '#basis/label.ts';

export function sentencesTogether(sentences: readonly Label[]): Label {
  return { vi: sentences.map(({ vi }) => vi).join(' '), en: sentences.map(({ en }) => en).join(' ') };
}
