import { line as lineOf } from 'd3-shape';

import type { Canvas, Chart, ChartValue } from './chart.ts';
import { axisOf, centre, type Frame, frameOf, gridOf, isUnknown, mostOf, unknownMark } from './frame.ts';
import { legendOf, pointItem, signItems } from './legend.ts';
import { hatch, point, strokeOf } from './palette.ts';
import { element, lettering, widthOf } from './svg.ts';

/** For what stands (stocks) and for rates. A wide picture names each line at its end, a narrow one above. */
export function line(chart: Chart, { id, width, height = 260 }: Canvas): string {
  const several = chart.series.length > 1;
  const named = several && width >= 560;
  const points = several && !named ? chart.series.map((series, index) => pointItem(series.label, index)) : [];
  const legend = legendOf([...points, ...signItems(chart, id)], width);
  const right = named ? Math.max(...chart.series.map((series) => widthOf(series.label))) + 12 : 8;
  const frame = frameOf(chart, { width, height, top: legend.height + 14, right, most: mostOf(chart.series) });
  const gaps = chart.places.map((_, index) => (allUnknown(chart, index) ? unknownMark(frame, index) : ''));
  const lines = chart.series.map((_, index) => drawn(chart, index, frame));
  const names = named ? endNames(chart, frame) : '';
  return (
    element('defs', {}, hatch(id)) +
    legend.svg +
    gridOf(chart, frame) +
    gaps.join('') +
    lines.join('') +
    names +
    axisOf(chart, frame)
  );
}

function drawn(chart: Chart, index: number, frame: Frame): string {
  const values = chart.series[index]?.values ?? [];
  const path = lineOf<ChartValue>()
    .defined(({ value }) => value !== undefined)
    .x((_, place) => centre(frame, place))
    .y(({ value }) => frame.y(value ?? 0))
    .digits(1)([...values]);
  const dashed = values.some((one) => one.estimated) ? '5 4' : undefined;
  const marks = values.map(({ value }, place) =>
    value === undefined ? missing(chart, place, frame) : point(index, centre(frame, place), frame.y(value))
  );
  const curve = { d: path ?? undefined, fill: 'none', 'stroke-width': 2.2, 'stroke-dasharray': dashed };
  return element('path', { ...curve, ...strokeOf(index) }) + marks.join('');
}

/** A question mark on the base under the gap of one line; where every line has a gap, the whole place is marked. */
function missing(chart: Chart, place: number, frame: Frame): string {
  if (allUnknown(chart, place)) return '';
  return lettering('?', { x: centre(frame, place), y: frame.bottom - 6, anchor: 'middle', tone: 'strong' });
}

/** Names at the ends of the lines, moved apart where two lines end together. */
function endNames(chart: Chart, frame: Frame): string {
  const ends = chart.series
    .map((series) => {
      const last = series.values.findLastIndex(({ value }) => value !== undefined);
      return { label: series.label, y: frame.y(series.values[last]?.value ?? 0) };
    })
    .sort((a, b) => b.y - a.y);
  let above = Number.POSITIVE_INFINITY;
  return ends
    .map(({ label, y }) => {
      above = Math.min(y, above - 16);
      return lettering(label, { x: frame.right + 8, y: above + 4.5, tone: 'strong' });
    })
    .join('');
}

function allUnknown(chart: Chart, place: number): boolean {
  return chart.series.every((series) => isUnknown(series, place));
}
