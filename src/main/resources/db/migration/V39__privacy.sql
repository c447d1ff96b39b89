-- People's rights over their own data: requests, what they object to, legal holds, retention, and what anonymising leaves.

-- How many days each kind of request may take.
create table privacy_term (
  kind varchar(20) character set ascii not null primary key check (kind in ('ACCESS', 'RECTIFICATION', 'OBJECTION')),
  days int not null check (days between 1 and 90),
  changed_by varchar(60) not null,
  changed_at datetime(3) not null
);
insert into privacy_term values
  ('ACCESS', 10, 'system', utc_timestamp(3)),
  ('RECTIFICATION', 10, 'system', utc_timestamp(3)),
  ('OBJECTION', 10, 'system', utc_timestamp(3));

create table privacy_series (
  series_year int not null primary key,
  last_number int not null
);

-- What somebody asks about their own data. Words are sealed: they tell of the person, and of others now and then.
create table privacy_request (
  id uuid not null primary key,
  request_year int not null,
  request_number int not null,
  kind varchar(20) character set ascii not null check (kind in ('ACCESS', 'RECTIFICATION', 'OBJECTION')),
  -- Null as long as no file of the person is found.
  person_id uuid null references beneficiary (id),
  -- Of whoever has no file here; null once the file is found.
  name_sealed varbinary(700) null,
  contact_sealed varbinary(700) null,
  wish_sealed varbinary(4200) not null,
  received_on date not null,
  way varchar(20) character set ascii not null check (way in ('COUNTER', 'LETTER', 'EMAIL', 'PHONE')),
  due_on date not null,
  state varchar(20) character set ascii not null
    check (state in ('RECEIVED', 'IDENTIFIED', 'ANSWERED', 'REFUSED', 'WITHDRAWN')),
  proof varchar(20) character set ascii null check (proof in ('CARD_SEEN', 'CARD_COPY', 'KNOWN_TO_STAFF', 'MANDATE')),
  proved_on date null,
  proved_by varchar(60) null,
  closed_on date null,
  closed_by varchar(60) null,
  closed_at datetime(3) null,
  given varchar(20) character set ascii null check (given in ('DOSSIER', 'CORRECTED', 'STOPPED', 'NOTHING_KEPT', 'WORDS')),
  answer_sealed varbinary(4200) null,
  received_by varchar(60) not null,
  received_at datetime(3) not null,
  version bigint not null default 0,
  unique (request_year, request_number),
  key (person_id),
  key (state, due_on),
  constraint somebody_asks check (person_id is not null or name_sealed is not null or state in ('ANSWERED', 'REFUSED', 'WITHDRAWN')),
  constraint due_after_it_came check (due_on >= received_on),
  constraint proved_by_someone check ((proof is null) = (proved_by is null) and (proof is null) = (proved_on is null)),
  constraint answered_once_proved check (state not in ('IDENTIFIED', 'ANSWERED') or proof is not null),
  constraint closed_with_a_name check (
    (state in ('ANSWERED', 'REFUSED', 'WITHDRAWN')) = (closed_by is not null)
    and (closed_by is null) = (closed_on is null) and (closed_by is null) = (closed_at is null)),
  constraint answered_with_something check ((state = 'ANSWERED') = (given is not null))
);

-- What a person's objection stops, until it is lifted.
create table privacy_stop (
  id uuid not null primary key,
  person_id uuid not null references beneficiary (id),
  scope varchar(20) character set ascii not null check (scope in ('PROCESSING', 'PRESS')),
  -- The person while it stands: one of each scope.
  standing_person_id uuid null,
  request_id uuid not null references privacy_request (id),
  set_by varchar(60) not null,
  set_at datetime(3) not null,
  lifted_by varchar(60) null,
  lifted_at datetime(3) null,
  unique (standing_person_id, scope),
  key (person_id),
  constraint stands_until_lifted check ((lifted_by is null) = (standing_person_id is not null)),
  constraint lifted_by_someone check ((lifted_by is null) = (lifted_at is null))
);

