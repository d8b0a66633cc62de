import type { Inlines } from '#engine/documents/inline.ts';
import { type Card, cardsOf } from './card-label.ts';
import { cardRows, linesHeight, pointRoom } from './point-layout.ts';
import { clipped, sentencesOf, shortened } from './lines-of.ts';
import { type Address, sentenceNotes } from './notes.ts';
import { type PointSlide, numbered } from './slide.ts';
import { type } from './measures.ts';

const MOST_FIGURES = 8;
const MOST_LINES = 6;

/** What stands below one heading, before it is spread over slides. */
export interface Group {
  readonly above: string;
  readonly title: string;
  readonly passages: readonly Inlines[];
}

interface Entry {
  readonly line: Inlines;
  readonly cards: readonly Card[];
}

/** As few slides as hold all figures large and one short line a sentence. */
export function pointSlides({ above, title, passages }: Group, address: Address): readonly PointSlide[] {
  const slides: { readonly entries: Entry[] }[] = [];
  const notes: string[][] = [];
  for (const passage of passages) {
    sentencesOf(passage)
      .flatMap(entriesOf)
      .forEach((entry) => {
        const last = slides.at(-1);
        if (last && fits([...last.entries, entry])) last.entries.push(entry);
        else {
          slides.push({ entries: [entry] });
          notes.push([]);
        }
      });
    notes.at(-1)?.push(...sentenceNotes(passage, address));
  }
  return numbered(
    slides.map(({ entries }, at) => ({
      kind: 'points' as const,
      above,
      title,
      cards: entries.flatMap(({ cards }) => cards),
      lines: entries.map(({ line }) => line).filter((line) => line.length > 0),
      notes: notes[at] ?? []
    }))
  );
}

/** A sentence with more figures than a slide shows goes on, figures alone, on the next. */
function entriesOf(sentence: Inlines): readonly Entry[] {
  const cards = cardsOf(sentence);
  const large = { line: shortened(sentence), cards: cards.slice(0, MOST_FIGURES) };
  const first = fits([large]) ? large : { ...large, line: clipped(sentence) };
  const count = Math.ceil(cards.length / MOST_FIGURES);
  const more = Array.from({ length: Math.max(0, count - 1) }, (_, at) => ({
    line: [],
    cards: cards.slice((at + 1) * MOST_FIGURES, (at + 2) * MOST_FIGURES)
  }));
  return [first, ...more];
}

function fits(entries: readonly Entry[]): boolean {
  const count = entries.reduce((sum, { cards }) => sum + cards.length, 0);
  if (count > MOST_FIGURES || entries.length > MOST_LINES) return false;
  const lines = entries.map(({ line }) => line);
  return linesHeight(lines, type.least) <= pointRoom(cardRows(count));
}
