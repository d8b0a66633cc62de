create table forum (
  id uuid primary key,
  home text not null,
  unit text not null,
  day date not null,
  questions_until date not null,
  status text not null check (status in ('announced', 'cancelled', 'closed')),
  state jsonb not null,
  demonstration boolean not null default false
);
comment on table forum is 'A forum “Công an lắng nghe ý kiến nhân dân” as it was announced to everybody: the fold of forum_entry, kept for lists.';
comment on column forum.state is 'What anybody may read: announcement, changes, numbers. Questions and promises are kept by themselves.';
create index forum_of_unit on forum (unit, day desc);
create index forum_by_day on forum (day desc);
create index forum_of_record on forum ((state #>> '{closed,record}')) where status = 'closed';

create table forum_entry (
  id uuid primary key,
  position bigint generated always as identity,
  forum uuid not null references forum,
  home text not null,
  unit text not null,
  act text not null check (act in ('announced', 'changed', 'cancelled', 'counted', 'closed',
    'asked', 'noted', 'published', 'refused', 'responded',
    'progressed', 'done', 'contested', 'contest-shown', 'contest-refused', 'upheld', 'reopened')),
  opinion uuid,
  promise uuid,
  body jsonb not null,
  at timestamptz not null,
  by uuid,
  party text,
  check ((by is null) = (act in ('asked', 'contested')) and (by is null) = (party is null))
);
comment on table forum_entry is 'Everything that ever happened to a forum: inserted, never changed. What a citizen wrote stands in forum_words, so that it can be destroyed.';
comment on column forum_entry.at is 'Of what a citizen wrote only the hour, so that it cannot be laid beside what a network saw.';
create index forum_entry_of on forum_entry (forum, position);

create table forum_words (
  entry uuid primary key references forum_entry,
  forum uuid not null references forum,
  home text not null,
  unit text not null,
  words text not null,
  destroy_on date not null
);
comment on table forum_words is 'What a citizen wrote, until a person has read it and its time is over. Who wrote it is known nowhere.';
comment on column forum_words.destroy_on is 'Set when it arrives; earlier once it was refused.';
create index forum_words_to_destroy on forum_words (destroy_on);

create table forum_opinion (
  id uuid primary key,
  forum uuid not null references forum,
  home text not null,
  unit text not null,
  position bigint generated always as identity,
  source text not null check (source in ('online', 'room')),
  standing text not null check (standing in ('waiting', 'published', 'refused')),
  state jsonb not null,
  code_hash text unique,
  asked_at timestamptz not null
);
comment on table forum_opinion is 'Questions and opinions as they stand: a fold, like forum. Only a published one is seen by everybody.';
comment on column forum_opinion.code_hash is 'scrypt of the code that the asker was shown once; read by functions only.';
create index forum_opinion_of on forum_opinion (forum, position);
create index forum_opinion_waiting on forum_opinion (unit) where standing = 'waiting';

create table forum_promise (
  id uuid primary key,
  forum uuid not null references forum,
  opinion uuid not null references forum_opinion,
  home text not null,
  unit text not null,
  due date not null,
  standing text not null check (standing in ('open', 'done', 'contested')),
  state jsonb not null
);
comment on table forum_promise is 'Promises made at forums as they stand, for everybody: a fold, like forum.';
create index forum_promise_of on forum_promise (forum);
create index forum_promise_due on forum_promise (unit, due) where standing <> 'done';

create table forum_feedback (
  forum uuid primary key references forum,
  returned int not null default 0,
  satisfied int not null default 0,
  hour timestamptz not null,
  in_hour int not null default 0,
  check (satisfied between 0 and returned)
);
comment on table forum_feedback is 'Feedback forms filled in online: two sums, no single answer is kept.';

create trigger forum_entry_kept before update or delete on forum_entry execute function refuse_change();

alter table forum enable row level security;
alter table forum_entry enable row level security;
alter table forum_words enable row level security;
alter table forum_opinion enable row level security;
alter table forum_promise enable row level security;

-- An announced forum and a promise are public from their first moment.
create policy forum_read on forum for select to toandan_app using (true);
create policy forum_insert on forum for insert to toandan_app with check (unit = any (scope_units()));
create policy forum_update on forum for update to toandan_app
  using (unit = any (scope_units())) with check (unit = any (scope_units()));

create policy forum_entry_read on forum_entry for select to toandan_app
  using (home = any (scope_homes()) or unit = any (scope_units()));
create policy forum_entry_insert on forum_entry for insert to toandan_app
  with check (unit = any (scope_units()) and by = nullif(current_setting('toandan.person', true), '')::uuid);

create policy forum_words_read on forum_words for select to toandan_app
  using (home = any (scope_homes()) or unit = any (scope_units()));
create policy forum_words_update on forum_words for update to toandan_app
  using (unit = any (scope_units())) with check (unit = any (scope_units()));

create policy forum_opinion_read on forum_opinion for select to toandan_app
  using (standing = 'published' or home = any (scope_homes()) or unit = any (scope_units()));
create policy forum_opinion_insert on forum_opinion for insert to toandan_app
  with check (unit = any (scope_units()));
create policy forum_opinion_update on forum_opinion for update to toandan_app
  using (unit = any (scope_units())) with check (unit = any (scope_units()));

create policy forum_promise_read on forum_promise for select to toandan_app using (true);
create policy forum_promise_insert on forum_promise for insert to toandan_app
  with check (unit = any (scope_units()));
create policy forum_promise_update on forum_promise for update to toandan_app
  using (unit = any (scope_units())) with check (unit = any (scope_units()));

grant select, insert on forum, forum_entry, forum_promise to toandan_app;
grant update (day, questions_until, status, state) on forum to toandan_app;
grant update (due, standing, state) on forum_promise to toandan_app;
grant select, update (destroy_on) on forum_words to toandan_app;
grant select (id, forum, home, unit, position, source, standing, state, asked_at), insert, update (standing, state)
  on forum_opinion to toandan_app;
grant select on forum_feedback to toandan_app;

-- What somebody without an account may do goes through these functions and no other way.

create function ask_forum(asked uuid, at_forum uuid, hash text, words text, moment timestamptz,
    keep_days int, most_waiting int, most_hourly int) returns text
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  of_forum forum;
  hour timestamptz := date_trunc('hour', moment);
begin
  -- One after the other for each forum, so that many at once do not pass the bounds together.
  select * into of_forum from forum where id = at_forum for update;
  if not found or of_forum.status <> 'announced'
    or of_forum.questions_until < (moment at time zone 'Asia/Ho_Chi_Minh')::date then return 'closed'; end if;
  if exists (select from forum_opinion where id = asked) then return 'known'; end if;
  if (select count(*) from forum_opinion where forum = at_forum and standing = 'waiting' and source = 'online') >= most_waiting
    or (select count(*) from forum_opinion where forum = at_forum and source = 'online' and asked_at = hour) >= most_hourly
    then return 'full'; end if;
  insert into forum_entry (id, forum, home, unit, act, opinion, body, at)
  values (asked, at_forum, of_forum.home, of_forum.unit, 'asked', asked, '{}', hour);
  insert into forum_words (entry, forum, home, unit, words, destroy_on)
  values (asked, at_forum, of_forum.home, of_forum.unit, words, of_forum.day + keep_days);
  insert into forum_opinion (id, forum, home, unit, source, standing, state, code_hash, asked_at)
  values (asked, at_forum, of_forum.home, of_forum.unit, 'online', 'waiting',
    jsonb_build_object('id', asked, 'forum', at_forum, 'source', 'online', 'standing', 'waiting'), hash, hour);
  return 'asked';
end
$$;
comment on function ask_forum is 'A question from somebody without an account: taken within the bounds, seen by the office alone.';

create function forum_opinion_of_code(hash text) returns table (opinion uuid, forum uuid, state jsonb)
  language sql stable security definer set search_path = public, pg_temp
  as $$ select o.id, o.forum, o.state from forum_opinion o where o.code_hash = hash $$;
comment on function forum_opinion_of_code is 'What became of a question, for who holds its code.';

create function contest_forum_promise(contest uuid, hash text, words text, moment timestamptz,
    keep_days int, most_hourly int) returns text
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  contested forum_promise;
  hour timestamptz := date_trunc('hour', moment);
begin
  select p.* into contested from forum_promise p
  join forum_opinion o on o.id = p.opinion
  where o.code_hash = hash
  for update of p;
  if not found or contested.standing <> 'done' then return 'closed'; end if;
  if exists (select from forum_entry where id = contest) then return 'known'; end if;
  -- One objection waits for a person at a time, and a forum takes so many an hour.
  if exists (
      select from forum_entry c
      where c.forum = contested.forum and c.promise = contested.id and c.act = 'contested'
        and not exists (
          select from forum_entry a
          where a.forum = contested.forum and a.act in ('contest-shown', 'contest-refused')
            and a.body ->> 'contest' = c.id::text))
    or (select count(*) from forum_entry where forum = contested.forum and act = 'contested' and at = hour) >= most_hourly
    then return 'full'; end if;
  insert into forum_entry (id, forum, home, unit, act, promise, body, at)
  values (contest, contested.forum, contested.home, contested.unit, 'contested', contested.id, '{}', hour);
  insert into forum_words (entry, forum, home, unit, words, destroy_on)
  values (contest, contested.forum, contested.home, contested.unit, words,
    (moment at time zone 'Asia/Ho_Chi_Minh')::date + keep_days);
  return 'contested';
end
$$;
comment on function contest_forum_promise is 'Who asked says that a promise is not done though the office said so.';

create function give_forum_feedback(at_forum uuid, is_satisfied boolean, moment timestamptz,
    for_days int, most_hourly int) returns text
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  of_forum forum;
  this_hour timestamptz := date_trunc('hour', moment);
  today date := (moment at time zone 'Asia/Ho_Chi_Minh')::date;
  taken forum_feedback;
begin
  select * into of_forum from forum where id = at_forum;
  if not found or of_forum.status <> 'announced' or today not between of_forum.day and of_forum.day + for_days
    then return 'closed'; end if;
  insert into forum_feedback (forum, hour) values (at_forum, this_hour) on conflict do nothing;
  select * into taken from forum_feedback where forum = at_forum for update;
  if taken.hour = this_hour and taken.in_hour >= most_hourly then return 'full'; end if;
  update forum_feedback set returned = returned + 1, satisfied = satisfied + is_satisfied::int,
    in_hour = case when hour = this_hour then in_hour + 1 else 1 end, hour = this_hour
  where forum = at_forum;
  return 'given';
end
$$;
comment on function give_forum_feedback is 'One feedback form filled in online, added to two sums.';

revoke execute on function ask_forum, forum_opinion_of_code, contest_forum_promise, give_forum_feedback from public;
grant execute on function ask_forum, forum_opinion_of_code, contest_forum_promise, give_forum_feedback to toandan_app;
