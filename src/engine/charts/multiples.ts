import { scaleBand, scaleLinear } from 'd3-scale';

import { numberText } from '#basis/number-text.ts';
import type { Canvas, Chart, ChartSeries } from './chart.ts';
import { mostOf } from './frame.ts';
import { legendOf, signItems } from './legend.ts';
import { fillOf, hatch } from './palette.ts';
import { element, lettering, textSize, widthOf } from './svg.ts';

const panelHeight = 104;
const panelLeast = 156;
const between = 16;

/** One small panel a series, all on one scale, so that they compare by eye. */
export function multiples(
  chart: Chart,
  { id, width }: Canvas
): { readonly svg: string; readonly height: number } {
  const legend = legendOf(signItems(chart, id), width);
  const columns = Math.max(1, Math.floor((width + between) / (panelLeast + between)));
  const panelWidth = (width - between * (columns - 1)) / columns;
  const most = mostOf(chart.series);
  const panels = chart.series.map((series, index) => {
    const x = (index % columns) * (panelWidth + between);
    const y = legend.height + Math.floor(index / columns) * (panelHeight + between);
    const inside = panel(chart, series, { id, width: panelWidth }, most);
    return element('g', { transform: `translate(${Math.round(x)} ${Math.round(y)})` }, inside);
  });
  const rows = Math.ceil(chart.series.length / columns);
  const height = legend.height + rows * (panelHeight + between) - between;
  return { svg: element('defs', {}, hatch(id)) + legend.svg + panels.join(''), height };
}

function panel(chart: Chart, series: ChartSeries, { id, width }: Canvas, most: number): string {
  const base = panelHeight - textSize - 7;
  const y = scaleLinear()
    .domain([0, Math.max(most, 1)])
    .range([base, textSize * 2 + 12]);
  const x = scaleBand<number>()
    .domain(chart.places.map((_, index) => index))
    .range([0, width])
    .paddingInner(0.25);
  const marks = series.values.map(({ value, estimated }, index) => {
    const left = x(index) ?? 0;
    const middle = left + x.bandwidth() / 2;
    if (value === undefined)
      return lettering('?', { x: middle, y: base - 3, anchor: 'middle', tone: 'strong' });
    const area = { x: left, y: y(value), width: x.bandwidth(), height: base - y(value) };
    const over = estimated ? element('rect', { ...area, fill: `url(#${id}-hatch)` }) : '';
    return element('rect', { ...area, ...fillOf(0) }) + over;
  });
  return (
    title(series.label, width) + peak(chart, series, x, y, width) + marks.join('') + ends(chart, width, base)
  );
}

function title(label: string, width: number): string {
  const room = Math.floor(width / (textSize * 0.61));
  const letters = [...label];
  const text = letters.length > room ? `${letters.slice(0, room - 1).join('')}…` : label;
  return lettering(text, { x: 0, y: textSize, tone: 'strong' });
}

/** Only the highest bar carries its number. */
function peak(
  chart: Chart,
  series: ChartSeries,
  x: (index: number) => number | undefined,
  y: (value: number) => number,
  width: number
): string {
  const values = series.values.map(({ value }) => value ?? -1);
  const most = Math.max(-1, ...values);
  if (most < 0) return '';
  const text = numberText(most, chart.language);
  const wanted = x(values.indexOf(most)) ?? 0;
  return lettering(text, { x: Math.min(wanted, width - widthOf(text)), y: y(most) - 4 });
}

function ends(chart: Chart, width: number, base: number): string {
  const first = chart.places[0];
  const last = chart.places.at(-1);
  const y = base + textSize + 4;
  const ground = element('line', {
    x1: 0,
    x2: width,
    y1: base + 0.5,
    y2: base + 0.5,
    class: 'chart-base',
    stroke: '#4a5752'
  });
  const name = (place: typeof first): string => place?.short ?? place?.label ?? '';
  return ground + lettering(name(first), { x: 0, y }) + lettering(name(last), { x: width, y, anchor: 'end' });
}
