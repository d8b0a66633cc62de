import { numberText } from '#basis/number-text.ts';
import type { Canvas, ChartOptions } from './library.ts';
import { still } from './canvas.ts';
import { chartColours, colour, FACE, page, room, type } from './measures.ts';
import type { Box } from './point-layout.ts';
import type { ChartSlide, Panel } from './slide.ts';
import { sizeFor } from './text-width.ts';

const REMARK = 0.35;
const GAP = 0.3;
const HEAD = 0.5;

/** Native charts, which people can restyle and whose numbers they can open in Excel. */
export function drawCharts(canvas: Canvas, { panels, remark }: ChartSlide): void {
  const height = room.bottom - room.top - (remark ? REMARK : 0);
  const boxes = panelBoxes(panels.length, height);
  panels.forEach((panel, at) => {
    const box = boxes[at];
    if (box) drawPanel(canvas, panel, box);
  });
  if (!remark) return;
  canvas.addText(remark, {
    ...still,
    x: page.side,
    y: room.bottom - REMARK + 0.05,
    w: room.width,
    h: REMARK - 0.05,
    italic: true,
    fontSize: type.small,
    color: colour.quiet
  });
}

/** Two beside one another; the last of three has the width of both, so that its labels can be read. */
function panelBoxes(count: number, height: number): readonly Box[] {
  const down = Math.ceil(count / 2);
  const h = (height - GAP * (down - 1)) / Math.max(1, down);
  const half = (room.width - GAP) / 2;
  return Array.from({ length: count }, (_, at) => {
    const isAlone = at === count - 1 && at % 2 === 0;
    return {
      x: page.side + (at % 2) * (half + GAP),
      y: room.top + Math.floor(at / 2) * (h + GAP),
      w: isAlone ? room.width : half,
      h
    };
  });
}

function drawPanel(canvas: Canvas, panel: Panel, box: Box): void {
  const head = panel.title ? HEAD : 0;
  if (panel.title) {
    const fontSize = sizeFor(panel.title, [16, 14, 12], { width: box.w, lines: 2, isBold: true });
    canvas.addText(panel.title, { ...still, ...box, h: HEAD, bold: true, fontSize, valign: 'middle' });
  }
  const data = panel.series.map(({ label, values }) => ({
    name: label,
    labels: [...panel.labels],
    // The types know no gap; the written file does.
    values: values.map((value) => value as number)
  }));
  const options = {
    ...axes(panel, box),
    x: box.x,
    y: box.y + head,
    w: box.w,
    h: box.h - head,
    altText: altText(panel)
  };
  canvas.addChart(panel.mark === 'line' ? 'line' : 'bar', data, options);
}

/** Lying bars begin below unless told otherwise; the package's types know one word only. */
const FIRST_ABOVE = { catAxisOrientation: 'maxMin' } as unknown as ChartOptions;

function axes(panel: Panel, box: Box): ChartOptions {
  const lies = panel.mark === 'bars' && longest(panel.labels) > 10;
  const fontSize = labelSize(box.w / Math.max(1, panel.labels.length));
  const colours =
    panel.series.length > 1
      ? [...chartColours]
      : [chartColours[panel.colour % chartColours.length] ?? colour.ink];
  const values = panel.series.flatMap((series) => series.values);
  const isWhole = values.every((value) => Number.isInteger(value ?? 0));
  const format = isWhole ? '#,##0' : '#,##0.0';
  return {
    chartColors: colours,
    barDir: lies ? 'bar' : 'col',
    barGapWidthPct: 45,
    lineSize: 3,
    lineDataSymbolSize: 8,
    ...(lies ? FIRST_ABOVE : {}),
    catAxisLabelFontFace: FACE,
    catAxisLabelFontSize: fontSize,
    catAxisLabelColor: colour.ink,
    catGridLine: { style: 'none' },
    valAxisHidden: true,
    valAxisMinVal: 0,
    valAxisLabelFontFace: FACE,
    valGridLine: { style: 'none' },
    showValue: true,
    dataLabelFormatCode: format,
    dataLabelFontFace: FACE,
    dataLabelFontSize: fontSize,
    dataLabelColor: colour.ink,
    dataLabelPosition: panel.mark === 'line' ? 't' : 'outEnd',
    valAxisLabelFormatCode: format,
    showLegend: panel.series.length > 1,
    legendPos: 'b',
    legendFontFace: FACE,
    legendFontSize: 14,
    legendColor: colour.ink
  };
}

/** By the inches that each label has. */
function labelSize(width: number): number {
  if (width > 0.75) return 16;
  return width > 0.5 ? 14 : 12;
}

function longest(words: readonly string[]): number {
  return Math.max(0, ...words.map((one) => one.length));
}

/** All numbers of the chart, for those who hear it. */
function altText({ mark, title, labels, series }: Panel): string {
  const told = series.map(({ label, values }) => {
    const points = labels.map((place, at) => `${bare(place)}: ${spoken(values[at])}`);
    return `${label}: ${points.join('; ')}`;
  });
  const kind = mark === 'line' ? 'Biểu đồ đường' : 'Biểu đồ cột';
  const name = title && series.length > 1 ? ` ${title}` : '';
  return `${kind}${name}. ${told.join('. ')}.`;
}

function bare(place: string): string {
  return place.replace(/ \(\?\)$/u, '');
}

function spoken(value: number | undefined): string {
  return value === undefined ? 'chưa rõ' : numberText(value, 'vi');
}
