import type { Condition, CountedIndicator, Definition, Measure } from '#engine/indicators/indicator.ts';
import type { Placement } from '#engine/indicators/plan.ts';
import type { Sql } from '#store/database/database.ts';

/**
 * The straightforward way: definitions compiled to SQL over the states of the records themselves. It shares
 * nothing with contributions and cells, so that it is both the yardstick and a check.
 */
export async function rawSums(
  sql: Sql,
  asked: {
    readonly indicators: readonly CountedIndicator[];
    readonly areas: readonly { readonly name: string; readonly placement: Placement }[];
    readonly periods: readonly { readonly from: string; readonly to: string }[];
  }
): Promise<ReadonlyMap<string, number>> {
  const members = asked.areas.flatMap(({ name, placement }) =>
    placement.members.filter((one) => one.weight === 0).map((one) => ({ name, ...one }))
  );
  const flows = asked.indicators.filter((one) => one.nature !== 'stock' && !one.definitions[0]?.step);
  const steps = asked.indicators.filter((one) => one.nature !== 'stock' && one.definitions[0]?.step);
  const stocks = asked.indicators.filter((one) => one.nature === 'stock');
  const out = new Map<string, number>();
  const run = async (indicators: readonly CountedIndicator[], from: string, day: string, values: string) => {
    if (indicators.length === 0) return;
    const kinds = [...new Set(indicators.flatMap((one) => one.definitions.map(({ kind }) => kind.id)))];
    const sums = indicators.map(
      (one, place) => `coalesce(sum(${caseOf(one, day, values)}), 0)::float8 as i${place}`
    );
    const rows = await sql.unsafe<Record<string, unknown>[]>(
      `select m.name, p.to_day::text, ${sums.join(', ')}
      from unnest($1::text[], $2::text[], $3::date[], $4::date[]) as m(name, commune, from_day, to_day)
      join record r on r.unit = m.commune and r.day between m.from_day and m.to_day
      ${from}
      where r.status = 'recorded' and r.confirmed and r.kind = any ($7::text[])
      group by m.name, p.to_day`,
      [
        members.map((one) => one.name),
        members.map((one) => one.commune),
        members.map((one) => one.from),
        members.map((one) => one.to),
        asked.periods.map((one) => one.from),
        asked.periods.map((one) => one.to),
        kinds
      ]
    );
    for (const row of rows)
      indicators.forEach((one, place) => {
        out.set(`${one.id} ${String(row['name'])} ${String(row['to_day'])}`, Number(row[`i${place}`]));
      });
  };
  const periods = 'unnest($5::date[], $6::date[]) as p(from_day, to_day)';
  await run(flows, `join ${periods} on r.day between p.from_day and p.to_day`, 'r.day', `r.state->'values'`);
  const taken = `cross join lateral jsonb_array_elements(r.state->'steps') as s(step)`;
  const inPeriod = `(s.step->>'day')::date between p.from_day and p.to_day`;
  await run(steps, `${taken} join ${periods} on ${inPeriod}`, `(s.step->>'day')::date`, `s.step->'values'`);
  // A thing stands on a day by the last step up to it, unless that one or an earlier one ended it.
  const standing = `join ${periods} on r.day <= p.to_day
    cross join lateral (
      select s.step from jsonb_array_elements(r.state->'steps') with ordinality as s(step, place)
      where (s.step->>'day')::date <= p.to_day
      order by s.place desc limit 1
    ) s`;
  await run(stocks, standing, 'p.to_day', `s.step->'values'`);
  return out;
}

function caseOf({ definitions, nature }: CountedIndicator, day: string, values: string): string {
  const parts = definitions.map((definition, place) => {
    const next = definitions[place + 1];
    const inForce = [
      `${day} >= ${text(definition.from)}::date`,
      ...(next ? [`${day} < ${text(next.from)}::date`] : [])
    ];
    const kind = `r.kind = ${text(definition.kind.id)}`;
    const own = [
      ...(definition.step ? [`s.step->>'step' = ${text(definition.step)}`] : []),
      ...(nature === 'stock' ? [standsBy(definition)] : [])
    ];
    const where = definition.where.map((one) => conditionOf(one, values));
    return `when ${[kind, ...inForce, ...own, ...where].join(' and ')} then ${measureOf(definition.measure, values)}`;
  });
  return `case ${parts.join(' ')} end`;
}

function standsBy({ kind }: Definition): string {
  const off = (kind.steps ?? []).filter(({ turns }) => turns === 'off').map(({ id }) => text(id));
  return off.length === 0 ? 'true' : `s.step->>'step' not in (${off.join(', ')})`;
}

function conditionOf(condition: Condition, values: string): string {
  if ('host' in condition) return `r.host = ${text(condition.host)}`;
  const field = `${values}->${text(condition.field)}`;
  if ('is' in condition)
    return condition.is === false
      ? `coalesce(${field}, 'false') = 'false'`
      : `${field} = ${text(JSON.stringify(condition.is))}`;
  if ('includes' in condition) return `${field} ? ${text(condition.includes)}`;
  return `(${field})::int >= ${condition.atLeast}`;
}

function measureOf(measure: Measure, values: string): string {
  if ('count' in measure) return '1';
  if ('sum' in measure) return `coalesce((${values}->${text(measure.sum)})::int, 0)`;
  if ('sumOf' in measure)
    return `coalesce((${values}->${text(measure.sumOf)}->${text(measure.option)})::int, 0)`;
  if ('total' in measure)
    return `(select coalesce(sum(o.value::int), 0) from jsonb_each_text(${values}->${text(measure.total)}) o)`;
  if ('rows' in measure)
    return `(select count(*) from jsonb_array_elements(${values}->${text(measure.rows)}) w
      where w->>${text(measure.column)} = ${text(measure.is)})`;
  throw new RangeError('distinct values are not added up');
}

function text(of: string): string {
  return `'${of.replaceAll("'", "''")}'`;
}
