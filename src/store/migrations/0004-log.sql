create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'rows of % are only ever added', tg_table_name using errcode = '55000';
end
$$;
comment on function refuse_change is 'Stops the owner''s slips as well. Who may alter the table can take it away; check-log then finds what was changed.';

create table log_leaf (
  index bigint primary key check (index >= 0),
  kind text not null check (kind in ('entry', 'report')),
  home text not null,
  id uuid not null,
  hash bytea not null check (octet_length(hash) = 32)
);
comment on table log_leaf is 'The tamper-evident log (RFC 6962): one leaf for each entry and each issued report. Holds hashes, no content.';
comment on column log_leaf.home is 'That of the entry; empty for a report.';
comment on column log_leaf.hash is 'SHA-256 of 0x00 and the canonical JSON of the row: see store/log/leaf-data.ts.';
create unique index log_leaf_of on log_leaf (id, home, kind);

create table log_hash (
  level smallint not null check (level > 0 and level % 8 = 0),
  index bigint not null check (index >= 0),
  hash bytea not null check (octet_length(hash) = 32),
  primary key (level, index)
);
comment on table log_hash is 'Roots of complete subtrees of 256 leaves, of 65,536, and so on: the upper rows of the published tiles. Others are reckoned from these.';

create table checkpoint (
  size bigint primary key check (size >= 0),
  root bytea not null check (octet_length(root) = 32),
  at timestamptz not null,
  note text not null
);
comment on table checkpoint is 'What was signed: the first so many leaves have this root.';
comment on column checkpoint.note is 'c2sp.org/tlog-checkpoint in a signed note; what counts is this text, not the columns beside it.';

create trigger log_leaf_kept before update or delete or truncate on log_leaf execute function refuse_change();
create trigger log_hash_kept before update or delete or truncate on log_hash execute function refuse_change();
create trigger checkpoint_kept before update or delete or truncate on checkpoint execute function refuse_change();
create trigger entry_kept before update or delete on entry execute function refuse_change();

create function hold_ledger() returns void language plpgsql security definer
  set search_path = public, pg_temp
  as $$
begin
  lock table entry in share mode;
end
$$;
comment on function hold_ledger is 'Nobody writes an entry until the transaction ends: what a report counts is what its checkpoint covers.';
revoke execute on function hold_ledger() from public;
grant execute on function hold_ledger() to toandan_app;

grant select on log_leaf, log_hash, checkpoint to toandan_app;
