-- What receivers do with tips. Notes of theirs are messages too, sealed like the others and never shown to the sender.
alter table vault.message drop constraint message_kind_check;
alter table vault.message add check (kind in ('tip', 'word', 'reply', 'identity', 'note'));

alter table vault.tip drop constraint tip_state_check;
alter table vault.tip add check (state in ('received', 'looked-into', 'transferred', 'closed', 'withdrawn', 'destroyed'));
alter table vault.tip add held_by text;
comment on column vault.tip.held_by is 'The box one level up, once the tip was passed there; the seals stay bound to the box it was sent to.';
alter table vault.tip add destroy_on date;
comment on column vault.tip.destroy_on is 'When nothing of it may be left; reckoned at closing.';

create table vault.tip_entry (
  tip uuid not null references vault.tip (id) on delete cascade,
  number int not null check (number > 0),
  day date not null,
  person uuid,
  act text not null check (act in ('opened', 'looked-into', 'transferred', 'closed', 'passed-up', 'muted', 'unmuted',
    'identity-asked', 'identity-given', 'identity-refused', 'destroyed')),
  says jsonb not null default '{}',
  primary key (tip, number)
);
comment on table vault.tip_entry is 'What was done with a tip, by whom and on which day; inserted, never changed. Never what the tip says.';
comment on column vault.tip_entry.says is 'Day of a transfer and whether it was recognised as a crime report; field and outcome at the end.';

create table vault.tip_count (
  unit text not null,
  month date not null check (extract(day from month) = 1),
  field text not null,
  outcome text not null,
  count int not null check (count > 0),
  primary key (unit, month, field, outcome)
);
comment on table vault.tip_count is 'Tips closed, by the box that closed them; outlives what they said. Published only above the floor.';
comment on column vault.tip_count.month is 'First day of the month in which the tip was closed.';

create table vault.identity_request (
  id uuid primary key,
  tip uuid not null references vault.tip (id) on delete cascade,
  message smallint not null,
  person uuid not null,
  asker text not null references vault.reader_key (id),
  side text not null check (side in ('police', 'front')),
  reasons jsonb not null,
  asked_on date not null,
  answer text check (answer in ('given', 'refused')),
  answered_by uuid,
  answered_on date
);
comment on table vault.identity_request is 'A receiver asks a custodian of the other side who the sender is.';
comment on column vault.identity_request.reasons is 'The written reason, sealed to each custodian and to the asker, by key id.';

create function vault.next_number(which uuid, notes boolean) returns int language sql stable security definer
  set search_path = vault, pg_temp
  as $$ select coalesce(max(number), case when notes then 500 else 0 end)::int + 1
    from vault.message where tip = which and (kind = 'note') = notes $$;
comment on function vault.next_number is 'For which number a message has to be sealed. Notes count from 501, so that a sender cannot tell how many there are.';

create function vault.reads_as(which uuid, what text) returns boolean language sql stable security definer
  set search_path = vault, pg_temp
  as $$ select exists (select from vault.sealed_key
    where person = vault.acting_person() and tip = which and kind = what) $$;
comment on function vault.reads_as is 'Whether the acting person reads this tip as a receiver, or as a custodian.';

create function vault.is_sealed_to(which uuid, nth smallint, whom text) returns boolean language sql stable
  security definer set search_path = vault, pg_temp
  as $$ select vault.reads_message(which, nth)
    and exists (select from vault.sealed_key where tip = which and message = nth and key = whom) $$;
comment on function vault.is_sealed_to is 'For who reads a message: whether another key is let in already.';

create function vault.take_out_key(which text) returns int language plpgsql security definer
  set search_path = vault, pg_temp
  as $$
  declare gone int;
  begin
    if vault.acting_person() is null
      or not exists (select from vault.reader_key where id = which and state = 'retired') then
      return 0;
    end if;
    delete from vault.sealed_key where key = which;
    get diagnostics gone = row_count;
    return gone;
  end $$;
comment on function vault.take_out_key is 'Deletes all that is sealed to a key that has been retired.';

create function vault.leave_to_above(which uuid) returns int language plpgsql security definer
  set search_path = vault, pg_temp
  as $$
  declare gone int;
  begin
    if not vault.reads_as(which, 'receiver') then
      return 0;
    end if;
    delete from vault.sealed_key s using vault.tip t, vault.reader_key k
    where s.tip = which and t.id = which and k.id = s.key and s.kind = 'receiver'
      and t.held_by is not null and k.unit <> t.held_by;
    get diagnostics gone = row_count;
    return gone;
  end $$;
comment on function vault.leave_to_above is 'Once a tip was passed one level up, those below have no key of it.';

revoke execute on function vault.next_number(uuid, boolean), vault.reads_as(uuid, text), vault.take_out_key(text),
  vault.leave_to_above(uuid), vault.is_sealed_to(uuid, smallint, text) from public;
grant execute on function vault.next_number(uuid, boolean), vault.reads_as(uuid, text), vault.take_out_key(text),
  vault.leave_to_above(uuid), vault.is_sealed_to(uuid, smallint, text) to toandan_vault;

alter table vault.tip_entry enable row level security;
alter table vault.tip_count enable row level security;
alter table vault.identity_request enable row level security;

drop policy message_of_sender on vault.message;
create policy message_of_sender on vault.message for select to toandan_vault
  using (tip = any ((select vault.asked_tips())::uuid[]) and kind <> 'note');
drop policy message_from_sender on vault.message;
create policy message_from_sender on vault.message for insert to toandan_vault
  with check (tip = any ((select vault.asked_tips())::uuid[]) and kind not in ('reply', 'note'));
drop policy message_from_reader on vault.message;
create policy message_from_reader on vault.message for insert to toandan_vault
  with check (vault.reads_as(tip, 'receiver') and kind in ('reply', 'note'));
create policy message_of_colleagues on vault.message for select to toandan_vault
  using (vault.reads_as(tip, 'receiver') and kind in ('reply', 'note'));
-- Only receivers change what becomes of a tip; a custodian sees that it is there.
drop policy tip_by_reader on vault.tip;
create policy tip_by_reader on vault.tip for update to toandan_vault
  using (vault.reads_as(id, 'receiver')) with check (vault.reads_as(id, 'receiver'));

create policy tip_entry_read on vault.tip_entry for select to toandan_vault
  using (vault.reads_tip(tip));
create policy tip_entry_insert on vault.tip_entry for insert to toandan_vault
  with check (person = vault.acting_person() and vault.reads_tip(tip));
create policy tip_count_read on vault.tip_count for select to toandan_vault using (true);
create policy tip_count_insert on vault.tip_count for insert to toandan_vault
  with check (vault.acting_person() is not null);
create policy tip_count_update on vault.tip_count for update to toandan_vault
  using (vault.acting_person() is not null);
create policy identity_request_read on vault.identity_request for select to toandan_vault
  using (person = vault.acting_person() or vault.reads_tip(tip));
create policy identity_request_insert on vault.identity_request for insert to toandan_vault
  with check (person = vault.acting_person() and vault.reads_as(tip, 'receiver'));
create policy identity_request_update on vault.identity_request for update to toandan_vault
  using (vault.reads_as(tip, 'custodian'));

grant select, insert on vault.tip_entry to toandan_vault;
grant select, insert, update (count) on vault.tip_count to toandan_vault;
grant select, insert, update (answer, answered_by, answered_on) on vault.identity_request to toandan_vault;
grant update (held_by, destroy_on) on vault.tip to toandan_vault;
