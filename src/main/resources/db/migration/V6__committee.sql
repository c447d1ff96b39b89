-- The committee that decides on life projects: its sessions, their agendas, what was decided.

-- Who ever prepared a project: none of them decides on it.
create table project_preparer (
  life_project_id uuid not null references life_project (id),
  username varchar(60) not null,
  primary key (life_project_id, username)
);
insert ignore into project_preparer (life_project_id, username)
  select id, created_by from life_project
  union
  select life_project_id, occurred_by from life_project_step
  where state in ('DRAFT', 'DIAGNOSED', 'IN_QUALIFICATION', 'FEASIBILITY', 'SUBMITTED');

create table committee_session (
  id uuid not null primary key,
  held_on date not null,
  held_at time not null,
  place_ar varchar(160) not null,
  place_fr varchar(160) not null,
  state varchar(10) character set ascii not null check (state in ('PLANNED', 'HELD', 'CLOSED', 'CANCELLED')),
  created_at datetime(3) not null,
  created_by varchar(60) not null,
  closed_at datetime(3) null,
  closed_by varchar(60) null,
  -- The minutes as they were agreed and the SHA-256 of that text; every reprint is made from it alone.
  minutes mediumtext null,
  digest char(64) character set ascii null,
  version bigint not null,
  key (state, held_on),
  check ((state = 'CLOSED') = (minutes is not null and digest is not null and closed_at is not null and closed_by is not null))
);
create table committee_member (
  session_id uuid not null references committee_session (id),
  position int not null,
  name_ar varchar(120) not null,
  name_latin varchar(120) not null,
  title_ar varchar(120) not null,
  title_fr varchar(120) not null,
  institution_ar varchar(160) not null,
  institution_fr varchar(160) not null,
  primary key (session_id, position)
);
create table committee_line (
  id uuid not null primary key,
  session_id uuid not null references committee_session (id),
  life_project_id uuid not null references life_project (id),
  position int not null,
  -- The project while its session is planned or held, null afterwards: one open agenda a file, held by the database.
  open_project_id uuid null unique,
  opened_by varchar(60) not null,
  submitted_by varchar(60) not null,
  presenter_ar varchar(120) not null,
  presenter_latin varchar(120) not null,
  outcome varchar(12) character set ascii null
    check (outcome in ('APPROVED', 'ADJOURNED', 'REJECTED', 'CARRIED_OVER', 'WITHDRAWN')),
  decided_by varchar(60) null,
  decided_at datetime(3) null,
  reason varchar(500) not null,
  version bigint not null,
  unique (session_id, life_project_id),
  key (life_project_id),
  check (open_project_id is null or open_project_id = life_project_id),
  -- Nobody decides on a file of their own, whatever the program would let through.
  constraint another_decides check (decided_by is null or (decided_by <> submitted_by and decided_by <> opened_by)),
  check ((outcome is not null and outcome in ('APPROVED', 'ADJOURNED', 'REJECTED')) = (decided_by is not null)),
  check ((decided_by is null) = (decided_at is null)),
  check (outcome is null or outcome <> 'REJECTED' or reason <> '')
);
create table committee_missing (
  line_id uuid not null references committee_line (id),
  position int not null,
  item varchar(200) not null check (item <> ''),
  primary key (line_id, position)
);
