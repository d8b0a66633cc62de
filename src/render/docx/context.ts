import type { Chart } from '#engine/documents/block.ts';
import { uniqueNames } from '#engine/documents/unique-names.ts';

/** What every part of one rendering shares. */
export interface DocxContext {
  /** The absolute address of a path of the site. */
  readonly address: (href: string) => string;
  /** A unique bookmark name for each figure met. */
  readonly bookmark: (id: string) => string;
  /** Width of the text on this page, in millimetres. */
  readonly width: number;
  /** Draws a chart as SVG text; without it charts are tables. */
  readonly drawChart?: (chart: Chart) => string;
}

/** Word refuses bookmark names over 40 characters, or that do not begin with a letter. */
const LONGEST_BOOKMARK = 40;

export function docxContext(base: string, width: number, drawChart?: DocxContext['drawChart']): DocxContext {
  return {
    address: (href) => new URL(href, base).href,
    bookmark: uniqueNames({ shape: bookmarkShape, joint: '_', longest: LONGEST_BOOKMARK }),
    width,
    ...(drawChart ? { drawChart } : {})
  };
}

function bookmarkShape(id: string): string {
  const allowed = id.replace(/[^A-Za-z0-9_]/g, '_');
  return /^[A-Za-z]/.test(allowed) ? allowed : `f_${allowed}`;
}
