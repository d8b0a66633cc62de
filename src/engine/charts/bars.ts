import { numberText } from '#basis/number-text.ts';
import type { Canvas, Chart, ChartSeries } from './chart.ts';
import { axisOf, centre, type Frame, frameOf, gridOf, mostOf, unknownMark } from './frame.ts';
import { legendOf, signItems } from './legend.ts';
import { fillOf, hatch } from './palette.ts';
import { element, lettering, widthOf } from './svg.ts';

/** One bar a period; each carries its number where there is room. */
export function bars(chart: Chart, { id, width, height = 240 }: Canvas): string {
  const legend = legendOf(signItems(chart, id), width);
  const [series] = chart.series;
  const most = mostOf(series ? [series] : []);
  const frame = frameOf(chart, { width, height, top: legend.height + 22, right: 0, most });
  const drawn = series ? barsOf(chart, series, frame, id) : '';
  return element('defs', {}, hatch(id)) + legend.svg + gridOf(chart, frame) + drawn + axisOf(chart, frame);
}

function barsOf(chart: Chart, series: ChartSeries, frame: Frame, id: string): string {
  const texts = series.values.map(({ value }) =>
    value === undefined ? '' : numberText(value, chart.language)
  );
  const labelled = Math.max(...texts.map((text) => widthOf(text))) <= frame.x.step();
  return series.values
    .map(({ value, estimated }, index) => {
      if (value === undefined) return unknownMark(frame, index);
      const label = labelled
        ? lettering(texts[index] ?? '', {
            x: centre(frame, index),
            y: frame.y(value) - 6,
            anchor: 'middle',
            tone: 'strong'
          })
        : '';
      return bar(frame, index, value, estimated ? `${id}-hatch` : undefined) + label;
    })
    .join('');
}

function bar(frame: Frame, index: number, value: number, pattern: string | undefined): string {
  const place = {
    x: frame.x(index) ?? 0,
    y: frame.y(value),
    width: frame.x.bandwidth(),
    height: frame.bottom - frame.y(value)
  };
  const solid = element('rect', { ...place, ...fillOf(0) });
  return pattern ? solid + element('rect', { ...place, fill: `url(#${pattern})` }) : solid;
}
