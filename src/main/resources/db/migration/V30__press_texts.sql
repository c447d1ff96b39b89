-- What is said of a ceremony in public: texts tied to its frozen figures, statements, formulas of protocol.

-- Formulas of protocol in their exact words: one person proposes, another approves.
create table protocol_formula (
  id uuid not null primary key,
  text_ar varchar(1000) not null check (text_ar <> ''),
  text_fr varchar(1000) not null check (text_fr <> ''),
  state varchar(10) character set ascii not null check (state in ('PROPOSED', 'APPROVED', 'REFUSED', 'RETIRED')),
  proposed_by varchar(60) not null,
  proposed_at datetime(3) not null,
  decided_by varchar(60) null,
  decided_at datetime(3) null,
  retired_by varchar(60) null,
  retired_at datetime(3) null,
  constraint formula_decided_with_a_name check ((state = 'PROPOSED') = (decided_by is null)),
  constraint another_decides_the_formula check (decided_by is null or decided_by <> proposed_by),
  constraint formula_retired_with_a_name check ((state = 'RETIRED') = (retired_by is not null))
);

create table press_text (
  id uuid not null primary key,
  ceremony_id uuid not null references ceremony (id),
  occasion varchar(10) character set ascii not null check (occasion in ('BEFORE', 'AFTER')),
  -- The ceremony until the text is withdrawn: one text lives for each occasion.
  live_ceremony_id uuid null,
  state varchar(10) character set ascii not null check (state in ('DRAFT', 'SUBMITTED', 'APPROVED', 'WITHDRAWN')),
  latest int not null check (latest > 0),
  -- What the approver had to say when it was sent back; empty otherwise.
  remark varchar(240) not null default '',
  approved_by varchar(60) null,
  approved_at datetime(3) null,
  approved_part varchar(10) character set ascii not null default 'APPROVED' check (approved_part = 'APPROVED'),
  -- The whole text as approved, and its SHA-256.
  sheet longtext null,
  digest char(64) character set ascii null,
  withdrawn_by varchar(60) null,
  withdrawn_at datetime(3) null,
  withdrawn_reason varchar(240) null,
  version bigint not null default 0,
  unique (live_ceremony_id, occasion),
  key (ceremony_id),
  constraint lives_until_withdrawn check ((state = 'WITHDRAWN') = (live_ceremony_id is null)),
  constraint approved_text_is_frozen check (
    (state in ('APPROVED', 'WITHDRAWN'))
    = (approved_by is not null and approved_at is not null and sheet is not null and digest is not null)),
  constraint withdrawn_with_a_reason check (
    (state = 'WITHDRAWN') = (withdrawn_by is not null and withdrawn_at is not null and withdrawn_reason <> ''))
);
-- Whoever prepares never approves: one account has one part in a text, and the approver's has to be the approval.
create table press_writer (
  text_id uuid not null references press_text (id),
  username varchar(60) not null,
  part varchar(10) character set ascii not null check (part in ('PREPARED', 'APPROVED')),
  primary key (text_id, username),
  unique (text_id, username, part)
);
alter table press_text
  add constraint approver_never_wrote foreign key (id, approved_by, approved_part)
    references press_writer (text_id, username, part);

-- Every version that was ever saved. Figures stand in it by their names, never as figures.
create table press_version (
  text_id uuid not null references press_text (id),
  number int not null check (number > 0),
  headline_ar varchar(240) not null check (headline_ar <> ''),
  headline_fr varchar(240) not null check (headline_fr <> ''),
  written_by varchar(60) not null,
  written_at datetime(3) not null,
  primary key (text_id, number)
);
create table press_part (
  text_id uuid not null,
  number int not null,
  position int not null,
  text_ar varchar(1500) not null,
  text_fr varchar(1500) not null,
  formula_id uuid null references protocol_formula (id),
  primary key (text_id, number, position),
  foreign key (text_id, number) references press_version (text_id, number),
  constraint words_or_a_formula check (
    if(formula_id is null, text_ar <> '' and text_fr <> '', text_ar = '' and text_fr = ''))
);

-- What somebody said for the press. Never changed: a wrong one is withdrawn and written anew.
create table press_statement (
  id uuid not null primary key,
  ceremony_id uuid not null references ceremony (id),
  occasion varchar(10) character set ascii not null check (occasion in ('BEFORE', 'AFTER')),
  kind varchar(12) character set ascii not null check (kind in ('GUEST', 'BENEFICIARY', 'OTHER')),
  line_id uuid null references distribution_line (id),
  speaker_ar varchar(120) not null,
  speaker_latin varchar(120) not null,
  title_ar varchar(160) not null,
  title_fr varchar(160) not null,
  said_in varchar(10) character set ascii not null check (said_in in ('ARABIC', 'FRENCH')),
  said varchar(1500) not null check (said <> ''),
  consent_on date not null,
  consent_way varchar(10) character set ascii not null check (consent_way in ('SIGNED', 'ALOUD', 'MESSAGE')),
  consent_to varchar(120) not null check (consent_to <> ''),
  state varchar(10) character set ascii not null check (state in ('WRITTEN', 'APPROVED', 'WITHDRAWN')),
  written_by varchar(60) not null,
  written_at datetime(3) not null,
  approved_by varchar(60) null,
  approved_at datetime(3) null,
  withdrawn_by varchar(60) null,
  withdrawn_at datetime(3) null,
  withdrawn_reason varchar(240) null,
  key (ceremony_id, occasion),
  -- A beneficiary's name is never written here: it is the list's, and shown by the person's consents alone.
  constraint a_speaker_is_named_once check (
    if(kind = 'BENEFICIARY', line_id is not null and speaker_ar = '' and speaker_latin = '',
       line_id is null and (speaker_ar <> '' or speaker_latin <> ''))),
  constraint another_approves_a_statement check (approved_by is null or approved_by <> written_by),
  constraint an_approved_statement_has_an_approver check (state <> 'APPROVED' or approved_by is not null),
  constraint withdrawn_statement_has_a_reason check (
    (state = 'WITHDRAWN') = (withdrawn_by is not null and withdrawn_reason <> ''))
);

-- Who of the list is named or quoted in an approved text: both consents have to stand as long as it is given out.
create table press_person (
  text_id uuid not null references press_text (id),
  line_id uuid not null references distribution_line (id),
  named boolean not null,
  primary key (text_id, line_id)
);

-- The sector of a line whose project came from a file that named no trade.
create table press_line_sector (
  line_id uuid not null primary key references distribution_line (id),
  sector varchar(20) character set ascii not null,
  named_by varchar(60) not null,
  named_at datetime(3) not null
);
