-- A reply is written together with its keys, so that its writer sees the row before a key of it is there. What stands
-- in it is sealed all the same.
drop policy message_of_reader on vault.message;
create policy message_of_reader on vault.message for select to toandan_vault
  using (vault.reads_message(tip, number) or (kind = 'reply' and vault.reads_tip(tip)));
