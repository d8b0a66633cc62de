create table news_entry (
  id uuid primary key,
  position bigint generated always as identity,
  item uuid not null,
  act text not null check (act in ('drafted', 'published', 'taken-down')),
  unit text not null,
  content jsonb,
  reason text,
  at timestamptz not null,
  by uuid not null,
  party text not null,
  check ((act = 'taken-down') = (reason is not null)),
  check ((act = 'taken-down') = (content is null))
);
comment on table news_entry is 'Short news of an office for everybody: drafted, published, taken down with a reason. Inserted, never changed; the last entry of an item says how it stands.';
comment on column news_entry.content is 'Title, day, text, and perhaps the record and hash of one photo. A published entry holds all that was published.';
create index news_entry_of on news_entry (item, position);
create index news_entry_of_unit on news_entry (unit, position);
create trigger news_entry_kept before update or delete on news_entry execute function refuse_change();

create table public_words_entry (
  id uuid primary key,
  position bigint generated always as identity,
  unit text not null,
  content jsonb not null,
  at timestamptz not null,
  by uuid not null,
  party text not null
);
comment on table public_words_entry is 'How to join, and where the office is found, as the office says it to everybody; the last entry of a unit holds.';
create index public_words_entry_of on public_words_entry (unit, position);
create trigger public_words_entry_kept before update or delete on public_words_entry execute function refuse_change();

create table public_item_entry (
  id uuid primary key,
  position bigint generated always as identity,
  item uuid not null,
  act text not null check (act in ('published', 'taken-down')),
  unit text not null,
  content jsonb,
  at timestamptz not null,
  by uuid not null,
  party text not null,
  check ((act = 'published') = (content is not null))
);
comment on table public_item_entry is 'Planned items that an office tells everybody, such as a place of the festival: what it is, when and where. The last entry of an item holds.';
create index public_item_entry_of on public_item_entry (unit, position);
create trigger public_item_entry_kept before update or delete on public_item_entry execute function refuse_change();

create function works_for(wanted text) returns boolean
  language sql stable parallel safe
  return wanted = any (scope_units())
    or exists (select 1 from person p where p.id = nullif(current_setting('toandan.person', true), '')::uuid and p.unit = wanted);
comment on function works_for is 'Whether the acting person writes for this unit: it lies in the area, or is the office''s own.';

alter table news_entry enable row level security;
alter table public_words_entry enable row level security;
alter table public_item_entry enable row level security;
-- What was published is everybody's; a draft is the office's.
create policy news_entry_read on news_entry for select to toandan_app using (act <> 'drafted' or works_for(unit));
create policy news_entry_insert on news_entry for insert to toandan_app
  with check (works_for(unit) and by = nullif(current_setting('toandan.person', true), '')::uuid);
create policy public_words_entry_read on public_words_entry for select to toandan_app using (true);
create policy public_words_entry_insert on public_words_entry for insert to toandan_app
  with check (works_for(unit) and by = nullif(current_setting('toandan.person', true), '')::uuid);
create policy public_item_entry_read on public_item_entry for select to toandan_app using (true);
create policy public_item_entry_insert on public_item_entry for insert to toandan_app
  with check (works_for(unit) and by = nullif(current_setting('toandan.person', true), '')::uuid);
grant select, insert on news_entry, public_words_entry, public_item_entry to toandan_app;

create function public_photo(wanted text) returns boolean
  language sql stable security definer
  set search_path = public, pg_temp
  as $$
    select exists (
      select from (
        select distinct on (n.item) n.act, n.content from news_entry n
        where n.item in (select item from news_entry where content ->> 'photo' = wanted)
        order by n.item, n.position desc) last
      join evidence_content c on c.hash = wanted and c.destroyed_at is null
      join evidence_use u on u.hash = wanted and u.record = (last.content ->> 'record')::uuid
        and (u.kept_until is null or u.kept_until >= current_date)
      where last.act = 'published' and last.content ->> 'photo' = wanted)
  $$;
comment on function public_photo is 'Whether a photo stands in a news item that is published now, and is still kept with its record.';

create table public_field (
  kind text not null,
  field text not null,
  primary key (kind, field)
);
comment on table public_field is 'Which fields of which kinds of record anybody may read; written at every start from programme/public, by the owner only.';
grant select on public_field to toandan_app;

create function public_records(wanted text, of_units text[])
  returns table (id uuid, unit text, day date, hamlet text, fields jsonb, steps jsonb)
  language sql stable security definer
  set search_path = public, pg_temp
  as $$
    select r.id, r.unit, r.day, r.hamlet,
      (select coalesce(jsonb_object_agg(f.field, r.state -> 'values' -> f.field), '{}')
        from public_field f
        where f.kind = r.kind and r.state -> 'values' ? f.field),
      (select coalesce(jsonb_agg(jsonb_build_object('step', s -> 'step', 'day', s -> 'day')), '[]')
        from jsonb_array_elements(coalesce(r.state -> 'steps', '[]')) s)
    from record r
    where r.kind = wanted
      and exists (select 1 from public_field f where f.kind = wanted)
      and (of_units is null or r.unit = any (of_units))
      and r.status = 'recorded'
      and r.confirmed
    order by r.day, r.id
  $$;
comment on function public_records is 'Confirmed records of a kind with the fields that public_field names, and nothing else of them: no text of the record, no title, no name, no file.';
revoke execute on function public_photo(text), public_records(text, text[]) from public;
grant execute on function public_photo(text), public_records(text, text[]) to toandan_app;
