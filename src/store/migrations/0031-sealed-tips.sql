-- Whoever asks with a code is known by the hash of its look-up, set literally in the transaction; the intake sets the
-- hashes of all it is about to write. Nobody else sees a tip but a person to whom a key of it is sealed.
create function vault.asked_look_ups() returns bytea[] language sql stable
  as $$ select coalesce(array(
    select decode(hash, 'hex')
    from unnest(coalesce(nullif(current_setting('toandan.look_ups', true), ''), '{}')::text[]) as hash
  ), '{}') $$;
comment on function vault.asked_look_ups is 'Hashes of the look-ups under which this transaction speaks as a sender.';

create function vault.acting_person() returns uuid language sql stable
  as $$ select nullif(current_setting('toandan.person', true), '')::uuid $$;
comment on function vault.acting_person is 'The signed-in official; nothing where a sender acts.';

create table vault.tip (
  id uuid primary key,
  unit text not null,
  look_up bytea not null unique check (octet_length(look_up) = 32),
  digest bytea not null check (octet_length(digest) = 32),
  received date not null,
  fresh date not null,
  state text not null default 'received'
    check (state in ('received', 'looked-into', 'transferred', 'closed', 'withdrawn')),
  state_day date not null,
  excluded uuid[] not null default '{}',
  muted boolean not null default false
);
comment on table vault.tip is 'That a sealed tip is there. Field, place, time and words are inside the messages, under keys that the server does not have.';
comment on column vault.tip.id is 'Made in the browser; bound into every seal of the tip.';
comment on column vault.tip.unit is 'Whose box it is, a unit version such as 20728@2025-07-01; bound into every seal.';
comment on column vault.tip.look_up is 'SHA-256 of the look-up that is derived from the sender''s code; the code itself is kept nowhere.';
comment on column vault.tip.digest is 'SHA-256 of the first envelope as it came; the receipt names it.';
comment on column vault.tip.received is 'The day in Vietnam; no finer time is kept.';
comment on column vault.tip.fresh is 'Day of the last word of either side: nothing is destroyed while a dialogue is fresh.';
comment on column vault.tip.state is 'withdrawn: the sender has deleted it, and its content is gone.';
comment on column vault.tip.excluded is 'Persons who must not read it; the exclusion stands inside the seal too.';
comment on column vault.tip.muted is 'An abusive source: its later words are not taken. Nobody knows whose it is.';

create table vault.message (
  tip uuid not null references vault.tip (id) on delete cascade,
  number smallint not null check (number between 1 and 1000),
  kind text not null check (kind in ('tip', 'word', 'reply', 'identity')),
  day date not null,
  commitment bytea not null check (octet_length(commitment) = 32),
  body bytea not null check (octet_length(body) <= 131088),
  primary key (tip, number)
);
comment on table vault.message is 'One sealed message: of the sender (tip, word, identity) or of a receiver (reply).';
comment on column vault.message.commitment is 'Binds the message to one content key, so that no two readers can be shown different words.';
comment on column vault.message.body is 'AES-256-GCM over padded words; its length is one of a few steps.';

create table vault.file (
  tip uuid not null,
  message smallint not null,
  part smallint not null check (part between 1 and 6),
  bytes bytea not null check (octet_length(bytes) <= 4194320),
  primary key (tip, message, part),
  foreign key (tip, message) references vault.message (tip, number) on delete cascade
);
comment on table vault.file is 'Photos and recordings of a message, sealed under its content key and padded to steps.';

create table vault.sealed_key (
  tip uuid not null,
  message smallint not null,
  kind text not null check (kind in ('receiver', 'custodian', 'sender')),
  key uuid not null,
  person uuid,
  bytes bytea not null check (octet_length(bytes) = 113),
  primary key (tip, message, key),
  foreign key (tip, message) references vault.message (tip, number) on delete cascade,
  check ((person is null) = (kind = 'sender'))
);
comment on table vault.sealed_key is 'The content key of a message, sealed by HPKE to one reader. Without a row here nobody opens it.';
comment on column vault.sealed_key.key is 'Id of the reader''s key pair; of the sender''s, the beginning of its hash.';
comment on column vault.sealed_key.person is 'Whose key it is; nothing for the sender.';
create index sealed_key_of_person on vault.sealed_key (person, tip) where person is not null;
create index sealed_key_of_key on vault.sealed_key (key);

