create table plan (
  id uuid primary key,
  unit text not null,
  year int not null check (year between 2000 and 2200),
  sides text[] not null check (cardinality(sides) > 0),
  homes text[] not null,
  units text[] not null,
  unit_homes text[] not null,
  at timestamptz not null,
  demonstration boolean not null default false,
  unique (unit, year, sides)
);
comment on table plan is 'A year''s plan of activities of one side, or of both together. What is in it is the fold of plan_entry.';
comment on column plan.sides is 'police, front, or both, in this order.';
comment on column plan.homes is 'With units and unit_homes: what a reader''s area must cover, as in report.';

create table plan_entry (
  id uuid primary key,
  position bigint generated always as identity,
  plan uuid not null references plan,
  act text not null check (act in ('made', 'added', 'changed', 'dropped', 'approved')),
  item uuid,
  content jsonb,
  at timestamptz not null,
  by uuid not null,
  party text not null,
  note text
);
comment on table plan_entry is 'Everything that ever happened to a plan: inserted, never changed. How far an item has come is not here: it is counted from records.';
comment on column plan_entry.item is 'Made by the client; a record made from the plan carries it in its header.';
create index plan_entry_of on plan_entry (plan, position);
create index plan_entry_of_item on plan_entry (item) where item is not null;

-- Records made from a planned item.
create index record_of_planned_item on record ((state #>> '{header,plannedItem}'))
  where state #>> '{header,plannedItem}' is not null;

create trigger plan_entry_kept before update or delete on plan_entry execute function refuse_change();

alter table plan enable row level security;
alter table plan_entry enable row level security;
create policy plan_read on plan for select to toandan_app using (covers_area(homes, units, unit_homes));
create policy plan_insert on plan for insert to toandan_app with check (covers_area(homes, units, unit_homes));
create policy plan_entry_read on plan_entry for select to toandan_app
  using (exists (select 1 from plan p where p.id = plan));
create policy plan_entry_insert on plan_entry for insert to toandan_app
  with check (exists (select 1 from plan p where p.id = plan)
    and by = nullif(current_setting('toandan.person', true), '')::uuid);

grant select, insert on plan, plan_entry to toandan_app;
