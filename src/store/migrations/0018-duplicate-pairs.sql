create table duplicate_pair (
  home text not null,
  one uuid not null,
  other uuid not null,
  kind text not null,
  unit text not null,
  primary key (home, one, other),
  check (one < other)
);
comment on table duplicate_pair is 'Pairs of records that may tell of one event and that nobody has judged yet; found again from the records at any time.';
create index duplicate_pair_other on duplicate_pair (home, other);
create index duplicate_pair_place on duplicate_pair (unit);

alter table duplicate_pair enable row level security;
create policy duplicate_pair_read on duplicate_pair for select to toandan_app
  using (home = any ((select scope_homes())::text[]) or unit = any ((select scope_units())::text[]));
create policy duplicate_pair_insert on duplicate_pair for insert to toandan_app
  with check (unit = any ((select scope_units())::text[]));
create policy duplicate_pair_delete on duplicate_pair for delete to toandan_app
  using (unit = any ((select scope_units())::text[]));
grant select, insert, delete on duplicate_pair to toandan_app;
