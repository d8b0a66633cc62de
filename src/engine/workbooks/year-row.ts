import { type Period, year } from '#basis/period.ts';

/** The year that a row is about, when its name is nothing else: `Năm 2016`, `2016`. */
export function yearOfRow(name: string): Period | undefined {
  const [, own] = /^(?:năm\s+)?((?:19|20)\d\d)$/iu.exec(name.normalize('NFC').trim()) ?? [];
  return own === undefined ? undefined : year(Number(own));
}

/** In a sheet about a span of days, a year at its edge is the part of it that the span covers. */
export function withinSheet(own: Period, sheet: Period): Period {
  const from = own.from < sheet.from ? sheet.from : own.from;
  const to = own.to > sheet.to ? sheet.to : own.to;
  return from <= to ? { from, to } : own;
}
