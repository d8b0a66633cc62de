import type { FigureSource } from '#engine/indicators/figure-source.ts';
import type { Asked, Sum } from '#engine/indicators/question.ts';
import { type Sides, sidesIn } from '#engine/records/sides.ts';
import type { ReportedTotal } from '#engine/indicators/figure.ts';
import type { ISql } from 'postgres';
import { readReportedTotals } from './reported-totals.ts';
import { distinctStatement } from './distinct-statement.ts';
import { type Placed, plainSums, type SumRow } from './plain-sums.ts';
import { HeldSums } from './held-sums.ts';

type Statement = (
  sql: ISql,
  asked: readonly Placed[],
  indicators: readonly number[],
  sides: readonly Sides[]
) => Promise<readonly SumRow[]>;

/** Figures from the database: kept sums and their tail. Use within one snapshot; `held` outlives it. */
export function databaseSource(
  sql: ISql,
  numbers: ReadonlyMap<string, number>,
  held = new HeldSums()
): FigureSource {
  const names = new Map([...numbers].map(([id, number]) => [number, id]));
  const answered = async (asked: readonly Asked[], by: Statement): Promise<readonly Sum[]> => {
    const sums: Sum[] = [];
    for (const group of alike(asked)) {
      const wanted = (group[0]?.indicators ?? []).flatMap((id) => numbers.get(id) ?? []);
      if (wanted.length === 0) continue;
      const sides = sidesIn(group[0]?.part);
      for (const { plan, weight, indicator, confirmed, amount, records } of await by(
        sql,
        group,
        wanted,
        sides
      ))
        sums.push({ plan, weight, indicator: names.get(indicator) ?? '', confirmed, amount, records });
    }
    return sums;
  };
  return {
    sums: (asked) => answered(asked, (...statement) => plainSums(...statement, held.years)),
    distinct: (asked) => answered(asked, distinctStatement),
    recording: (areas) => held.recording.of(sql, areas),
    reported: (units, indicators): Promise<readonly ReportedTotal[]> =>
      readReportedTotals(sql, units, indicators),
    ledger: async () => {
      const [row] = await sql<{ last: number }[]>`select ledger_position() as last`;
      return row?.last ?? 0;
    }
  };
}

/** Plans that ask for the same indicators and the same part share a statement; stocks and flows look at other days. */
function alike(asked: readonly Asked[]): readonly (readonly Placed[])[] {
  const placed = asked.map((one, index) => ({ ...one, index }));
  return [...Map.groupBy(placed, ({ indicators, part = '' }) => [part, ...indicators].join(' ')).values()];
}
