create or replace function vault.acting_person() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('toandan.person', true), '')::uuid $$;
comment on function vault.acting_person is 'Who acts in this transaction; nobody for a citizen.';

create table vault.reader_key (
  id text primary key check (id ~ '^[0-9a-f]{32}$'),
  person uuid not null,
  unit text not null,
  purpose text not null check (purpose in ('receiver', 'custodian')),
  public_key text not null,
  words text not null,
  state text not null check (state in ('standing', 'lost', 'retired')),
  made_on date not null,
  retired_on date,
  demonstration boolean not null default false
);
comment on table vault.reader_key is 'Public keys of those who may read: receivers of a box, custodians. Given out only as far as the signed list of changes bears each of them out.';
comment on column vault.reader_key.id is 'Beginning of the SHA-256 of the public key.';
comment on column vault.reader_key.words is 'How citizens read who it is.';
comment on column vault.reader_key.state is 'A lost key gets nothing new, but what was sealed to it waits for its recovery.';
comment on column vault.reader_key.demonstration is 'Made with a published passphrase: seals nothing.';
create index reader_key_of_unit on vault.reader_key (unit);
create index reader_key_of_person on vault.reader_key (person);

create table vault.wrapped_key (
  key text primary key references vault.reader_key (id),
  person uuid not null,
  wrapped jsonb not null,
  recovery jsonb
);
comment on table vault.wrapped_key is 'Private keys as their owners'' browsers wrapped them; given to the owner only.';
comment on column vault.wrapped_key.wrapped is 'Under a passphrase: scrypt with its parameters, AES-256-GCM.';
comment on column vault.wrapped_key.recovery is 'The same key under one that lies in parts with custodians.';

create table vault.share (
  key text not null references vault.reader_key (id),
  custodian text not null references vault.reader_key (id),
  sealed bytea not null,
  primary key (key, custodian)
);
comment on table vault.share is 'A part of a recovery key, sealed to one custodian.';

create table vault.key_change (
  unit text not null,
  number int not null check (number > 0),
  note text not null,
  primary key (unit, number)
);
comment on table vault.key_change is 'What happened to the box of a unit, public: each a note signed by the key of the log and chained to the one before (c2sp.org/signed-note).';

create table vault.recovery (
  id uuid primary key,
  person uuid not null,
  lost text not null references vault.reader_key (id),
  asker text not null references vault.reader_key (id),
  reason text not null,
  asked_on date not null,
  ended_on date
);
comment on table vault.recovery is 'Somebody lost a passphrase and asks the custodians for the parts.';
comment on column vault.recovery.asker is 'The new key, to which custodians seal their parts.';

create table vault.recovery_answer (
  recovery uuid not null references vault.recovery (id),
  custodian text not null references vault.reader_key (id),
  passed bytea,
  answered_on date not null,
  primary key (recovery, custodian)
);
comment on column vault.recovery_answer.passed is 'The custodian''s part, sealed to the new key; none when it was refused.';

alter table vault.reader_key enable row level security;
alter table vault.wrapped_key enable row level security;
alter table vault.share enable row level security;
alter table vault.key_change enable row level security;
alter table vault.recovery enable row level security;
alter table vault.recovery_answer enable row level security;

create function vault.own_keys() returns text[] language sql stable parallel safe
  as $$ select coalesce(array_agg(id), '{}') from vault.reader_key where person = vault.acting_person() $$;
comment on function vault.own_keys is 'Ids of all keys of who acts, whatever their state.';

-- Public keys are for everybody; who made a key is not asked by citizens' operations.
create policy reader_key_read on vault.reader_key for select to toandan_vault using (true);
create policy reader_key_insert on vault.reader_key for insert to toandan_vault
  with check (person = vault.acting_person());
create policy reader_key_update on vault.reader_key for update to toandan_vault
  using (vault.acting_person() is not null);
create policy wrapped_key_own on vault.wrapped_key for all to toandan_vault
  using (person = vault.acting_person()) with check (person = vault.acting_person());
create policy share_read on vault.share for select to toandan_vault
  using (custodian = any (vault.own_keys()) or key = any (vault.own_keys()));
create policy share_delete on vault.share for delete to toandan_vault
  using (key = any (vault.own_keys()));
create policy share_insert on vault.share for insert to toandan_vault
  with check (key = any (vault.own_keys()));
create policy key_change_read on vault.key_change for select to toandan_vault using (true);
create policy key_change_insert on vault.key_change for insert to toandan_vault
  with check (vault.acting_person() is not null);
create policy recovery_read on vault.recovery for select to toandan_vault
  using (person = vault.acting_person()
    or exists (select from vault.share s where s.key = lost and s.custodian = any (vault.own_keys())));
create policy recovery_insert on vault.recovery for insert to toandan_vault
  with check (person = vault.acting_person() and lost = any (vault.own_keys()) and asker = any (vault.own_keys()));
create policy recovery_update on vault.recovery for update to toandan_vault
  using (person = vault.acting_person());
create policy recovery_answer_read on vault.recovery_answer for select to toandan_vault
  using (custodian = any (vault.own_keys())
    or exists (select from vault.recovery r where r.id = recovery and r.person = vault.acting_person()));
create policy recovery_answer_insert on vault.recovery_answer for insert to toandan_vault
  with check (custodian = any (vault.own_keys()));

grant select on vault.reader_key, vault.wrapped_key, vault.share, vault.key_change, vault.recovery, vault.recovery_answer
  to toandan_vault;
grant insert on vault.reader_key, vault.wrapped_key, vault.share, vault.key_change, vault.recovery, vault.recovery_answer
  to toandan_vault;
grant update (state, retired_on) on vault.reader_key to toandan_vault;
grant update (wrapped, recovery) on vault.wrapped_key to toandan_vault;
grant update (ended_on) on vault.recovery to toandan_vault;
grant delete on vault.wrapped_key, vault.share to toandan_vault;
