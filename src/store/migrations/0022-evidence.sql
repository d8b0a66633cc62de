create table evidence_content (
  hash text primary key check (hash ~ '^[0-9a-f]{64}$'),
  type text not null,
  size bigint not null,
  has_thumbnail boolean not null,
  destroyed_at timestamptz
);
comment on table evidence_content is 'A photo or file that is kept, once for its content however often it is attached; the bytes lie outside the tables.';
comment on column evidence_content.hash is 'SHA-256 of the bytes that are kept, which is also their name in the folder or bucket.';
comment on column evidence_content.destroyed_at is 'The bytes are gone since then; the same content may be attached anew.';

create table evidence_use (
  record uuid not null,
  hash text not null,
  home text not null,
  kept_until date,
  primary key (record, hash)
);
comment on table evidence_use is 'Which record needs which content, and until when; follows from the entries. Its right is that of its record.';
comment on column evidence_use.kept_until is 'Last day on which this record needs the content; none when it has no end. A detached file is needed some days longer, so that a mistake can be undone.';
create index evidence_use_of_content on evidence_use (hash);

alter table evidence_content enable row level security;
alter table evidence_use enable row level security;

-- The look at `record` stands under that table's own policies: who may not see the record sees no use of it.
create policy evidence_use_read on evidence_use for select to toandan_app
  using (exists (select from record r where r.home = evidence_use.home and r.id = evidence_use.record));
create policy evidence_use_insert on evidence_use for insert to toandan_app
  with check (exists (
    select from record r
    where r.home = evidence_use.home and r.id = evidence_use.record and r.unit = any (scope_units())));
create policy evidence_use_update on evidence_use for update to toandan_app
  using (exists (
    select from record r
    where r.home = evidence_use.home and r.id = evidence_use.record and r.unit = any (scope_units())));

create policy evidence_content_read on evidence_content for select to toandan_app
  using (exists (select from evidence_use u where u.hash = evidence_content.hash));
create policy evidence_content_insert on evidence_content for insert to toandan_app
  with check (exists (select from evidence_use u where u.hash = evidence_content.hash));
create policy evidence_content_update on evidence_content for update to toandan_app
  using (exists (select from evidence_use u where u.hash = evidence_content.hash));

grant select, insert, update on evidence_use, evidence_content to toandan_app;
