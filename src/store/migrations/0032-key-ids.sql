-- The id of a key is the beginning of the SHA-256 of its public half, as text.
alter table vault.sealed_key alter column key type text using replace(key::text, '-', '');
alter table vault.sealed_key add check (key ~ '^[0-9a-f]{32}$');
comment on column vault.sealed_key.key is 'Id of the reader''s key: the beginning of the SHA-256 of its public half.';
