-- What a person has recorded, newest first: a phone takes the latest along.
create index entry_recorded_by on entry (by, position desc) where act = 'recorded';
comment on index entry_recorded_by is 'Each person''s own records, newest first.';
