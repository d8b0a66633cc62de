import type { Inline, Inlines } from '#engine/documents/inline.ts';
import { text } from '#engine/documents/inline.ts';

/** What two lines of a slide hold. */
const LONGEST = 150;

/** So much after the last figure is worth no cut. */
const TAIL = 40;

/** After a semicolon, or after a full stop before a capital; `TP. Hồ Chí Minh` and `KT. Trưởng` stay whole. */
const SENTENCE_END = /(?<=;)\s+|(?<!(?:^|[\s(])(?:\p{Lu}{1,4}|Tp)\.)(?<=\.)\s+(?=[\p{Lu}“])/u;

/** Words that promise more; none stands before the dots. */
const DANGLING =
  /(?:\s+(?:giữa|của|và|với|về|cho|từ|theo|trong|tại|ở|là|các|những|do|để|vì|bởi|gồm|được))+\s*$/u;

export function plainText(content: Inlines): string {
  return content.map((one) => one.text).join('');
}

/** One line for each sentence, without the full stop. */
export function sentencesOf(content: Inlines): readonly Inlines[] {
  const lines: Inline[][] = [[]];
  for (const one of content) {
    const pieces = one.kind === 'figure' ? [one.text] : one.text.split(SENTENCE_END);
    pieces.forEach((piece, at) => {
      if (at > 0) lines.push([]);
      if (piece) lines.at(-1)?.push({ ...one, text: piece } as Inline);
    });
  }
  return lines.map((line) => capitalised(withoutEnd(line))).filter((line) => plainText(line).trim() !== '');
}

/**
 * A sentence too long for a slide ends where one of its clauses does, never before its last figure; the
 * speaker's notes have it whole.
 */
export function shortened(line: Inlines): Inlines {
  const whole = plainText(line);
  const after = endOfLastFigure(line);
  if (whole.length <= Math.max(LONGEST, after + TAIL)) return line;
  const clauses = [...whole.matchAll(/[,;:](?=\s)|\s[–-](?=\s)|\s(?=\()/gu)].map((one) => one.index);
  const fitting = clauses.filter((at) => at >= after && at > 20);
  const cut = fitting.findLast((at) => at <= LONGEST) ?? wordEnd(whole, Math.max(after, LONGEST));
  if (cut >= whole.length) return line;
  const end = Math.max(after, whole.slice(0, cut).replace(DANGLING, '').length);
  return [...upTo(line, end), text('\u00a0…')];
}

/** For a sentence that no slide can hold: its beginning. The figures it loses stand large above it. */
export function clipped(line: Inlines): Inlines {
  let before = 0;
  for (const one of line) {
    const after = before + one.text.length;
    if (after > LONGEST) {
      const cut = one.kind === 'figure' ? before : wordEnd(plainText(line), LONGEST);
      return [...upTo(line, Math.max(before, cut)), text('\u00a0…')];
    }
    before = after;
  }
  return line;
}

function endOfLastFigure(line: Inlines): number {
  let at = 0;
  let end = 0;
  for (const one of line) {
    at += one.text.length;
    if (one.kind === 'figure') end = at;
  }
  return end;
}

function wordEnd(words: string, least: number): number {
  const space = words.slice(0, least + 1).lastIndexOf(' ');
  const next = words.indexOf(' ', least);
  if (least === LONGEST && space > 0) return space;
  return next < 0 ? words.length : next;
}

function upTo(line: Inlines, length: number): Inlines {
  let left = length;
  return line.flatMap((one) => {
    const kept = one.text.slice(0, Math.max(0, left));
    left -= one.text.length;
    return kept ? [{ ...one, text: kept }] : [];
  });
}

function capitalised(line: Inlines): Inlines {
  const [first, ...rest] = line;
  if (!first || first.kind === 'figure') return line;
  const words = first.text.trimStart();
  return [{ ...first, text: words.charAt(0).toLocaleUpperCase('vi') + words.slice(1) }, ...rest];
}

function withoutEnd(line: Inlines): Inlines {
  const last = line.at(-1);
  if (!last || last.kind === 'figure') return line;
  return [...line.slice(0, -1), { ...last, text: last.text.replace(/(\.\/\.|[.;:])?\s*$/u, '') }];
}
