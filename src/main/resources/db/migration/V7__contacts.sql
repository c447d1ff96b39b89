-- Calls to a person and convocations. What was said is sealed: it quotes numbers now and then.
create table phone_call (
  id uuid not null primary key,
  beneficiary_id uuid not null references beneficiary (id),
  called_at datetime(3) not null,
  called_by varchar(60) not null,
  recorded_at datetime(3) not null,
  purpose varchar(20) character set ascii not null,
  outcome varchar(20) character set ascii not null,
  agreed boolean null,
  agreed_to_sealed varbinary(700) null,
  note_sealed varbinary(2100) null,
  -- Recorded by mistake: kept, and shown nowhere.
  taken_back_at datetime(3) null,
  version bigint not null,
  constraint only_who_answers_agrees check (agreed is null or outcome = 'REACHED'),
  key (beneficiary_id, called_at)
);
create table convocation (
  id uuid not null primary key,
  beneficiary_id uuid not null references beneficiary (id),
  reason varchar(20) character set ascii not null,
  held_on date not null,
  held_at time null,
  place_ar varchar(160) not null,
  place_fr varchar(160) not null,
  way varchar(20) character set ascii not null,
  state varchar(20) character set ascii not null,
  version bigint not null,
  constraint a_place_in_one_language check (place_ar <> '' or place_fr <> ''),
  key (beneficiary_id, held_on),
  key (state, held_on)
);
create table convocation_step (
  id uuid not null primary key,
  convocation_id uuid not null references convocation (id),
  state varchar(20) character set ascii not null,
  occurred_at datetime(3) not null,
  occurred_by varchar(60) not null,
  key (convocation_id, occurred_at)
);
