import type { Chart } from './chart.ts';
import { fillOf, hasTexture, point } from './palette.ts';
import { element, lettering, textSize, widthOf } from './svg.ts';
import { word } from './words.ts';

interface Item {
  readonly text: string;
  readonly swatch: (x: number, y: number) => string;
}

export interface Legend {
  readonly svg: string;
  readonly height: number;
}

const rowHeight = textSize + 9;

/** The items in rows as wide as the picture; no height when nothing needs explaining. */
export function legendOf(items: readonly Item[], width: number): Legend {
  let x = 0;
  let row = 0;
  const drawn = items.map(({ text, swatch }) => {
    const wide = 20 + widthOf(text) + 16;
    if (x > 0 && x + wide > width) {
      x = 0;
      row += 1;
    }
    const y = row * rowHeight + textSize;
    const svg = swatch(x, y - 11) + lettering(text, { x: x + 20, y });
    x += wide;
    return svg;
  });
  return { svg: drawn.join(''), height: items.length ? (row + 1) * rowHeight + 4 : 0 };
}

/** What hatching and the question mark mean, where the chart has them. */
export function signItems(chart: Chart, id: string): readonly Item[] {
  const values = chart.series.flatMap((series) => series.values);
  const estimated: Item = {
    text: word('estimated', chart.language),
    swatch: (x, y) => box(x, y, 0) + overlay(x, y, `${id}-hatch`)
  };
  const unknown: Item = {
    text: word('unknown', chart.language),
    swatch: (x, y) => lettering('?', { x: x + 7, y: y + 11, anchor: 'middle', tone: 'strong' })
  };
  return [
    ...(values.some((one) => one.estimated) ? [estimated] : []),
    ...(values.some((one) => one.value === undefined) ? [unknown] : [])
  ];
}

export function boxItem(text: string, series: number, id: string): Item {
  return {
    text,
    swatch: (x, y) => box(x, y, series) + (hasTexture(series) ? overlay(x, y, `${id}-texture-${series}`) : '')
  };
}

export function pointItem(text: string, series: number): Item {
  return { text, swatch: (x, y) => point(series, x + 7, y + 7) };
}

function box(x: number, y: number, series: number): string {
  return element('rect', { x, y, width: 14, height: 14, ...fillOf(series) });
}

function overlay(x: number, y: number, pattern: string): string {
  return element('rect', { x, y, width: 14, height: 14, fill: `url(#${pattern})` });
}
