create table calendar_feed (
  id uuid primary key,
  unit text not null,
  side text not null check (side in ('police', 'front')),
  secret_hash text not null unique,
  homes text[] not null,
  units text[] not null,
  unit_homes text[] not null,
  at timestamptz not null,
  by uuid not null references person (id),
  ended_at timestamptz
);
comment on table calendar_feed is 'A secret address at which a calendar program reads what a unit has planned. Only one of a unit and side is open.';
comment on column calendar_feed.secret_hash is 'SHA-256 of the 128 random bits in the address, which are kept nowhere.';
create unique index calendar_feed_open on calendar_feed (unit, side) where ended_at is null;

create function open_calendar(hash text) returns table (unit text, side text, by uuid)
  language sql stable security definer set search_path = public, pg_temp
  as $$ select f.unit, f.side, f.by from calendar_feed f where f.secret_hash = hash and f.ended_at is null $$;
comment on function open_calendar is 'Whose calendar a secret opens: asked by a program that has no account.';

alter table calendar_feed enable row level security;
create policy calendar_feed_read on calendar_feed for select to toandan_app
  using (covers_area(homes, units, unit_homes));
create policy calendar_feed_insert on calendar_feed for insert to toandan_app
  with check (covers_area(homes, units, unit_homes)
    and by = nullif(current_setting('toandan.person', true), '')::uuid);
create policy calendar_feed_end on calendar_feed for update to toandan_app
  using (covers_area(homes, units, unit_homes)) with check (covers_area(homes, units, unit_homes));

-- The hash itself is for open_calendar only.
grant select (id, unit, side, at, by, ended_at, homes, units, unit_homes), insert, update (ended_at) on calendar_feed to toandan_app;
revoke execute on function open_calendar(text) from public;
grant execute on function open_calendar(text) to toandan_app;
