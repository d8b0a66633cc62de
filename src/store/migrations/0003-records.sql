create function scope_units() returns text[] language sql stable parallel safe
  as $$ select coalesce(nullif(current_setting('toandan.units', true), ''), '{}')::text[] $$;
comment on function scope_units is 'Commune versions of the acting person''s area, set literally in each transaction.';

create function scope_homes() returns text[] language sql stable parallel safe
  as $$ select coalesce(nullif(current_setting('toandan.homes', true), ''), '{}')::text[] $$;
comment on function scope_homes is 'Provinces as recorded that lie wholly in the acting person''s area.';

create table entry (
  home text not null,
  id uuid not null,
  position bigint generated always as identity,
  record uuid not null,
  act text not null check (act in ('recorded', 'corrected', 'confirmed', 'rejected', 'stepped', 'withdrawn')),
  kind text not null,
  unit text not null,
  at timestamptz not null,
  by uuid not null,
  party text not null,
  body jsonb not null,
  note text,
  primary key (home, id)
);
comment on table entry is 'The ledger: everything that ever happened to a record. Inserted, never changed.';
comment on column entry.home is 'Province version in which the record lies; first in every key so that the table can be spread over servers.';
comment on column entry.id is 'UUIDv7 made by the client: sending twice changes nothing.';
comment on column entry.position is 'Place in the ledger; reports name the position they counted up to.';
create function ledger_position() returns bigint language sql stable security definer
  set search_path = public, pg_temp
  as $$ select coalesce(max(position), 0) from entry $$;
comment on function ledger_position is 'Place of the last entry of the whole ledger, whoever asks.';

create index entry_of_record on entry (record, position);
create unique index entry_position on entry (position);

create table record (
  home text not null,
  id uuid not null,
  kind text not null,
  unit text not null,
  day date not null,
  status text not null,
  confirmed boolean not null,
  waits_for text,
  host text not null,
  co_hosts text[] not null,
  hamlet text,
  title text not null,
  search text not null,
  state jsonb not null,
  position bigint not null default 0,
  primary key (home, id)
);
comment on table record is 'The fold of a record''s entries, kept for lists; rebuilt from entries at any time.';
comment on column record.waits_for is 'Side that still has to confirm a joint activity.';
comment on column record.search is 'Title, hamlet and texts folded to lower case without diacritics.';
create index record_place on record (unit, day desc);
create index record_of_kind on record (home, kind, day desc);
create index record_id on record (id);

create table indicator_number (
  number smallint generated always as identity primary key,
  id text not null unique
);
comment on table indicator_number is 'A short number for each indicator''s file name, so that contributions stay narrow.';

create table contribution (
  home text not null,
  entry uuid not null,
  record uuid not null,
  unit text not null,
  day date not null,
  placed date not null,
  indicator smallint not null,
  amount bigint not null,
  records smallint not null,
  confirmed boolean not null,
  key text not null default ''
);
comment on table contribution is 'What each entry adds to each indicator: signed, inserted, never changed. The sum over a record is what it counts now.';
comment on column contribution.placed is 'The record''s own day, which decides where on the map it lies; day is when it counts.';
comment on column contribution.records is '+1 when a record begins to count, -1 when it ceases.';
comment on column contribution.key is 'The distinct value, for indicators that count distinct values.';
create index contribution_place on contribution (unit, day) include (placed, indicator, amount, records, confirmed, key);
create index contribution_record on contribution (record);
create index contribution_key on contribution (indicator, unit) include (day, placed, amount, records, confirmed, key) where key <> '';

create table delta (
  class text not null,
  indicator smallint not null,
  day date not null,
  amount bigint not null,
  records smallint not null,
  confirmed boolean not null
);
comment on table delta is 'The tail: contributions not yet folded into cells. A figure is cells plus tail in one statement.';

create table cell (
  class text not null,
  grain text not null check (grain in ('day', 'piece', 'year')),
  start date not null,
  indicator smallint not null,
  confirmed boolean not null,
  amount bigint not null,
  records bigint not null,
  primary key (class, grain, start, indicator, confirmed)
);
comment on table cell is 'Sums per class of communes: by calendar year, by pieces of a month cut at days 1, 15 and 16, which every reporting window is made of, and by day for spans that are not.';

create table recorder (
  unit text primary key,
  since date not null
);
comment on table recorder is 'First day on which anything is recorded in a commune; before it figures are unknown, not 0.';

create table draft (
  id uuid primary key,
  unit text not null,
  person uuid not null,
  kind text not null,
  raw jsonb not null,
  saved_at timestamptz not null
);
comment on table draft is 'What a person has begun to write; seen by that person only, within the own area.';

create table reported_total (
  id uuid primary key,
  indicator text not null,
  unit text not null,
  from_day date not null,
  to_day date not null,
  value numeric not null,
  bound text not null check (bound in ('exact', 'more_than', 'less_than', 'about', 'at_least', 'at_most')),
  noun text,
  source text not null,
  page text,
  at timestamptz not null,
  by uuid not null,
  demonstration boolean not null default false
);
comment on table reported_total is 'Totals known only from a paper report, with the source; never mixed with counted records.';
create index reported_total_of on reported_total (unit, indicator);

alter table entry enable row level security;
alter table record enable row level security;
alter table draft enable row level security;

create policy entry_read on entry for select to toandan_app
  using (home = any (scope_homes()) or unit = any (scope_units()));
create policy entry_write on entry for insert to toandan_app
  with check (unit = any (scope_units()) and by = nullif(current_setting('toandan.person', true), '')::uuid);
create policy record_read on record for select to toandan_app
  using (home = any (scope_homes()) or unit = any (scope_units()));
create policy record_insert on record for insert to toandan_app
  with check (unit = any (scope_units()));
create policy record_update on record for update to toandan_app
  using (unit = any (scope_units())) with check (unit = any (scope_units()));
create policy draft_all on draft for all to toandan_app
  using (person = nullif(current_setting('toandan.person', true), '')::uuid)
  with check (person = nullif(current_setting('toandan.person', true), '')::uuid and unit = any (scope_units()));

grant select, insert on entry, contribution to toandan_app;
grant select, insert, update on record, recorder to toandan_app;
grant select, insert on delta, reported_total, indicator_number to toandan_app;
grant select on cell to toandan_app;
grant select, insert, update, delete on draft to toandan_app;
