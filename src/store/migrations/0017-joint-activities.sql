-- Each side's own report counts its part of what was done, and the joint report counts it once.
alter table contribution add sides text not null default 'both' check (sides in ('police', 'front', 'both'));
comment on column contribution.sides is 'Whose own report counts it. Rows of before are written anew at the next start, by whose they are.';
alter table contribution alter sides drop default;
drop index contribution_of_indicator;
create index contribution_of_indicator on contribution (unit, indicator, day)
  include (placed, amount, records, confirmed, sides, key);
drop index contribution_key;
create index contribution_key on contribution (indicator, unit)
  include (day, placed, amount, records, confirmed, sides, key) where key <> '';

alter table delta add sides text not null default 'both';
alter table delta alter sides drop default;
alter table cell add sides text not null default 'both';
alter table cell alter sides drop default;
alter table cell drop constraint cell_pkey;
alter table cell add primary key (class, grain, start, indicator, confirmed, sides);

create or replace view contribution_in_area with (security_barrier) as
  select home, entry, record, unit, day, placed, indicator, amount, records, confirmed, key, sides
  from contribution
  where home = any ((select scope_homes())::text[]) or unit = any ((select scope_units())::text[])
    or (select not row_security_active('record'));
grant select (sides) on contribution to toandan_app;

-- States of before know nothing of what both sides may do since.
update record
set state = jsonb_build_object('answered', state -> 'confirmed', 'sides', 'both', 'absorbs', '[]'::jsonb,
  'apartFrom', '[]'::jsonb, 'isFlagged', false, 'evidence', '[]'::jsonb) || state;
