alter table paper add sheets bytea;
comment on column paper.sheets is 'The cells of a workbook, as gzipped JSON; null for a text. The workbook itself is not kept.';

create table sheet_layout (
  id uuid primary key,
  name text not null,
  layout text not null,
  reading jsonb not null,
  unit text not null,
  homes text[] not null,
  units text[] not null,
  unit_homes text[] not null,
  by uuid not null,
  party text not null,
  at timestamptz not null,
  removed_at timestamptz
);
comment on table sheet_layout is 'How an office reads sheets of one layout: which column names places, what the others state. No figures.';
comment on column sheet_layout.layout is 'By what the layout is known again: its headings in their columns, without days and years.';
comment on column sheet_layout.removed_at is 'Removed from the list, or replaced by a newer reading of the same headings.';
create unique index sheet_layout_of_unit on sheet_layout (unit, layout) where removed_at is null;

alter table sheet_layout enable row level security;
-- The offices of an area read sheets as their own area and the ones above do: reading needs no area.
create policy sheet_layout_read on sheet_layout for select to toandan_app
  using (nullif(current_setting('toandan.person', true), '') is not null);
create policy sheet_layout_insert on sheet_layout for insert to toandan_app
  with check (covers_area(homes, units, unit_homes) and by = nullif(current_setting('toandan.person', true), '')::uuid);
create policy sheet_layout_update on sheet_layout for update to toandan_app
  using (covers_area(homes, units, unit_homes)) with check (covers_area(homes, units, unit_homes));
grant select, insert, update (name, removed_at) on sheet_layout to toandan_app;
