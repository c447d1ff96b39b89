-- What visits find, and what becomes of the business. Visits stay figures when a person is forgotten.
alter table follow_up_visit
  -- The day agreed on, and whose visit it is.
  add column planned_on date null,
  add column visitor varchar(60) null,
  add column recorded_by varchar(60) null,
  add column recorded_at datetime(3) null,
  -- The browser's own name of what it sent, so that a form sent twice counts once.
  add column sent_as uuid null unique,
  add constraint visit_has_its_months check (months in (1, 3, 6, 12, 24, 36, 48)),
  add key (beneficiary_id, due_on),
  add key (visitor, state, due_on);

-- Of a visit that was made: one row.
create table visit_finding (
  visit_id uuid not null primary key references follow_up_visit (id),
  activity varchar(20) character set ascii not null
    check (activity in ('NOT_STARTED', 'RUNNING', 'STRUGGLING', 'PAUSED', 'STOPPED')),
  -- Net, a month; a band, as nobody is asked for papers.
  income_band varchar(20) character set ascii not null
    check (income_band in ('NONE', 'UNDER_1500', 'TO_3000', 'TO_5000', 'TO_8000', 'ABOVE_8000', 'NOT_SAID')),
  -- In the last month.
  days_worked int null check (days_worked between 0 and 31),
  -- Paid work for others than the person.
  jobs int null check (jobs between 0 and 99),
  formal_status varchar(20) character set ascii not null
    check (formal_status in ('NONE', 'IN_PROGRESS', 'AUTO_ENTREPRENEUR', 'TRADE_REGISTER', 'COOPERATIVE', 'NOT_SAID')),
  social_cover varchar(20) character set ascii not null
    check (social_cover in ('NONE', 'CNSS', 'AMO_TADAMON', 'OTHER', 'NOT_SAID')),
  next_action varchar(240) not null,
  next_action_on date null
);
create table visit_difficulty (
  visit_id uuid not null references follow_up_visit (id),
  difficulty varchar(30) character set ascii not null,
  primary key (visit_id, difficulty)
);
-- One row an item handed over, or a piece where pieces are told apart.
create table visit_equipment (
  id uuid not null primary key,
  visit_id uuid not null references follow_up_visit (id),
  line_item_id uuid not null references line_item (id),
  piece_id uuid null references piece (id),
  found varchar(20) character set ascii not null
    check (found in ('WORKING', 'NOT_WORKING', 'BROKEN', 'SOLD', 'STOLEN', 'ABSENT', 'NOT_SEEN')),
  note varchar(240) not null,
  unique (visit_id, line_item_id, piece_id),
  key (line_item_id),
  key (piece_id, visit_id)
);

-- How a business stands once that is settled: it lasts, or it has ended and since when. One row a project, both never.
create table business_outcome (
  life_project_id uuid not null primary key references life_project (id),
  outcome varchar(20) character set ascii not null check (outcome in ('SUSTAINED', 'CEASED')),
  -- The day of it, which is not the day it was learnt.
  since date not null,
  reason varchar(30) character set ascii not null,
  recorded_by varchar(60) not null,
  recorded_at datetime(3) not null,
  version bigint not null default 0,
  key (outcome, since)
);
