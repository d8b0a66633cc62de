import { type Day, isDay } from '#basis/day.ts';
import type { Label } from '#basis/label.ts';
import { labelOf } from '#messages/say.ts';
import { indicators } from '#programme/catalogue.ts';
import type { GivenMapping } from '#operations/reading/mapping-input.ts';
import { dayIn, wrongDays } from '../../../_server/day-in.ts';
import type { SheetView } from './sheet-address.ts';

export interface SentMapping {
  readonly view: Partial<SheetView>;
  /** By the name of a field; empty when all can be read. */
  readonly errors: Readonly<Record<string, Label>>;
  /** What was typed, to be shown again. */
  readonly kept: Readonly<Record<string, string>>;
}

/** How a person says that a sheet is to be read. */
export function sentMapping(form: FormData): SentMapping {
  const text = (name: string): string =>
    String(form.get(name) ?? '')
      .normalize('NFC')
      .trim();
  const kept = Object.fromEntries([...form.keys()].map((name) => [name, text(name)]));
  const headingRows = { from: Number(text('tieu-de-tu')), to: Number(text('tieu-de-den')) };
  const [from, to] = [dayIn(text('tu')), dayIn(text('den'))];
  const view = { sheet: text('trang-tinh') || undefined, from, to, headingRows };
  const errors: Record<string, Label> = {};
  const wrong = wrongDays({ from, to });
  if (wrong['from']) errors['tu'] = wrong['from'];
  if (wrong['to']) errors['den'] = wrong['to'];
  // Under other headings the columns are others: they are proposed anew.
  const isSame = text('tieu-de-truoc') === `${headingRows.from}-${headingRows.to}`;
  if (!isSame) return { view, errors, kept };
  const columns: GivenMapping['columns'] = [];
  const breakdowns: GivenMapping['breakdowns'] = [];
  for (const column of form.getAll('cot').map(String)) {
    const of = text(`phan.${column}`);
    const typed = text(`chi-tieu.${column}`);
    if (column === text('cot-don-vi')) continue;
    if (of !== '') breakdowns.push({ column, of });
    else if (typed !== '') {
      const indicator = idOf.get(typed);
      if (indicator === undefined)
        errors[`chi-tieu.${column}`] = labelOf('oldReports.noSuchIndicator', { name: typed });
      else columns.push({ column, indicator, ...ownPeriod(text(`ky.${column}`)) });
    }
  }
  const mapping = { headingRows, unitColumn: text('cot-don-vi'), columns, breakdowns };
  return { view: { ...view, mapping }, errors, kept };
}

const idOf = new Map(
  [...indicators.values()].flatMap(({ id, label }) => [
    [label.vi, id],
    [label.en, id]
  ])
);

/** `2021-01-01..2021-12-31`, from the heading. */
function ownPeriod(text: string): { readonly from?: Day; readonly to?: Day } {
  const [from, to] = text.split('..');
  return from !== undefined && to !== undefined && isDay(from) && isDay(to) ? { from, to } : {};
}
