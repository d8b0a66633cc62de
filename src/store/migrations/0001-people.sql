create table person (
  id uuid primary key,
  login text not null unique,
  name text not null,
  role text not null,
  party text not null,
  unit text not null,
  password text not null,
  demonstration boolean not null default false,
  closed_at timestamptz
);
comment on table person is 'Officials who sign in. Never citizens.';
comment on column person.role is 'File name in programme/roles/.';
comment on column person.unit is 'Unit version whose area the person works for.';
comment on column person.password is 'argon2id in PHC form.';

-- Who works on the server itself; can never sign in.
insert into person (id, login, name, role, party, unit, password, closed_at)
values ('00000000-0000-7000-8000-000000000000', 'operator', 'Người vận hành máy chủ', 'operator', '', 'vn@0', '', now());

create table session (
  token_hash text primary key,
  person uuid not null references person (id),
  started_at timestamptz not null,
  ends_at timestamptz not null
);
comment on table session is 'A sign-in. The cookie holds the token; only its SHA-256 is kept.';

create table audit (
  position bigint generated always as identity primary key,
  at timestamptz not null,
  person uuid,
  operation text not null,
  subject text
);
comment on table audit is 'Written by perform() only; says that and on what, never content.';

create table setting (
  name text primary key,
  value jsonb not null
);
comment on table setting is 'Small facts about this installation, such as whether demonstration data was loaded.';

grant select on person, session, audit, setting to toandan_app;
grant insert, update on person to toandan_app;
grant insert, delete on session to toandan_app;
grant insert on audit to toandan_app;
