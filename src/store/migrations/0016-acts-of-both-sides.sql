alter table entry drop constraint entry_act_check;
alter table entry add constraint entry_act_check check (act in (
  'recorded', 'corrected', 'confirmed', 'rejected', 'countered', 'accepted', 'kept',
  'merged', 'absorbed', 'parted', 'unparted', 'remarked', 'flagged', 'unflagged',
  'attached', 'detached', 'stepped', 'unstepped', 'withdrawn'));
