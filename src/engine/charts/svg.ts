type Attributes = Readonly<Record<string, string | number | undefined>>;

/** One SVG element as text. Children are SVG already; text goes through `textOf`. */
export function element(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escaped(typeof value === 'number' ? rounded(value) : String(value))}"`)
    .join('');
  const inside = children.join('');
  return inside ? `<${name}${written}>${inside}</${name}>` : `<${name}${written}/>`;
}

export function escaped(text: string): string {
  return text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;').replace(/"/gu, '&quot;');
}

/** Tenths of a pixel: finer is not seen and makes the page heavier. */
function rounded(value: number): string {
  return String(Math.round(value * 10) / 10);
}

/** About what Be Vietnam Pro takes; a little more rather than less. */
export function widthOf(text: string, size = textSize): number {
  const letters = [...text.normalize('NFC')];
  return size * letters.reduce((sum, letter) => sum + shareOf(letter), 0);
}

/** Width of a letter in parts of its size. */
function shareOf(letter: string): number {
  if (/[ilíìỉĩịjtrf.,:;'’()|! ]/u.test(letter)) return 0.36;
  if (/\p{Lu}|[mw%…]/u.test(letter)) return 0.74;
  return /\d/u.test(letter) ? 0.63 : 0.59;
}

export const textSize = 13;

export interface Lettering {
  readonly x: number;
  readonly y: number;
  readonly anchor?: 'start' | 'middle' | 'end';
  /** `strong` for values, `quiet` for axes. */
  readonly tone?: 'strong' | 'quiet';
}

export function lettering(text: string, { x, y, anchor, tone = 'quiet' }: Lettering): string {
  return element(
    'text',
    {
      x,
      y,
      class: `chart-${tone}`,
      fill: tone === 'strong' ? '#16211d' : '#4a5752',
      'font-weight': tone === 'strong' ? 600 : undefined,
      'text-anchor': anchor === 'start' ? undefined : anchor
    },
    escaped(text)
  );
}
