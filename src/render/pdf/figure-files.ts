import type { OfficialDocument } from '#engine/documents/document.ts';
import { type FigureData, figureData } from '#engine/documents/figure-data.ts';

/** The figures of a document as the two files that are attached to its pdf. */
export interface FigureFiles {
  readonly json: string;
  readonly csv: string;
}

const MARK = '\uFEFF';

const COLUMNS = [
  'id',
  'text',
  'value',
  'bound',
  'indicator',
  'unit',
  'from',
  'to',
  'records',
  'href'
] as const;

/** In the JSON a figure a line, so that two editions can be compared line by line. */
export function figureFiles(document: OfficialDocument): FigureFiles {
  const figures = figureData(document);
  const { subject, seal } = document;
  const head = JSON.stringify({ subject, ...(seal ? { digest: seal.digest } : {}) }).slice(0, -1);
  return {
    json: `${head},"figures":[\n${figures.map((one) => JSON.stringify(one)).join(',\n')}\n]}\n`,
    csv: csvOf(figures)
  };
}

/** By RFC 4180, in UTF-8 with its mark, without which Excel takes Vietnamese for another alphabet. */
function csvOf(figures: readonly FigureData[]): string {
  const rows = figures.map(({ period, ...one }) => {
    const cells: Readonly<Record<string, string | number | undefined>> = {
      ...one,
      from: period.from,
      to: period.to
    };
    return COLUMNS.map((column) => cellText(cells[column])).join(',');
  });
  return MARK + [COLUMNS.join(','), ...rows].map((row) => `${row}\r\n`).join('');
}

/** Unknown is an empty cell, never 0. A text that a sheet would run as a formula is made plain. */
function cellText(cell: string | number | undefined): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return String(cell);
  const safe = /^[=+\-@\t\r]/u.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
