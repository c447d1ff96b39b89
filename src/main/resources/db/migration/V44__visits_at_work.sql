-- A form begun on the way and not sent yet: one a visit and account, sealed, as it speaks of a person.
create table visit_draft (
  id uuid not null primary key,
  visit_id uuid not null references follow_up_visit (id),
  written_by varchar(60) not null,
  written_at datetime(3) not null,
  sealed mediumblob not null,
  unique (visit_id, written_by)
);
-- Pictures of the workplace and the equipment: drawn anew by the server, sealed.
create table visit_photo (
  id uuid not null primary key,
  visit_id uuid not null references follow_up_visit (id),
  sealed mediumblob not null,
  width smallint not null,
  height smallint not null,
  put_at datetime(3) not null,
  put_by varchar(60) not null,
  key (visit_id, put_at)
);

-- What a visit found that wants help early: a reason each, never a score. One open task a project and reason.
create table early_help (
  id uuid not null primary key,
  life_project_id uuid not null references life_project (id),
  visit_id uuid not null references follow_up_visit (id),
  reason varchar(30) character set ascii not null
    check (reason in ('EQUIPMENT_ABSENT', 'EQUIPMENT_SOLD', 'EQUIPMENT_STOLEN', 'EQUIPMENT_BROKEN', 'INCOME_FELL',
      'VISITS_MISSED', 'BUSINESS_STOPPED')),
  -- The reason while it is open.
  open_reason varchar(30) character set ascii null,
  owner varchar(60) not null,
  raised_at datetime(3) not null,
  done_what varchar(240) not null default '',
  closed_by varchar(60) null,
  closed_at datetime(3) null,
  unique (life_project_id, open_reason),
  constraint open_until_closed check ((closed_at is null) = (open_reason is not null)),
  constraint the_same_reason check (open_reason is null or open_reason = reason),
  constraint closed_with_what_was_done check (
    (closed_at is null) = (closed_by is null) and (closed_at is null) = (done_what = '')),
  key (closed_at, raised_at)
);

-- A project leaves the programme by two people: one proposes, another decides.
create table exit_proposal (
  id uuid not null primary key,
  life_project_id uuid not null references life_project (id),
  -- The project while it waits: one at a time.
  waiting_project_id uuid null unique,
  outcome varchar(20) character set ascii not null check (outcome in ('SUSTAINED', 'CEASED')),
  since date not null,
  reason varchar(30) character set ascii not null,
  note varchar(240) not null,
  proposed_by varchar(60) not null,
  proposed_at datetime(3) not null,
  answer varchar(20) character set ascii null check (answer in ('ACCEPTED', 'REFUSED', 'TAKEN_BACK')),
  answer_note varchar(240) not null default '',
  decided_by varchar(60) null,
  decided_at datetime(3) null,
  constraint exit_waits_until_decided check (
    (answer is null) = (waiting_project_id is not null) and (answer is null) = (decided_by is null)
    and (answer is null) = (decided_at is null)),
  constraint exit_by_two check (answer is null or answer = 'TAKEN_BACK' or decided_by <> proposed_by),
  key (life_project_id),
  key (answer, proposed_at)
);
