create table approved_figure (
  position bigint generated always as identity primary key,
  unit text not null,
  indicator text not null,
  from_day date not null,
  to_day date not null,
  map text not null check (map in ('as-it-stood', 'as-it-is-now')),
  value numeric,
  bound text check (bound in ('exact', 'estimated')),
  reason text,
  records int not null,
  behind jsonb not null,
  report uuid references issued_report,
  closing_unit text,
  closing_from date,
  closing_to date,
  approved_on date not null,
  at timestamptz not null,
  by uuid not null,
  check ((value is null) = (reason is not null) and (value is null) = (bound is null)),
  check ((report is null) = (closing_unit is not null)),
  unique (report, unit, indicator, from_day, to_day, map)
);
comment on table approved_figure is 'Figures that may be told to everybody because a signed report states them, or because both sides closed the span and their leaders accepted. Inserted, never changed; what is small is withheld when it is told.';
comment on column approved_figure.behind is 'What opens behind the figure: numbers of records by month and by side, never a record.';
comment on column approved_figure.closing_unit is 'With closing_from and closing_to: the closing that approved it. It counts while that closing stands accepted on both sides.';
create index approved_figure_of on approved_figure (unit, to_day);

create trigger approved_figure_kept before update or delete on approved_figure execute function refuse_change();
alter table approved_figure enable row level security;
create policy approved_figure_read on approved_figure for select to toandan_app using (true);
create policy approved_figure_insert on approved_figure for insert to toandan_app
  with check (by = nullif(current_setting('toandan.person', true), '')::uuid
    and (closing_unit = any (scope_units()) or exists (select 1 from issued_report i where i.id = report)));
grant select, insert on approved_figure to toandan_app;

create function public_papers(wanted uuid[])
  returns table (id uuid, type text, unit text, unit_name text, from_day text, to_day text, issued_on text,
    code text, at timestamptz, versions jsonb)
  language sql stable security definer
  set search_path = public, pg_temp
  as $$
    select i.id, f.frozen ->> 'report', f.frozen ->> 'unit', f.frozen ->> 'unitName',
      f.frozen #>> '{period,from}', f.frozen #>> '{period,to}', f.frozen ->> 'issuedOn', i.code, i.at,
      (select jsonb_agg(jsonb_build_object('side', v -> 'side', 'number', v -> 'number', 'sign', v -> 'sign'))
        from jsonb_array_elements(f.frozen -> 'versions') v)
    from issued_report i
    cross join lateral (select i.frozen::jsonb as frozen) f
    where i.id = any (wanted)
  $$;
comment on function public_papers is 'For everybody: which signed reports stand behind approved figures. Kind, unit, span, number, day and code; no word and no figure of them.';
revoke execute on function public_papers(uuid[]) from public;
grant execute on function public_papers(uuid[]) to toandan_app;
