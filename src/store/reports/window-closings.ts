import type { Day } from '#basis/day.ts';
import type { Period } from '#basis/period.ts';
import type { ISql } from 'postgres';

export interface WindowClosing {
  readonly unit: string;
  readonly party: string;
  readonly at: string;
}

/** Saying it twice changes nothing. */
export async function insertClosing(
  sql: ISql,
  { unit, span, at, by, party }: WindowClosing & { readonly span: Period; readonly by: string }
): Promise<void> {
  await sql`
    insert into window_closing (unit, from_day, to_day, at, by, party)
    values (${unit}, ${span.from}, ${span.to}, ${at}, ${by}, ${party})
    on conflict do nothing`;
}

/** Who has closed exactly this span, among the communes given. */
export async function readClosings(
  sql: ISql,
  communes: readonly string[],
  span: Period
): Promise<readonly WindowClosing[]> {
  return sql<WindowClosing[]>`
    select unit, party, at from window_closing
    where unit = any (${sql.array([...communes])}::text[]) and from_day = ${span.from} and to_day = ${span.to}`;
}

/** Spans a commune has closed, by the party that did. */
export async function readClosedSpans(
  sql: ISql,
  unit: string,
  party: string
): Promise<readonly { readonly from: Day; readonly to: Day }[]> {
  return sql<{ from: Day; to: Day }[]>`
    select from_day as "from", to_day as "to" from window_closing where unit = ${unit} and party = ${party}`;
}
