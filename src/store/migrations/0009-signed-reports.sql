create trigger issued_report_is_kept before update or delete on issued_report
  for each row execute function refuse_change();
create trigger report_step_is_kept before update or delete on report_step
  for each row execute function refuse_change();
create trigger issued_number_is_kept before update or delete on issued_number
  for each row execute function refuse_change();
