/** Advance widths of Times New Roman Bold, in thousandths of the type size. */
const WIDTHS: Readonly<Record<string, number>> = {
  ...widths(250, ' \u00a0.,;'),
  ...widths(278, 'il/'),
  ...widths(333, 'fjt-:()'),
  ...widths(389, 'sI'),
  ...widths(444, 'cerz'),
  ...widths(500, 'agovxyJ0123456789'),
  ...widths(556, 'bdhknpquđơS'),
  ...widths(600, 'ư'),
  ...widths(611, 'FP'),
  ...widths(667, 'BELTZ'),
  ...widths(722, 'wACDNRUVXYĐ'),
  ...widths(778, 'GHKOQƠ'),
  ...widths(796, 'Ư'),
  ...widths(833, 'm'),
  ...widths(944, 'M'),
  ...widths(1000, 'W%')
};

const MILLIMETRES_PER_POINT = 25.4 / 72;

/** Width in millimetres of bold words in a line; marks above and below letters add nothing. */
export function typeWidth(words: string, points: number): number {
  const thousandths = [...bare(words)].reduce((sum, letter) => sum + (WIDTHS[letter] ?? 500), 0);
  return (thousandths / 1000) * points * MILLIMETRES_PER_POINT;
}

/** Folds words into as few lines as fit, of about equal length, so that no single word hangs below. */
export function balancedLines(words: string, points: number, width: number): readonly string[] {
  const parts = words.split(' ');
  const fewest = folded(parts, points, width).length;
  const total = typeWidth(words, points);
  for (let share = total / fewest; share < width; share += 1) {
    const lines = folded(parts, points, share);
    if (lines.length <= fewest) return lines;
  }
  return folded(parts, points, width);
}

function folded(parts: readonly string[], points: number, width: number): readonly string[] {
  const lines: string[] = [];
  for (const part of parts) {
    const longer = `${lines.at(-1) ?? ''} ${part}`;
    if (lines.length > 0 && typeWidth(longer, points) <= width) lines[lines.length - 1] = longer;
    else lines.push(part);
  }
  return lines;
}

/** Letters without tone marks; đ, ơ and ư have widths of their own. */
function bare(words: string): string {
  return words
    .normalize('NFD')
    .replace(/[oO]\u031b/g, (horned) => (horned.startsWith('o') ? 'ơ' : 'Ơ'))
    .replace(/[uU]\u031b/g, (horned) => (horned.startsWith('u') ? 'ư' : 'Ư'))
    .replace(/[\u0300-\u036f]/g, '');
}

function widths(width: number, letters: string): Readonly<Record<string, number>> {
  return Object.fromEntries([...letters].map((letter) => [letter, width]));
}
