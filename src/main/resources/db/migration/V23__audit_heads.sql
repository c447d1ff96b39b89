-- The last entry of each subject's chain. Who writes the next one holds this row until the transaction ends, so that two
-- entries never follow the same one.
create table audit_head (
  subject varchar(40) character set ascii not null,
  subject_id varchar(60) character set ascii not null,
  hash char(64) character set ascii not null,
  primary key (subject, subject_id)
);
insert into audit_head (subject, subject_id, hash)
  select e.subject, e.subject_id, e.hash from audit_entry e
  where e.seq = (select max(l.seq) from audit_entry l where l.subject = e.subject and l.subject_id = e.subject_id);
