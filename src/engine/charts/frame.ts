import { scaleBand, type ScaleBand, scaleLinear, type ScaleLinear } from 'd3-scale';

import { numberText } from '#basis/number-text.ts';
import type { Chart, ChartSeries } from './chart.ts';
import { element, lettering, textSize, widthOf } from './svg.ts';

/** Where the numbers go: positions along the bottom and heights, and the edges of the plot. */
export interface Frame {
  readonly x: ScaleBand<number>;
  readonly y: ScaleLinear<number, number>;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly ticks: readonly number[];
}

export interface Room {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly right: number;
  readonly most: number;
}

/** Heights begin at 0 always: a cut axis lies about counts. */
export function frameOf(chart: Chart, { width, height, top, right, most }: Room): Frame {
  const bottom = height - textSize * 2;
  const y = scaleLinear()
    .domain([0, Math.max(most, 1)])
    .range([bottom, top])
    .nice(4);
  const whole = chart.series.every(({ values }) => values.every(({ value }) => Number.isInteger(value ?? 0)));
  const ticks = y.ticks(4).filter((tick) => !whole || Number.isInteger(tick));
  const left = Math.max(...ticks.map((tick) => widthOf(numberText(tick, chart.language)))) + 8;
  const x = scaleBand<number>()
    .domain(chart.places.map((_, index) => index))
    .range([left, width - right])
    .paddingInner(0.28)
    .paddingOuter(0.14);
  return { x, y, left, right: width - right, top, bottom, ticks };
}

export function gridOf(chart: Chart, frame: Frame): string {
  return frame.ticks
    .map((tick) => {
      const y = frame.y(tick);
      const line = element('line', {
        x1: frame.left,
        x2: frame.right,
        y1: y,
        y2: y,
        class: tick === 0 ? 'chart-base' : 'chart-grid',
        stroke: tick === 0 ? '#4a5752' : '#d5dcd8'
      });
      const text = numberText(tick, chart.language);
      return line + lettering(text, { x: frame.left - 8, y: y + 4.5, anchor: 'end' });
    })
    .join('');
}

/** Labels under the axis; when they do not fit, their short forms, and then every second or third one. */
export function axisOf(chart: Chart, frame: Frame): string {
  const step = frame.x.step();
  const fits = (texts: readonly string[], every: number): boolean =>
    Math.max(...texts.map((text) => widthOf(text))) + 6 <= step * every;
  const full = chart.places.map((place) => place.label);
  const short = chart.places.map((place) => place.short ?? place.label);
  const texts = fits(full, 1) ? full : short;
  const every = [1, 2, 3, 4, 6, 12].find((count) => fits(texts, count)) ?? texts.length;
  return texts
    .map((text, index) =>
      index % every === 0
        ? lettering(text, { x: centre(frame, index), y: frame.bottom + textSize + 6, anchor: 'middle' })
        : ''
    )
    .join('');
}

export function centre(frame: Frame, index: number): number {
  return (frame.x(index) ?? 0) + frame.x.bandwidth() / 2;
}

export function mostOf(series: readonly ChartSeries[]): number {
  return Math.max(0, ...series.flatMap(({ values }) => values.map(({ value }) => value ?? 0)));
}

/** The mark of a number that is not known: a question mark standing on a dotted base. */
export function unknownMark(frame: Frame, index: number): string {
  const x = frame.x(index) ?? 0;
  const width = Math.max(frame.x.bandwidth(), 8);
  const gap = element('rect', {
    x: x + 0.5,
    y: frame.bottom - 22,
    width: width - 1,
    height: 22,
    class: 'chart-gap',
    fill: 'none',
    stroke: '#6b7772',
    'stroke-dasharray': '2 3'
  });
  return gap + lettering('?', { x: x + width / 2, y: frame.bottom - 6, anchor: 'middle', tone: 'strong' });
}

export function isUnknown(series: ChartSeries | undefined, index: number): boolean {
  return series?.values[index]?.value === undefined;
}
