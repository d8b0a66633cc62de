-- A figure of any area may be asked by whoever reads figures, so sums are not limited to an area. Which record
-- a row comes from is nobody's business outside it.
revoke select on contribution from toandan_app;
grant select (home, unit, day, placed, indicator, amount, records, confirmed, key) on contribution to toandan_app;

create view contribution_in_area with (security_barrier) as
  select home, entry, record, unit, day, placed, indicator, amount, records, confirmed, key
  from contribution
  where home = any (scope_homes()) or unit = any (scope_units())
    or (select not row_security_active('record'));
comment on view contribution_in_area is 'Contributions with the records they come from, as far as the acting person may see these; all of them for whom row-level security does not hold.';
grant select on contribution_in_area to toandan_app;
