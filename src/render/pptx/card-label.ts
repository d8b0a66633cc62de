import { periodText } from '#basis/day-text.ts';
import type { Figure, Inlines } from '#engine/documents/inline.ts';

/** A figure that is shown large, and the words that follow it in its sentence. */
export interface Card {
  readonly figure: Figure;
  readonly after: string;
}

/** Longer than this they are no caption. */
const LONGEST_AFTER = 60;

/** The figures of a sentence with what each is followed by, up to the next pause. */
export function cardsOf(sentence: Inlines): readonly Card[] {
  return sentence.flatMap((one, at) => {
    if (one.kind !== 'figure') return [];
    const next = sentence[at + 1];
    const words = next && next.kind !== 'figure' ? (next.text.split(/[,;:.()…]/u)[0] ?? '').trim() : '';
    return [{ figure: one, after: words.length <= LONGEST_AFTER ? words : '' }];
  });
}

/** What the indicator is called; where a slide shows it more than once, also what tells the cards apart. */
export function cardLabel({ figure, after }: Card, all: readonly Card[], name: string): string {
  const alike = all.map((card) => card.figure).filter(({ indicator }) => indicator === figure.indicator);
  const units = new Set(alike.map(({ unit }) => unit));
  const spans = new Set(alike.map(({ period }) => `${period.from} ${period.to}`));
  const apart = [
    spans.size > 1 ? periodText(figure.period, 'vi') : '',
    units.size > 1 || (alike.length > 1 && spans.size === 1) ? after : ''
  ];
  return [name, ...apart].filter((words) => words).join(', ');
}
