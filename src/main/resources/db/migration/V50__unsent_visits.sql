-- Forms of visits begun and never sent go after a while: the visit itself stays due.
insert into retention_rule (category, months, active, changed_by, changed_at) values
  ('VISIT_DRAFTS', 2, true, 'system', utc_timestamp(3));
