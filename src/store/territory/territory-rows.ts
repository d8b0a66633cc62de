import type { ISql } from 'postgres';

import type { Instrument, Succession } from '#engine/territory/succession.ts';
import type { UnitVersion } from '#engine/territory/unit.ts';

type Asking = ISql<Record<never, never>>;

/** Rows that are there already stay as they are. `decree` is empty for the tables the installation came with. */
export async function insertUnits(
  sql: Asking,
  units: readonly UnitVersion[],
  decree: string | null
): Promise<void> {
  await sql`
    insert into unit (id, code, level, name, parent_code, valid_from, valid_to, decree)
    select *, ${decree}::uuid
    from unnest(
      ${units.map((unit) => unit.id)}::text[],
      ${units.map((unit) => unit.code)}::text[],
      ${units.map((unit) => unit.level)}::text[],
      ${units.map((unit) => unit.name)}::text[],
      ${units.map((unit) => unit.parentCode)}::text[],
      ${units.map((unit) => unit.from)}::date[],
      ${units.map((unit) => unit.to)}::date[]
    )
    on conflict do nothing`;
}

export async function insertSuccessions(
  sql: Asking,
  edges: readonly Succession[],
  decree: string | null
): Promise<void> {
  await sql`
    insert into succession (from_unit, to_unit, day, kind, share, share_basis, instrument, note, decree)
    select *, ${decree}::uuid
    from unnest(
      ${edges.map((edge) => edge.from)}::text[],
      ${edges.map((edge) => edge.to)}::text[],
      ${edges.map((edge) => edge.day)}::date[],
      ${edges.map((edge) => edge.kind)}::text[],
      ${edges.map((edge) => edge.share)}::float8[],
      ${edges.map((edge) => edge.shareBasis)}::text[],
      ${edges.map((edge) => edge.instrument)}::text[],
      ${edges.map((edge) => edge.note)}::text[]
    )
    on conflict do nothing`;
}

export async function insertInstruments(sql: Asking, instruments: readonly Instrument[]): Promise<void> {
  await sql`
    insert into instrument (id, day, title)
    select *
    from unnest(
      ${instruments.map((one) => one.id)}::text[],
      ${instruments.map((one) => one.day)}::date[],
      ${instruments.map((one) => one.title)}::text[]
    )
    on conflict do nothing`;
}

export interface UnitClass {
  readonly commune: string;
  readonly class: string;
  readonly home: string;
}

export async function insertClasses(sql: Asking, rows: readonly UnitClass[]): Promise<void> {
  await sql`
    insert into unit_class (commune, class, home)
    select *
    from unnest(
      ${rows.map((row) => row.commune)}::text[],
      ${rows.map((row) => row.class)}::text[],
      ${rows.map((row) => row.home)}::text[]
    )
    on conflict do nothing`;
}
