create table report (
  id uuid primary key,
  type text not null,
  unit text not null,
  from_day date not null,
  to_day date not null,
  map text not null,
  chosen text[] not null,
  sides text[] not null check (cardinality(sides) > 0),
  homes text[] not null,
  units text[] not null,
  unit_homes text[] not null,
  state text not null check (state in ('composed', 'sent', 'checked', 'approved', 'issued')),
  prose jsonb,
  edition int not null default 1,
  by uuid not null,
  party text not null,
  at timestamptz not null
);
comment on table report is 'A report on its way from composed to issued. Its figures are asked anew each time it is opened.';
comment on column report.sides is 'Who signs: police, front, or both; the first one composed it.';
comment on column report.homes is 'Provinces that the area holds whole; with units and unit_homes, what a reader''s area must cover.';
comment on column report.units is 'Commune versions of the area outside those provinces.';
comment on column report.unit_homes is 'Provinces as recorded of these communes, for readers of a whole province.';
comment on column report.prose is 'The body as people edited it; null while it is as composed.';
comment on column report.edition is 'Grows with every edit, so that two editors do not overwrite each other.';
create index report_of_unit on report (unit, to_day desc);

create table report_step (
  report uuid not null references report,
  number int not null,
  act text not null check (act in ('composed', 'edited', 'sent', 'checked', 'approved', 'returned', 'issued')),
  at timestamptz not null,
  by uuid not null,
  party text not null,
  remarks text,
  primary key (report, number)
);
comment on table report_step is 'What happened to a report, by whom, with the remarks; inserted, never changed.';

create table issued_number (
  issuer text not null,
  year int not null,
  number int not null check (number > 0),
  report uuid not null references report,
  primary key (issuer, year, number)
);
comment on table issued_number is 'One series of numbers for each issuer and year (Nghị định 30/2020/NĐ-CP); a gap is allowed, a double is refused.';

create table issued_report (
  id uuid primary key references report,
  position bigint generated always as identity,
  digest text not null unique,
  code text not null unique,
  frozen text not null,
  at timestamptz not null
);
comment on table issued_report is 'A report as it was signed; inserted, never changed. The digest is SHA-256 of the text in frozen, which is canonical JSON.';

create table window_closing (
  unit text not null,
  from_day date not null,
  to_day date not null,
  at timestamptz not null,
  by uuid not null,
  party text not null,
  primary key (unit, from_day, to_day, party)
);
comment on table window_closing is 'A commune says that its records of a span are complete; each side for itself.';

create function covers_area(homes text[], units text[], unit_homes text[]) returns boolean
  language sql stable parallel safe
  return homes <@ scope_homes() and (units <@ scope_units() or unit_homes <@ scope_homes());
comment on function covers_area is 'Whether the acting person''s area holds all of another area.';

alter table report enable row level security;
alter table report_step enable row level security;
alter table issued_report enable row level security;
alter table window_closing enable row level security;

create policy report_read on report for select to toandan_app using (covers_area(homes, units, unit_homes));
create policy report_insert on report for insert to toandan_app
  with check (covers_area(homes, units, unit_homes) and by = nullif(current_setting('toandan.person', true), '')::uuid);
create policy report_update on report for update to toandan_app
  using (covers_area(homes, units, unit_homes) and state <> 'issued')
  with check (covers_area(homes, units, unit_homes));
create policy report_step_read on report_step for select to toandan_app
  using (exists (select 1 from report r where r.id = report));
create policy report_step_insert on report_step for insert to toandan_app
  with check (exists (select 1 from report r where r.id = report)
    and by = nullif(current_setting('toandan.person', true), '')::uuid);
create policy issued_report_read on issued_report for select to toandan_app
  using (exists (select 1 from report r where r.id = issued_report.id));
create policy issued_report_insert on issued_report for insert to toandan_app
  with check (exists (select 1 from report r where r.id = issued_report.id and r.state = 'approved'));
-- Which communes have closed is no secret, and the next level asks for it.
create policy window_closing_read on window_closing for select to toandan_app using (true);
create policy window_closing_insert on window_closing for insert to toandan_app
  with check (unit = any (scope_units()) and by = nullif(current_setting('toandan.person', true), '')::uuid);

grant select, insert, update on report to toandan_app;
grant select, insert on report_step, issued_number, issued_report, window_closing to toandan_app;
