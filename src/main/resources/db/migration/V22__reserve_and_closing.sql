-- People who wait to take a place on an approved list. Not lines: nothing that sums a list sees them.
create table reserve_line (
  id uuid not null primary key,
  ceremony_id uuid not null references ceremony (id),
  beneficiary_id uuid not null references beneficiary (id),
  life_project_id uuid not null references life_project (id),
  position int not null,
  name_ar varchar(120) not null,
  name_latin varchar(120) not null,
  project_ar varchar(160) not null,
  project_fr varchar(160) not null,
  state varchar(20) character set ascii not null check (state in ('WAITING', 'TAKEN', 'RELEASED')),
  -- The person while waiting: on one reserve at a time.
  live_beneficiary_id uuid null unique,
  version bigint not null default 0,
  constraint waits_alive check ((state = 'WAITING') = (live_beneficiary_id is not null)),
  unique (ceremony_id, beneficiary_id),
  key (ceremony_id, position)
);
create table reserve_item (
  id uuid not null primary key,
  reserve_line_id uuid not null references reserve_line (id),
  position int not null,
  item_id uuid not null references catalogue_item (id),
  name_ar varchar(160) not null,
  name_fr varchar(160) not null,
  quantity int not null check (quantity between 1 and 1000),
  unit_price_centimes bigint not null check (unit_price_centimes >= 0),
  key (reserve_line_id, position)
);

-- What happened to an approved list: each text names the digest before it, so that every paper can be told from the chain.
create table list_substitution (
  id uuid not null primary key,
  ceremony_id uuid not null references ceremony (id),
  ordinal int not null check (ordinal > 0),
  out_line_id uuid not null unique references distribution_line (id),
  in_line_id uuid not null unique references distribution_line (id),
  reserve_line_id uuid not null unique references reserve_line (id),
  reason varchar(240) not null check (reason <> ''),
  canonical longtext not null,
  digest char(64) character set ascii not null,
  substituted_by varchar(60) not null,
  substituted_at datetime(3) not null,
  unique (ceremony_id, ordinal),
  constraint another_line check (out_line_id <> in_line_id)
);

-- What an approver said of single rows when the list went back. The row may be gone since.
create table list_row_comment (
  ceremony_id uuid not null references ceremony (id),
  list_version int not null,
  line_id uuid not null,
  comment_text varchar(240) not null check (comment_text <> ''),
  primary key (ceremony_id, list_version, line_id)
);

-- Whoever prepares never approves: one account has one part in a ceremony, and the approver's has to be the approval.
alter table ceremony_preparer
  add column part varchar(10) character set ascii not null default 'PREPARED' check (part in ('PREPARED', 'APPROVED')),
  add unique key (ceremony_id, username, part);
insert into ceremony_preparer (ceremony_id, username, part)
  select id, approved_by, 'APPROVED' from ceremony where approved_by is not null;
alter table ceremony
  add column approved_part varchar(10) character set ascii not null default 'APPROVED'
    check (approved_part = 'APPROVED'),
  add constraint approver_never_prepared foreign key (id, approved_by, approved_part)
    references ceremony_preparer (ceremony_id, username, part);

-- A closed ceremony is opened again by two people.
create table ceremony_reopening (
  id uuid not null primary key,
  ceremony_id uuid not null references ceremony (id),
  -- The ceremony while the request waits: one at a time.
  waiting_ceremony_id uuid null unique,
  state varchar(20) character set ascii not null check (state in ('REQUESTED', 'CONFIRMED', 'REFUSED')),
  reason varchar(240) not null check (reason <> ''),
  requested_by varchar(60) not null,
  requested_at datetime(3) not null,
  decided_by varchar(60) null,
  decided_at datetime(3) null,
  constraint decided_with_a_name check ((state = 'REQUESTED') = (decided_by is null)),
  constraint waits_while_requested check ((state = 'REQUESTED') = (waiting_ceremony_id is not null)),
  constraint second_person_decides check (decided_by is null or decided_by <> requested_by),
  unique (ceremony_id, id, state)
);
alter table ceremony
  add column reopening_id uuid null,
  add column reopening_state varchar(20) character set ascii not null default 'CONFIRMED'
    check (reopening_state = 'CONFIRMED'),
  add constraint reopened_by_two foreign key (id, reopening_id, reopening_state)
    references ceremony_reopening (ceremony_id, id, state),
  add constraint closed_unless_reopened check (closed_at is null or state = 'CLOSED' or reopening_id is not null);

-- Equipment that came back after it was signed for: a record of its own, in a year's series without gaps.
create table return_series (
  series_year int not null primary key,
  last_number int not null
);
create table return_record (
  id uuid not null primary key,
  line_id uuid not null unique references distribution_line (id),
  handover_id uuid not null unique references handover (id),
  return_year int not null,
  return_number int not null,
  reason varchar(240) not null check (reason <> ''),
  taken_by varchar(60) not null,
  taken_at datetime(3) not null,
  unique (return_year, return_number)
);

-- The signed paper of a line, sealed.
create table line_scan (
  id uuid not null primary key,
  line_id uuid not null references distribution_line (id),
  reference char(8) character set ascii not null,
  file_type varchar(10) character set ascii not null,
  size_bytes int not null check (size_bytes > 0),
  sealed mediumblob not null,
  attached_by varchar(60) not null,
  attached_at datetime(3) not null,
  key (line_id)
);

-- A ceremony that is not held, and the one its list went on to.
create table ceremony_end (
  ceremony_id uuid not null primary key references ceremony (id),
  kind varchar(20) character set ascii not null check (kind in ('POSTPONED', 'CANCELLED')),
  reason varchar(240) not null check (reason <> ''),
  ended_by varchar(60) not null,
  ended_at datetime(3) not null,
  continued_by uuid null unique references ceremony (id),
  constraint only_the_postponed_goes_on check (continued_by is null or kind = 'POSTPONED')
);

-- A desk's account, opened for one ceremony: it opens on that day alone.
alter table account
  add column valid_on date null;
