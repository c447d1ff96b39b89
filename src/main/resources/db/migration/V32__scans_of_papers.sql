-- Which issued paper a signed scan shows, where its code was read: the same paper is not attached twice to one record.
alter table line_scan
  add column paper_id uuid null references issued_paper (id),
  add constraint a_paper_once_to_a_record unique (handover_id, paper_id);
