import type { Inlines } from '#engine/documents/inline.ts';
import { plainText } from './lines-of.ts';
import { room } from './measures.ts';
import { heightOf, linesIn } from './text-width.ts';

/** Cards in a row; with five to eight there are two rows. */
const PER_ROW = 4;
const GAP = 0.25;

/** Inches of a card, by how many rows there are. */
const CARD = { 1: 2.1, 2: 1.42 } as const;

const BULLET = 0.35;
const BETWEEN = 0.12;

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** How many cards stand in each row. */
export function cardRows(count: number): readonly number[] {
  if (count === 0) return [];
  if (count <= PER_ROW) return [count];
  return [Math.ceil(count / 2), Math.floor(count / 2)];
}

/** Where each card stands; a single one is not stretched over the whole slide. */
export function cardBoxes(count: number, left: number): readonly Box[] {
  const rows = cardRows(count);
  const h = rows.length === 2 ? CARD[2] : CARD[1];
  const widest = Math.max(...rows, 0);
  const shown = Math.max(widest, 3);
  const w = (room.width - GAP * (shown - 1)) / shown;
  return rows.flatMap((inRow, row) =>
    Array.from({ length: inRow }, (_, at) => ({
      x: left + at * (w + GAP),
      y: room.top + row * (h + GAP / 2),
      w,
      h
    }))
  );
}

export function cardsHeight(rows: readonly number[]): number {
  if (rows.length === 0) return 0;
  return rows.length === 2 ? 2 * CARD[2] + GAP / 2 + GAP : CARD[1] + GAP;
}

/** What the cards leave to the lines, in inches. */
export function pointRoom(rows: readonly number[]): number {
  return room.bottom - room.top - cardsHeight(rows);
}

export function linesHeight(lines: readonly Inlines[], size: number): number {
  const width = room.width - BULLET - 0.2;
  return lines.reduce(
    (sum, line) => sum + heightOf(linesIn(plainText(line), size, width), size) + BETWEEN,
    0
  );
}
