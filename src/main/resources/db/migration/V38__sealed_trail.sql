-- Entries are numbered within their subject's chain and, from here on, bound by a key kept outside the database (form 2).
-- Those written before keep their form (1): a hash without a key, which the first seal covers.
alter table audit_entry
  add column number bigint not null default 0,
  add column form tinyint not null default 1,
  add column difference text not null default '';
update audit_entry e
  join (select seq, row_number() over (partition by subject, subject_id order by seq) place from audit_entry) n
    on n.seq = e.seq
  set e.number = n.place;
-- The screen reads by moment, the newest first, narrowed by who, act, kind of subject or the subject itself.
alter table audit_entry
  add unique key chain_of (subject, subject_id, number),
  drop key subject,
  add key by_moment (occurred_at),
  add key by_user (username, occurred_at),
  add key by_act (act, occurred_at),
  add key by_kind (subject, occurred_at),
  add key by_thing (subject_id, occurred_at);

alter table audit_head
  add column number bigint not null default 0,
  add column mac char(64) character set ascii not null default '';
update audit_head h
  join (select subject, subject_id, max(number) last from audit_entry group by subject, subject_id) e
    on e.subject = h.subject and e.subject_id = h.subject_id
  set h.number = e.last;

-- Chains are sealed together at intervals: one digest over every entry written since the seal before.
create table audit_seal (
  number bigint not null primary key,
  sealed_at datetime(3) not null,
  chains bigint not null,
  entries bigint not null,
  digest char(64) character set ascii not null,
  previous_mac char(64) character set ascii not null,
  mac char(64) character set ascii not null
);
-- Up to which entry of a chain a seal goes; it begins after the chain's seal before.
create table audit_sealed_chain (
  subject varchar(40) character set ascii not null,
  subject_id varchar(60) character set ascii not null,
  number bigint not null,
  seal bigint not null,
  primary key (subject, subject_id, number),
  key (seal)
);
-- One row: who seals or exports holds it, so that of several servers one does. It tells the last seal of all.
create table audit_sealing (
  id tinyint not null primary key check (id = 1),
  number bigint not null,
  exported_number bigint not null,
  exported_on date null,
  mac char(64) character set ascii not null
);
