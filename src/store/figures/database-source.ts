import type { Day } from '#basis/day.ts';
import type { Asked, FigureSource, Sum } from '#engine/indicators/evaluate.ts';
import type { ReportedTotal } from '#engine/indicators/figure.ts';
import type { ISql } from 'postgres';
import { readReportedTotals } from './reported-totals.ts';
import { distinctStatement } from './distinct-statement.ts';
import { type Placed, type SumRow, sumsStatement } from './sums-statement.ts';

type Statement = (
  sql: ISql,
  asked: readonly Placed[],
  indicators: readonly number[]
) => Promise<readonly SumRow[]>;

/** Figures from the database: kept sums and their tail in one statement. Use within one snapshot. */
export function databaseSource(sql: ISql, numbers: ReadonlyMap<string, number>): FigureSource {
  const names = new Map([...numbers].map(([id, number]) => [number, id]));
  const answered = async (asked: readonly Asked[], by: Statement): Promise<readonly Sum[]> => {
    const rows: SumRow[] = [];
    for (const group of alike(asked)) {
      const wanted = (group[0]?.indicators ?? []).flatMap((id) => numbers.get(id) ?? []);
      if (wanted.length > 0) rows.push(...(await by(sql, group, wanted)));
    }
    return rows.map((row) => ({ ...row, indicator: names.get(row.indicator) ?? '' }));
  };
  return {
    sums: (asked) => answered(asked, sumsStatement),
    distinct: (asked) => answered(asked, distinctStatement),
    recording: (communes) => readRecording(sql, communes),
    reported: (units, indicators): Promise<readonly ReportedTotal[]> =>
      readReportedTotals(sql, units, indicators),
    ledger: async () => {
      const [row] = await sql<{ last: number }[]>`select ledger_position() as last`;
      return row?.last ?? 0;
    }
  };
}

/** Plans that ask for the same indicators share a statement; stocks and flows look at other days. */
function alike(asked: readonly Asked[]): readonly (readonly Placed[])[] {
  const placed = asked.map((one, index) => ({ ...one, index }));
  return [...Map.groupBy(placed, ({ indicators }) => indicators.join(' ')).values()];
}

/** As two long texts: thousands of rows would take longer to read than the figure itself. */
async function readRecording(sql: ISql, communes: readonly string[]): Promise<ReadonlyMap<string, Day>> {
  const few = communes.length < 500;
  const [row] = await sql<{ units: string | null; days: string | null }[]>`
    select string_agg(unit, ',') as units, string_agg(since::text, ',') as days
    from recorder
    where ${few ? sql`unit = any (${sql.array([...communes])}::text[])` : sql`true`}`;
  const days = (row?.days ?? '').split(',');
  // Days come from a date column.
  return new Map((row?.units?.split(',') ?? []).map((unit, place) => [unit, days[place] as Day]));
}
