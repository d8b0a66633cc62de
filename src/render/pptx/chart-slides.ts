import type { Chart, Series, Table } from '#engine/documents/block.ts';
import type { Figure } from '#engine/documents/inline.ts';
import { lowestHeads } from '../xlsx/column-widths.ts';
import { plainText } from './lines-of.ts';
import { type Address, sourceNote } from './notes.ts';
import { type ChartSlide, numbered, type Panel } from './slide.ts';

/** So many charts stand on one slide at most. */
const MOST_PANELS = 4;

const YEAR = /\b(?:19|20)\d\d$/u;

/** Series of one indicator share a chart; series of different counting nouns get one each. */
export function chartSlides(chart: Chart, above: string, address: Address): readonly ChartSlide[] {
  const indicators = new Set(
    chart.series.flatMap(({ points }) => points.map(({ figure }) => figure.indicator))
  );
  const together = indicators.size <= 1 || chart.series.length === 1;
  const panels = together
    ? [panelOf(chart.series.length === 1 ? '' : chart.title, chart.series, 0)]
    : chart.series.map((series, at) => panelOf(series.label, [series], at));
  return slidesOf(
    { title: chart.title, above, remark: chart.remark ?? '', series: chart.series },
    panels,
    address
  );
}

/** A table whose rows are years is drawn as well, column by column, but not what a chart shows already. */
export function yearChartSlides(
  table: Table,
  {
    title,
    above,
    drawn
  }: { readonly title: string; readonly above: string; readonly drawn: ReadonlySet<string> },
  address: Address
): readonly ChartSlide[] {
  const series = seriesOf(table).filter(
    ({ points }) =>
      points.some(({ figure }) => figure.value !== undefined) &&
      !points.every(({ figure }) => drawn.has(questionOf(figure)))
  );
  const panels = series.map((one, at) => panelOf(one.label, [one], at));
  return slidesOf({ title, above, remark: '', series }, panels, address);
}

/** What was asked, whatever the figure is called. */
export function questionOf({ indicator, unit, period }: Figure): string {
  return `${indicator} ${unit} ${period.from} ${period.to}`;
}

function seriesOf(table: Table): readonly Series[] {
  const naming = table.columns.findIndex((column) => column.names);
  const years = table.rows.filter(({ total, cells }) => !total && YEAR.test(plainText(cells[naming] ?? [])));
  const others = table.rows.filter(({ total }) => !total).length - years.length;
  if (naming < 0 || years.length < 3 || others > 0) return [];
  const heads = lowestHeads(table);
  return table.columns.flatMap((_, column) => {
    const points = years.flatMap(({ cells }) => {
      const label = YEAR.exec(plainText(cells[naming] ?? []))?.[0] ?? '';
      const figure = (cells[column] ?? []).find((one) => one.kind === 'figure');
      return figure ? [{ label, figure }] : [];
    });
    return points.length === years.length ? [{ label: heads[column] ?? '', points }] : [];
  });
}

function panelOf(title: string, series: readonly Series[], colour: number): Panel {
  const labels = [...new Set(series.flatMap(({ points }) => points.map(({ label }) => label)))];
  const figureAt = (of: Series, label: string): Figure | undefined =>
    of.points.find((point) => point.label === label)?.figure;
  return {
    mark: series.length > 1 ? 'line' : 'bars',
    title,
    labels: labels.map((label) =>
      labelled(
        label,
        series.map((one) => figureAt(one, label))
      )
    ),
    series: series.map((one) => ({
      label: one.label,
      values: labels.map((label) => figureAt(one, label)?.value)
    })),
    colour
  };
}

/** An axis cannot be hatched, so its label says what is not counted. */
function labelled(label: string, figures: readonly (Figure | undefined)[]): string {
  if (figures.some((figure) => figure?.value === undefined)) return `${label} (?)`;
  return figures.some((figure) => figure?.bound === 'estimated') ? `${label} (ước)` : label;
}

function slidesOf(
  of: {
    readonly title: string;
    readonly above: string;
    readonly remark: string;
    readonly series: readonly Series[];
  },
  panels: readonly Panel[],
  address: Address
): readonly ChartSlide[] {
  const count = Math.ceil(panels.length / MOST_PANELS);
  const each = Math.ceil(panels.length / Math.max(1, count));
  const isApart = panels.length === of.series.length;
  return numbered(
    Array.from({ length: count }, (_, at) => {
      const shown = panels.slice(at * each, (at + 1) * each);
      const told = isApart ? of.series.slice(at * each, (at + 1) * each) : of.series;
      return {
        kind: 'chart',
        above: of.above,
        title: of.title,
        panels: shown,
        remark: [of.remark, unknownRemark(shown)].filter((words) => words).join(' '),
        notes: told.flatMap((series) => seriesNotes(series, address))
      };
    })
  );
}

function unknownRemark(panels: readonly Panel[]): string {
  const isUnknown = panels.some(({ labels }) => labels.some((label) => label.endsWith('(?)')));
  return isUnknown ? '(?): chưa rõ số liệu, không phải bằng không.' : '';
}

function seriesNotes({ label, points }: Series, address: Address): readonly string[] {
  return points.map((point) =>
    sourceNote(`${label}, ${point.label}: ${point.figure.text}`, point.figure, address)
  );
}
