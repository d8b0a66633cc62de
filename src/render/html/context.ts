import type { Chart } from '#engine/documents/block.ts';
import { uniqueNames } from '#engine/documents/unique-names.ts';

export interface HtmlOptions {
  /** Makes links absolute, for a page that is kept as a file. Left out, links stay paths of the same site. */
  readonly base?: string;
  /** Level of the document's own title; 1 when it is the page's title. */
  readonly topHeading?: 1 | 2;
  /** Draws a chart as SVG text; without it only the chart's table is shown. */
  readonly drawChart?: (chart: Chart) => string;
}

/** What every part of one rendering shares. */
export interface HtmlContext {
  readonly address: (href: string) => string;
  /** A unique element id for each figure met. */
  readonly anchor: (id: string) => string;
  /** `h2` for depth 1 below a title that is `h1`. */
  readonly heading: (depth: number) => string;
  readonly drawChart: ((chart: Chart) => string) | undefined;
}

export function htmlContext({ base, topHeading = 1, drawChart }: HtmlOptions): HtmlContext {
  return {
    address: (href) => (base === undefined ? href : new URL(href, base).href),
    anchor: uniqueNames({ shape: (id) => id, joint: '-', longest: Number.POSITIVE_INFINITY }),
    heading: (depth) => `h${Math.min(topHeading + depth, 6)}`,
    drawChart
  };
}
