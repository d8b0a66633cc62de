import { scaleBand, scaleLinear } from 'd3-scale';

import type { Canvas, Chart, ChartValue } from './chart.ts';
import { fillOf, hatch } from './palette.ts';
import { element } from './svg.ts';

/** Bars without words beside a figure; the last period is the dark one, an unknown one a dot under the base. */
export function sparkline(chart: Chart, { id, width, height = 36 }: Canvas): string {
  const values = chart.series[0]?.values ?? [];
  const base = height - 6;
  const y = scaleLinear()
    .domain([0, Math.max(1, ...values.map(({ value }) => value ?? 0))])
    .range([base, 1]);
  const x = scaleBand<number>()
    .domain(values.map((_, index) => index))
    .range([0, width])
    .paddingInner(0.25);
  const one = ({ value, estimated }: ChartValue, index: number): string => {
    const left = x(index) ?? 0;
    if (value === undefined) return unknownDot(left + x.bandwidth() / 2, base);
    const area = { x: left, y: y(value), width: x.bandwidth(), height: base - y(value) };
    const isLast = index === values.length - 1;
    const paint = isLast ? fillOf(0) : { class: 'chart-past', fill: '#8fb5a8' };
    const over = estimated ? element('rect', { ...area, fill: `url(#${id}-hatch)` }) : '';
    return element('rect', { ...area, ...paint }) + over;
  };
  const ground = element('line', {
    x1: 0,
    x2: width,
    y1: base + 0.5,
    y2: base + 0.5,
    class: 'chart-base',
    stroke: '#4a5752'
  });
  const defs = values.some((value) => value.estimated) ? element('defs', {}, hatch(id)) : '';
  return defs + values.map(one).join('') + ground;
}

function unknownDot(x: number, base: number): string {
  return element('circle', {
    cx: x,
    cy: base - 5,
    r: 2.2,
    class: 'chart-gap',
    fill: 'none',
    stroke: '#6b7772'
  });
}
