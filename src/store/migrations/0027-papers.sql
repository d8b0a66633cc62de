create table paper (
  id uuid primary key,
  digest text not null unique,
  name text not null,
  format text not null,
  text text not null,
  pages int[] not null,
  unit text not null,
  from_day date not null,
  to_day date not null check (from_day <= to_day),
  homes text[] not null,
  units text[] not null,
  unit_homes text[] not null,
  by uuid not null,
  party text not null,
  at timestamptz not null
);
comment on table paper is 'An old report as it was handed in: its text, from which people take totals. The file itself is not kept.';
comment on column paper.digest is 'SHA-256 of the text with its white space folded: the same report cannot enter twice, whatever its format.';
comment on column paper.pages is 'Where each page begins in the text; empty when the format has no pages.';
create index paper_of_unit on paper (unit, to_day desc);
create trigger paper_kept before update or delete on paper for each row execute function refuse_change();

alter table paper enable row level security;
create policy paper_read on paper for select to toandan_app using (covers_area(homes, units, unit_homes));
create policy paper_insert on paper for insert to toandan_app
  with check (covers_area(homes, units, unit_homes) and by = nullif(current_setting('toandan.person', true), '')::uuid);
grant select, insert on paper to toandan_app;

alter table reported_total add paper uuid references paper, add span_start int, add span_end int,
  add constraint reported_total_span check ((paper is null) = (span_start is null) and (paper is null) = (span_end is null));
comment on column reported_total.paper is 'The paper it was read from; span_start and span_end are its place there, in UTF-16 units.';
create unique index reported_total_span_of on reported_total (paper, span_start) where paper is not null;
