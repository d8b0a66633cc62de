-- A closing was one row for each party. It becomes a row for each thing that happens to it: handed in by the
-- office, accepted by a leader, opened again for a while.
alter table window_closing drop constraint window_closing_pkey;
alter table window_closing add position bigint generated always as identity primary key;
alter table window_closing add act text not null default 'submitted'
  check (act in ('submitted', 'accepted', 'reopened'));
alter table window_closing alter act drop default;
alter table window_closing add side text;
update window_closing set side = case party when 'police' then 'police' else 'front' end;
alter table window_closing alter side set not null;
alter table window_closing add reason text;
alter table window_closing add open_until date;
alter table window_closing add constraint window_closing_reopened check (
  case act when 'reopened' then reason is not null and open_until is not null else open_until is null end);
create index window_closing_of on window_closing (unit, side, from_day, to_day);
comment on table window_closing is 'What happened to a commune''s saying that its records of a span are complete, each side for itself; inserted, never changed.';
comment on column window_closing.side is 'Whose records they are: police or front.';
comment on column window_closing.open_until is 'Until this day, included, entries go in as if the span had not been closed.';

create trigger window_closing_kept before update or delete on window_closing execute function refuse_change();
