import type { Figure } from '#engine/documents/inline.ts';

/** A figure taken apart, to show its number large: `hơn` · `1.300` · `buổi`. */
export interface FigureWords {
  readonly bound: string;
  readonly number: string;
  readonly noun: string;
}

const PARTS = /^(\D*?)\s*(−?\d[\d.,]*%?)\s*(.*)$/su;

export function figureWords({ text, value }: Figure): FigureWords {
  const parts = value === undefined ? null : PARTS.exec(text);
  if (parts) return { bound: parts[1] ?? '', number: parts[2] ?? '', noun: parts[3] ?? '' };
  return { bound: '', number: '…', noun: text === '…' ? 'chưa rõ số liệu' : text };
}