-- Nothing of the person, or of anybody on the ceremony's list, is deleted or made anonymous while it stands.
create table legal_hold (
  id uuid not null primary key,
  person_id uuid null references beneficiary (id),
  ceremony_id uuid null references ceremony (id),
  reason varchar(240) not null check (reason <> ''),
  -- Null: until somebody lifts it.
  until_on date null,
  set_by varchar(60) not null,
  set_at datetime(3) not null,
  lifted_by varchar(60) null,
  lifted_at datetime(3) null,
  key (person_id),
  key (ceremony_id),
  constraint holds_one_thing check ((person_id is null) <> (ceremony_id is null)),
  constraint hold_lifted_by_someone check ((lifted_by is null) = (lifted_at is null))
);

-- How long each category is kept. A rule that is off lets nothing go.
create table retention_rule (
  category varchar(30) character set ascii not null primary key,
  months int not null check (months between 1 and 600),
  active boolean not null,
  changed_by varchar(60) not null,
  changed_at datetime(3) not null,
  version bigint not null default 0
);

insert into retention_rule (category, months, active, changed_by, changed_at) values
  ('DRAFTS', 6, true, 'system', utc_timestamp(3)),
  ('ABANDONED', 24, true, 'system', utc_timestamp(3)),
  ('WITHDRAWN', 12, true, 'system', utc_timestamp(3)),
  ('ENDED', 60, true, 'system', utc_timestamp(3)),
  ('PHOTOS', 60, true, 'system', utc_timestamp(3)),
  ('SIGNATURES', 120, true, 'system', utc_timestamp(3)),
  ('SCANS', 120, true, 'system', utc_timestamp(3)),
  ('CALLS', 24, true, 'system', utc_timestamp(3)),
  ('GUESTS', 24, true, 'system', utc_timestamp(3)),
  ('DESK_ACCOUNTS', 12, true, 'system', utc_timestamp(3)),
  ('REQUESTS', 60, true, 'system', utc_timestamp(3));

-- One run at a time over all nodes; whoever runs says so again and again.
create table retention_clock (
  id tinyint not null primary key check (id = 1),
  scheduled boolean not null,
  running uuid null,
  beat_at datetime(3) null,
  changed_by varchar(60) not null,
  changed_at datetime(3) not null,
  constraint running_beats check ((running is null) = (beat_at is null))
);
insert into retention_clock values (1, false, null, null, 'system', utc_timestamp(3));

-- What a run did: counts, nobody's name.
create table retention_run (
  id uuid not null primary key,
  started_at datetime(3) not null,
  started_by varchar(60) not null,
  ended_at datetime(3) null,
  outcome varchar(10) character set ascii not null check (outcome in ('RUNNING', 'DONE', 'STOPPED', 'FAILED')),
  constraint ended_when_not_running check ((outcome = 'RUNNING') = (ended_at is null)),
  key (started_at)
);
create table retention_count (
  run_id uuid not null references retention_run (id),
  category varchar(30) character set ascii not null,
  months int not null,
  gone int not null check (gone >= 0),
  held int not null check (held >= 0),
  stopped int not null check (stopped >= 0),
  primary key (run_id, category)
);

-- What anonymising leaves: the row with what figures are made of; the number and digest of papers without their content;
-- texts of several people with one person's part struck out, whose digest is still that of what was agreed.
alter table beneficiary add column anonymised_at datetime(3) null;
alter table issued_paper add column emptied_at datetime(3) null;
alter table committee_session add column struck_at datetime(3) null;
alter table press_text add column struck_at datetime(3) null;
alter table delivery_note add column struck_at datetime(3) null;

-- The CNDP's number by version; before the first the installation's setting stands. Texts say who wrote them and when.
create table cndp_authorisation (
  version int not null primary key check (version > 0),
  valid_from date not null,
  number varchar(60) not null check (number <> ''),
  written_by varchar(60) not null,
  written_at datetime(3) not null
);
alter table privacy_text
  add column written_by varchar(60) not null default 'system',
  add column written_at datetime(3) null;
