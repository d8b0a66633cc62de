import { bars } from './bars.ts';
import type { Canvas, Chart } from './chart.ts';
import { line } from './line.ts';
import { multiples } from './multiples.ts';
import { sparkline } from './sparkline.ts';
import { stacked } from './stacked.ts';
import { element, escaped, textSize } from './svg.ts';
import { describe } from './words.ts';

const marks = {
  bars: { draw: bars, height: 240 },
  line: { draw: line, height: 260 },
  stacked: { draw: stacked, height: 280 },
  sparkline: { draw: sparkline, height: 36 }
};

/** A chart as SVG text. It has a title and a description to be heard, and no style that a page's policy would refuse. */
export function draw(chart: Chart, canvas: Canvas): string {
  if (chart.mark === 'multiples') {
    const { svg, height } = multiples(chart, canvas);
    return wrapped(chart, canvas, height, svg);
  }
  const { draw: drawMark, height } = marks[chart.mark];
  return wrapped(chart, canvas, canvas.height ?? height, drawMark(chart, canvas));
}

function wrapped(chart: Chart, { id, width }: Canvas, height: number, inside: string): string {
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: `chart chart-${chart.mark}`,
      viewBox: `0 0 ${width} ${Math.ceil(height)}`,
      width,
      height: Math.ceil(height),
      role: 'img',
      'aria-labelledby': `${id}-title ${id}-told`,
      'font-family': "'Be Vietnam Pro', sans-serif",
      'font-size': textSize
    },
    element('title', { id: `${id}-title` }, escaped(chart.title)),
    element('desc', { id: `${id}-told` }, escaped(describe(chart))),
    inside
  );
}
