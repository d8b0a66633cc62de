import { numberText } from '#basis/number-text.ts';
import type { Canvas, Chart } from './chart.ts';
import { axisOf, centre, type Frame, frameOf, gridOf, unknownMark } from './frame.ts';
import { boxItem, legendOf, signItems } from './legend.ts';
import { fillOf, hasTexture, hatch, texture } from './palette.ts';
import { element, lettering, widthOf } from './svg.ts';

/** Parts of a whole by period. When one part is unknown the whole is not known, so a mark stands on the pile. */
export function stacked(chart: Chart, { id, width, height = 280 }: Canvas): string {
  const items = chart.series.map((series, index) => boxItem(series.label, index, id));
  const legend = legendOf([...items, ...signItems(chart, id)], width);
  const totals = chart.places.map((_, index) => totalAt(chart, index));
  const most = Math.max(0, ...totals);
  const frame = frameOf(chart, { width, height, top: legend.height + 22, right: 0, most });
  const labelled =
    Math.max(...totals.map((total) => widthOf(numberText(total, chart.language)))) <= frame.x.step();
  const piles = chart.places.map(
    (_, index) => pile(chart, frame, index, id) + crown(chart, frame, index, labelled)
  );
  const patterns = chart.series.map((_, index) => texture(id, index)).join('') + hatch(id);
  return (
    element('defs', {}, patterns) + legend.svg + gridOf(chart, frame) + piles.join('') + axisOf(chart, frame)
  );
}

function pile(chart: Chart, frame: Frame, place: number, id: string): string {
  let below = 0;
  return chart.series
    .map(({ values }, index) => {
      const { value = 0, estimated } = values[place] ?? {};
      if (value === 0) return '';
      const top = frame.y(below + value);
      const area = {
        x: frame.x(place) ?? 0,
        y: top,
        width: frame.x.bandwidth(),
        // One pixel of the ground between parts.
        height: Math.max(frame.y(below) - top - 1, 0.5)
      };
      below += value;
      const over = estimated ? `${id}-hatch` : hasTexture(index) ? `${id}-texture-${index}` : undefined;
      const solid = element('rect', { ...area, ...fillOf(index) });
      return over ? solid + element('rect', { ...area, fill: `url(#${over})` }) : solid;
    })
    .join('');
}

/** The total above the pile; where a part is unknown the pile is only what is known, and says so. */
function crown(chart: Chart, frame: Frame, place: number, labelled: boolean): string {
  const total = totalAt(chart, place);
  const missing = chart.series.some(({ values }) => values[place]?.value === undefined);
  if (missing && total === 0) return unknownMark(frame, place);
  if (!labelled && !missing) return '';
  const text = missing ? '?' : numberText(total, chart.language);
  return lettering(text, {
    x: centre(frame, place),
    y: frame.y(total) - 6,
    anchor: 'middle',
    tone: 'strong'
  });
}

function totalAt(chart: Chart, place: number): number {
  return chart.series.reduce((sum, { values }) => sum + (values[place]?.value ?? 0), 0);
}
