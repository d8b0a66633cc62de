import { everySides, type Sides } from '#engine/records/sides.ts';
import type { ISql } from 'postgres';

/** Sums of one indicator in one class up to and with each year that has any, oldest first. */
interface Series {
  readonly years: readonly number[];
  readonly amounts: readonly number[];
  readonly records: readonly number[];
}

/** Most questions are of everything, so its sums are held beside those of each part. */
const EVERYBODY = 'everybody';
const together = [EVERYBODY] as const;
const PLACES = everySides.length + 1;

/** By class, then by indicator, whether confirmed, and whose. */
type Sums = ReadonlyMap<string, ReadonlyMap<number, Series>>;

export interface YearSum {
  readonly indicator: number;
  readonly confirmed: boolean;
  readonly amount: number;
  readonly records: number;
}

interface YearRow extends YearSum {
  readonly sides: Sides;
  readonly class: string;
  readonly year: number;
}

export interface YearsAsked {
  readonly classes: readonly string[];
  readonly indicators: readonly number[];
  readonly sides: readonly Sides[];
  readonly first: number;
  readonly last: number;
}

/** All sums of whole years as they stood after one folding; never changes. */
export class YearSums {
  readonly folding: number;
  readonly #sums: Sums;

  constructor(folding: number, sums: Sums) {
    this.folding = folding;
    this.#sums = sums;
  }

  /** One row for each indicator and whether confirmed, unless it is nothing. */
  rows<Row>(
    { classes, indicators, sides, first, last }: YearsAsked,
    row: (sum: YearSum) => Row
  ): readonly Row[] {
    const series = classes.flatMap((cls) => this.#sums.get(cls) ?? []);
    const out: Row[] = [];
    for (const indicator of indicators) {
      for (const confirmed of [true, false]) {
        let amount = 0;
        let records = 0;
        for (const whose of sides.length === everySides.length ? together : sides) {
          const key = keyOf(indicator, confirmed, whose);
          for (const own of series) {
            const one = own.get(key);
            if (!one) continue;
            const before = placeOf(one.years, first - 1);
            const upTo = placeOf(one.years, last);
            amount += (one.amounts[upTo] ?? 0) - (one.amounts[before] ?? 0);
            records += (one.records[upTo] ?? 0) - (one.records[before] ?? 0);
          }
        }
        if (amount !== 0 || records !== 0) out.push(row({ indicator, confirmed, amount, records }));
      }
    }
    return out;
  }

  /** With these years' sums in place of what they were. */
  changed(folding: number, rows: readonly YearRow[]): YearSums {
    const sums = new Map<string, ReadonlyMap<number, Series>>(this.#sums);
    for (const [cls, ofClass] of Map.groupBy(rows, (row) => row.class)) {
      const own = new Map(sums.get(cls));
      for (const [key, news] of Map.groupBy(ofClass, (row) => keyOf(row.indicator, row.confirmed, row.sides)))
        own.set(key, merged(own.get(key), news));
      const whole = new Map(ofClass.map((row) => [keyOf(row.indicator, row.confirmed, EVERYBODY), row]));
      for (const [key, { indicator, confirmed }] of whole) {
        const each = everySides.flatMap((sides) => own.get(keyOf(indicator, confirmed, sides)) ?? []);
        own.set(key, added(each));
      }
      sums.set(cls, own);
    }
    return new YearSums(folding, sums);
  }
}

const none = new YearSums(-1, new Map());

/**
 * Whole years make up most of every long figure, and there are few of them: a hundred classes by some hundred
 * indicators by the years. They are held in the process and brought up to date by what each folding changed.
 * What a snapshot sees is told by the number of the last folding, read with the tail in one statement.
 */
export class YearCells {
  #held = none;

  /** As they stood after that folding; nothing when the transaction already sees a later one: ask again. */
  async after(folding: number, sql: ISql): Promise<YearSums | undefined> {
    const held = this.#held;
    if (held.folding === folding) return held;
    const made = await read(sql, held.folding < folding ? held : none);
    if (made.folding > this.#held.folding) this.#held = made;
    return made.folding === folding ? made : undefined;
  }
}

async function read(sql: ISql, held: YearSums): Promise<YearSums> {
  const rows = await sql<(Partial<YearRow> & { readonly number: number; readonly anew: boolean })[]>`
    select f.number, f.rebuilt > ${held.folding} as anew, c.class,
      extract(year from c.start)::int as year, c.indicator, c.confirmed, c.sides, c.amount, c.records
    from folding f
    left join cell c on c.grain = 'year'
      and c.folded > case when f.rebuilt > ${held.folding} then -1 else ${held.folding} end`;
  const [first] = rows;
  if (!first) throw new Error('the table folding has no row');
  const base = first.anew ? none : held;
  return base.changed(
    first.number,
    rows.filter((row): row is typeof row & YearRow => row.class !== null)
  );
}

function merged(had: Series | undefined, news: readonly YearRow[]): Series {
  const amounts = perYear(had?.years ?? [], had?.amounts ?? []);
  const records = perYear(had?.years ?? [], had?.records ?? []);
  for (const row of news) {
    amounts.set(row.year, row.amount);
    records.set(row.year, row.records);
  }
  const years = [...amounts.keys()].sort((a, b) => a - b);
  return { years, amounts: runningSums(years, amounts), records: runningSums(years, records) };
}

function added(all: readonly Series[]): Series {
  const amounts = new Map<number, number>();
  const records = new Map<number, number>();
  for (const one of all) {
    for (const [year, sum] of perYear(one.years, one.amounts))
      amounts.set(year, (amounts.get(year) ?? 0) + sum);
    for (const [year, sum] of perYear(one.years, one.records))
      records.set(year, (records.get(year) ?? 0) + sum);
  }
  const years = [...amounts.keys()].sort((a, b) => a - b);
  return { years, amounts: runningSums(years, amounts), records: runningSums(years, records) };
}

function perYear(years: readonly number[], sums: readonly number[]): Map<number, number> {
  return new Map(years.map((year, place) => [year, (sums[place] ?? 0) - (sums[place - 1] ?? 0)]));
}

function runningSums(years: readonly number[], of: ReadonlyMap<number, number>): readonly number[] {
  let sum = 0;
  return years.map((year) => (sum += of.get(year) ?? 0));
}

/** Place of the last year that is not later; -1 when all are. */
function placeOf(years: readonly number[], upTo: number): number {
  let place = years.length - 1;
  while (place >= 0 && (years[place] ?? 0) > upTo) place -= 1;
  return place;
}

function keyOf(indicator: number, confirmed: boolean, whose: Sides | typeof EVERYBODY): number {
  return (
    (indicator * 2 + (confirmed ? 1 : 0)) * PLACES + (whose === EVERYBODY ? 0 : everySides.indexOf(whose) + 1)
  );
}
