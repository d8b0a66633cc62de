-- A receiver sees that an identity was given, and may ask for it; what it says only a custodian can pass on.
create function vault.identities_of(which uuid) returns int[] language sql stable security definer
  set search_path = vault, pg_temp
  as $$ select coalesce(array_agg(number::int order by number), '{}')
    from vault.message where tip = which and kind = 'identity' and vault.reads_tip(which) $$;
comment on function vault.identities_of is 'Numbers of the messages of a tip in which its sender said who it is.';
revoke execute on function vault.identities_of(uuid) from public;
grant execute on function vault.identities_of(uuid) to toandan_vault;
