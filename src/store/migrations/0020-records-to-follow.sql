create index record_to_follow on record (unit, day desc) where (state ->> 'isFlagged') = 'true';
comment on index record_to_follow is 'The few records that are marked for follow-up, for the filter of the list and the work list.';
create index record_waiting on record (unit, day desc) where waits_for is not null;
comment on index record_waiting is 'What waits for a side: to confirm, or to answer a counter-entry.';
