-- Equipment that breaks down at its owner's is repaired for them: it stays promised to the line it was handed over for.
alter table piece drop constraint promised_for_something;
alter table piece
  modify state varchar(20) character set ascii not null
    check (state in ('RECEIVED', 'RESERVED', 'HANDED_OVER', 'AWAY_FOR_REPAIR', 'RETURNED', 'IN_REPAIR', 'LOST')),
  add constraint promised_for_something
    check ((state in ('RESERVED', 'HANDED_OVER', 'AWAY_FOR_REPAIR')) = (purpose is not null));
-- What a line was given once, whatever became of it since.
alter table piece_movement add key (purpose, to_state);

-- What a person comes back with after the day: a complaint, a repair, a return, a loss. The step each takes next is the
-- state machine's; what is particular to a kind stands in a row of its own.
create table care_case (
  id uuid not null primary key,
  beneficiary_id uuid not null references beneficiary (id),
  kind varchar(20) character set ascii not null check (kind in ('COMPLAINT', 'REPAIR', 'RETURN', 'LOSS')),
  state varchar(20) character set ascii not null
    check (state in ('OPEN', 'ANSWERED', 'SENT', 'BACK', 'BEYOND_REPAIR', 'IN_STORE', 'CONFIRMED', 'FOUND', 'CLOSED',
      'WITHDRAWN')),
  -- What it is about: an item of the line, and which of its pieces. A complaint may be about neither.
  line_item_id uuid null references line_item (id),
  piece_id uuid null references piece (id),
  opened_on date not null,
  -- By which an answer is owed, or the thing expected back.
  due_on date null,
  closed_on date null,
  -- What the person said: sealed.
  words_sealed varbinary(6000) not null,
  recorded_by varchar(60) not null,
  recorded_at datetime(3) not null,
  version bigint not null default 0,
  -- One thing has one open case besides complaints.
  open_thing char(36) character set ascii
    as (if(closed_on is null and kind <> 'COMPLAINT', coalesce(piece_id, line_item_id), null)) stored unique,
  constraint about_something check (kind = 'COMPLAINT' or line_item_id is not null),
  constraint piece_is_of_an_item check (piece_id is null or line_item_id is not null),
  constraint ended_has_its_day check ((state in ('OPEN', 'ANSWERED', 'SENT')) = (closed_on is null)),
  key (beneficiary_id, opened_on),
  key (state, due_on),
  key (line_item_id, kind, state),
  key (piece_id)
);
create table care_complaint (
  case_id uuid not null primary key references care_case (id),
  category varchar(20) character set ascii not null,
  way varchar(20) character set ascii not null,
  answer_sealed varbinary(6000) null,
  answered_on date null,
  answered_by varchar(60) null,
  constraint answer_has_its_day check ((answered_on is null) = (answered_by is null))
);
create table care_repair (
  case_id uuid not null primary key references care_case (id),
  -- As it was when the repair was asked for.
  warranty_until date null,
  workshop varchar(120) not null,
  sent_on date null,
  back_on date null,
  cost_centimes bigint null check (cost_centimes >= 0),
  constraint back_after_sent check (back_on is null or back_on >= sent_on)
);
create table care_return (
  case_id uuid not null primary key references care_case (id),
  quantity int not null check (quantity > 0),
  found varchar(20) character set ascii not null,
  recorded_by varchar(60) not null,
  -- The store's part, by a second person.
  taken_by varchar(60) null,
  taken_on date null,
  constraint second_person_takes_in check (taken_by is null or taken_by <> recorded_by)
);
create table care_loss (
  case_id uuid not null primary key references care_case (id),
  quantity int not null check (quantity > 0),
  cause varchar(20) character set ascii not null,
  -- Of the declaration to the authorities: who took it, under which number, when.
  declared_to varchar(120) not null,
  reference varchar(60) not null,
  declared_on date null,
  constraint theft_is_declared check (cause <> 'STOLEN' or (reference <> '' and declared_on is not null))
);