-- These look past the policies, and tell no more than whether one may.
create function vault.asked_tips() returns uuid[] language sql stable security definer
  set search_path = vault, pg_temp
  as $$ select coalesce(array(select id from vault.tip where look_up = any (vault.asked_look_ups())), '{}') $$;
comment on function vault.asked_tips is 'The tips of which this transaction shows the look-up.';

create function vault.reads_tip(which uuid) returns boolean language sql stable security definer
  set search_path = vault, pg_temp
  as $$ select exists (select from vault.sealed_key where person = vault.acting_person() and tip = which) $$;
comment on function vault.reads_tip is 'Whether a key of the tip is sealed to the acting person.';

create function vault.reads_message(which uuid, nth smallint) returns boolean language sql stable security definer
  set search_path = vault, pg_temp
  as $$ select exists (
    select from vault.sealed_key where person = vault.acting_person() and tip = which and message = nth
  ) $$;
comment on function vault.reads_message is 'Whether this message is sealed to the acting person.';

revoke execute on function vault.asked_tips(), vault.reads_tip(uuid), vault.reads_message(uuid, smallint) from public;
grant execute on function vault.asked_tips(), vault.reads_tip(uuid), vault.reads_message(uuid, smallint) to toandan_vault;

alter table vault.tip enable row level security;
alter table vault.message enable row level security;
alter table vault.file enable row level security;
alter table vault.sealed_key enable row level security;

-- The sender: only what the shown look-ups belong to.
create policy tip_of_sender on vault.tip for select to toandan_vault
  using (look_up = any ((select vault.asked_look_ups())::bytea[]));
create policy tip_from_sender on vault.tip for insert to toandan_vault
  with check (look_up = any ((select vault.asked_look_ups())::bytea[]) and state = 'received');
create policy tip_by_sender on vault.tip for update to toandan_vault
  using (look_up = any ((select vault.asked_look_ups())::bytea[]))
  with check (look_up = any ((select vault.asked_look_ups())::bytea[]));
create policy message_of_sender on vault.message for select to toandan_vault
  using (tip = any ((select vault.asked_tips())::uuid[]));
create policy message_from_sender on vault.message for insert to toandan_vault
  with check (tip = any ((select vault.asked_tips())::uuid[]) and kind <> 'reply');
create policy message_gone on vault.message for delete to toandan_vault
  using (tip = any ((select vault.asked_tips())::uuid[]));
create policy file_of_sender on vault.file for select to toandan_vault
  using (tip = any ((select vault.asked_tips())::uuid[]));
create policy file_from_sender on vault.file for insert to toandan_vault
  with check (tip = any ((select vault.asked_tips())::uuid[]));
create policy key_of_sender on vault.sealed_key for select to toandan_vault
  using (tip = any ((select vault.asked_tips())::uuid[]));
create policy key_from_sender on vault.sealed_key for insert to toandan_vault
  with check (tip = any ((select vault.asked_tips())::uuid[]));

-- The receiver and the custodian: only what is sealed to them.
create policy tip_of_reader on vault.tip for select to toandan_vault using (vault.reads_tip(id));
create policy tip_by_reader on vault.tip for update to toandan_vault
  using (vault.reads_tip(id)) with check (vault.reads_tip(id));
create policy message_of_reader on vault.message for select to toandan_vault
  using (vault.reads_message(tip, number));
create policy message_from_reader on vault.message for insert to toandan_vault
  with check (vault.reads_tip(tip) and kind = 'reply');
create policy file_of_reader on vault.file for select to toandan_vault
  using (vault.reads_message(tip, message));
create policy file_from_reader on vault.file for insert to toandan_vault
  with check (vault.reads_tip(tip));
create policy key_of_reader on vault.sealed_key for select to toandan_vault
  using (person = vault.acting_person());
create policy key_from_reader on vault.sealed_key for insert to toandan_vault
  with check (vault.reads_tip(tip));

grant select, insert, update (state, state_day, fresh, muted) on vault.tip to toandan_vault;
grant select, insert, delete on vault.message to toandan_vault;
grant select, insert on vault.file, vault.sealed_key to toandan_vault;
