-- An approved list has an approver, the digest of what was approved and the code by which its papers are told.
alter table ceremony
  add constraint approved_by_someone check (
    state not in ('APPROVED', 'IN_PROGRESS', 'DONE', 'CLOSED')
    or (approved_by is not null and digest is not null and verify_code is not null)),
  add unique key approver_of (id, approved_by);

-- Who approved the list never decides who takes a place on it.
alter table list_substitution add column approved_by varchar(60) null;
update list_substitution s join ceremony c on c.id = s.ceremony_id set s.approved_by = c.approved_by;
alter table list_substitution
  modify approved_by varchar(60) not null,
  add constraint substituted_on_an_approved_list foreign key (ceremony_id, approved_by)
    references ceremony (id, approved_by),
  add constraint approver_never_substitutes check (approved_by <> substituted_by);

-- A confirmed reopening opens its ceremony once: closed again, it is used up.
alter table ceremony_reopening
  modify state varchar(20) character set ascii not null
    check (state in ('REQUESTED', 'CONFIRMED', 'USED', 'REFUSED'));
update ceremony_reopening r join ceremony c on c.id = r.ceremony_id
  set r.state = 'USED'
  where r.state = 'CONFIRMED' and (c.reopening_id is null or c.reopening_id <> r.id);

-- A signed paper is that of one record: annulled with it, it is no paper of the record that came after.
alter table handover add unique key record_of_line (line_id, id);
alter table line_scan add column handover_id uuid null;
update line_scan s set handover_id = coalesce(
  (select h.id from handover h
   where h.line_id = s.line_id and h.handed_at <= s.attached_at
     and (h.annulled_at is null or h.annulled_at > s.attached_at)
   order by h.handed_at desc limit 1),
  (select h.id from handover h where h.line_id = s.line_id
   order by h.standing_line_id is null, h.handed_at desc limit 1));
alter table line_scan
  modify handover_id uuid not null,
  add constraint paper_of_a_record foreign key (line_id, handover_id) references handover (line_id, id);

-- Who opened a desk's account was told its password: for an act that takes two people they count as one.
alter table account
  add column opened_by varchar(60) null,
  add constraint opened_for_a_day check (opened_by is null or valid_on is not null);
update account a join audit_entry e
    on e.subject = 'account' and e.subject_id = cast(a.id as char) and e.act = 'opened'
  set a.opened_by = e.username where a.valid_on is not null;
