create table template (
  id uuid primary key,
  name text not null,
  unit text not null,
  homes text[] not null,
  units text[] not null,
  unit_homes text[] not null,
  file bytea not null,
  by uuid not null,
  party text not null,
  at timestamptz not null,
  removed_at timestamptz
);
comment on table template is 'An office''s own Word template with placeholders; checked when it came in, and nothing in it is executed.';
comment on column template.removed_at is 'Removed from the list; kept, because documents were made with it.';
create index template_of_unit on template (unit);

alter table template enable row level security;
-- The offices of an area use the templates of their own area and of the one above: reading needs no area.
create policy template_read on template for select to toandan_app
  using (nullif(current_setting('toandan.person', true), '') is not null);
create policy template_insert on template for insert to toandan_app
  with check (covers_area(homes, units, unit_homes) and by = nullif(current_setting('toandan.person', true), '')::uuid);
create policy template_update on template for update to toandan_app
  using (covers_area(homes, units, unit_homes)) with check (covers_area(homes, units, unit_homes));
grant select, insert, update on template to toandan_app;
