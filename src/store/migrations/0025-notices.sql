create table notice (
  person uuid not null references person (id),
  source text not null,
  key text not null,
  at timestamptz not null,
  read_at timestamptz,
  gone_at timestamptz,
  mailed_at timestamptz,
  pushed_at timestamptz,
  primary key (person, source, key)
);
comment on table notice is 'Something waits for a person, told once: no content, only of which reason it is and a key. Made anew when the same waits again.';
comment on column notice.source is 'File name in operations/work/.';
comment on column notice.gone_at is 'When it was first seen not to wait any more.';
create index notice_open on notice (person) where gone_at is null and read_at is null;

create table contact (
  person uuid primary key references person (id),
  mail text,
  verified_at timestamptz,
  code_hash text,
  code_at timestamptz,
  code_tries int not null default 0,
  mail_when text not null default 'none' check (mail_when in ('none', 'at-once', 'daily'))
);
comment on table contact is 'Where a person wants to be told that something waits. Optional; seen by that person only.';
comment on column contact.code_hash is 'SHA-256 of the code that was sent to an address that is not verified yet.';

create table push_device (
  id uuid primary key,
  person uuid not null references person (id),
  session text not null references session (token_hash) on delete cascade,
  endpoint text not null unique,
  p256dh text not null,
  auth text not null,
  label text not null,
  at timestamptz not null
);
comment on table push_device is 'A browser that takes web push for a person. Lives no longer than the sign-in on it: signing out removes it.';

create table delivery (
  id uuid primary key,
  person uuid not null references person (id),
  channel text not null check (channel in ('mail', 'push')),
  at timestamptz not null,
  due_at timestamptz not null,
  attempts int not null default 0,
  trouble text,
  done_at timestamptz,
  given_up_at timestamptz
);
comment on table delivery is 'A message to be sent: that something waits, never what. What it says is counted when it is sent.';
comment on column delivery.trouble is 'Code of the last failure, such as ECONNREFUSED or 550; never a text of the other server.';
create unique index delivery_waiting on delivery (person, channel) where done_at is null and given_up_at is null;
create index delivery_due on delivery (due_at) where done_at is null and given_up_at is null;

alter table notice enable row level security;
alter table contact enable row level security;
alter table push_device enable row level security;
alter table delivery enable row level security;
create policy notice_own on notice for all to toandan_app
  using (person = nullif(current_setting('toandan.person', true), '')::uuid);
create policy contact_own on contact for all to toandan_app
  using (person = nullif(current_setting('toandan.person', true), '')::uuid)
  with check (person = nullif(current_setting('toandan.person', true), '')::uuid);
create policy push_device_own on push_device for all to toandan_app
  using (person = nullif(current_setting('toandan.person', true), '')::uuid)
  with check (person = nullif(current_setting('toandan.person', true), '')::uuid);
-- That a message could not be sent holds nothing but that; who may see it is decided by the operation's right.
create policy delivery_read on delivery for select to toandan_app using (true);

grant select, update (read_at) on notice to toandan_app;
grant select, insert, update, delete on contact, push_device to toandan_app;
grant select on delivery to toandan_app;

create function forget_push_endpoint(address text) returns void language sql security definer
  set search_path = public, pg_temp
  as $$ delete from push_device where endpoint = address $$;
comment on function forget_push_endpoint is 'A browser that somebody else used before takes no more messages for that person: whoever knows its address has it in hand.';
revoke execute on function forget_push_endpoint(text) from public;
grant execute on function forget_push_endpoint(text) to toandan_app;
