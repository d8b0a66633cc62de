create table instrument (
  id text primary key,
  day date,
  title text not null
);
comment on table instrument is 'Resolutions and decrees that changed the map.';
comment on column instrument.id is 'Number and sign, such as 1659/NQ-UBTVQH15.';

create table decree (
  id uuid primary key,
  day date not null,
  instrument text not null references instrument (id),
  title text not null,
  steps jsonb not null,
  at timestamptz not null,
  by uuid not null references person (id)
);
comment on table decree is 'Decrees applied in this installation, beyond the tables it came with.';
comment on column decree.day is 'First day of the new map.';
comment on column decree.steps is 'As they were sent, so that the decree can be read and checked again.';

create table unit (
  id text primary key,
  code text not null,
  level text not null check (level in ('province', 'district', 'commune')),
  name text not null,
  parent_code text,
  valid_from date,
  valid_to date check (valid_to > valid_from),
  decree uuid references decree (id)
);
comment on table unit is 'Versions of administrative units. Never deleted; only the end of life is ever set.';
comment on column unit.id is 'code@first day, or code@0 when valid before the data begins. A code alone is no identity: codes are given again.';
comment on column unit.parent_code is 'To be read at the same date; empty for provinces.';
comment on column unit.valid_to is 'First day on which the unit is no longer valid; empty while it is.';
comment on column unit.decree is 'The decree that made the unit; empty for the tables the installation came with.';
create index unit_code on unit (code, valid_from);

create table succession (
  from_unit text not null references unit (id),
  to_unit text references unit (id),
  day date not null,
  kind text not null check (kind in ('merge', 'split', 'rename', 'transfer', 'abolish')),
  share double precision check (share between 0 and 1),
  share_basis text not null,
  instrument text not null,
  note text not null default '',
  decree uuid references decree (id),
  unique nulls not distinct (from_unit, to_unit, day)
);
comment on table succession is 'What became of a unit version, or of a part of it.';
comment on column succession.to_unit is 'Empty when nothing took its place; its area then falls to the unit it lay in.';
comment on column succession.share is 'Part of the people that goes there; empty is unknown. What a unit that goes on does not give stays with it.';
comment on column succession.share_basis is 'Where the share comes from: see data/units/README.md.';
comment on column succession.instrument is 'May be empty, or several joined by +; so it is no reference.';

create table unit_class (
  commune text primary key references unit (id),
  class text not null,
  home text not null
);
comment on table unit_class is 'The class in which a commune version is summed up. Given once and never changed, so that a decree rewrites no sums.';
comment on column unit_class.home is 'Province version in which the commune was first recorded.';

grant select on instrument, decree, unit, succession, unit_class to toandan_app;
grant insert on instrument, decree, unit, succession, unit_class to toandan_app;
grant update (valid_to) on unit to toandan_app;
