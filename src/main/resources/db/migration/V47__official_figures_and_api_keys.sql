-- Relapse, as an official source publishes it: so many of so many, in a period and a territory. Nothing leads to a person.
create table relapse_figure (
  id uuid not null primary key,
  period_from date not null,
  period_to date not null,
  -- Of a region; without one, the whole country.
  region_code varchar(16) character set ascii collate ascii_bin null references division (code),
  followed int not null,
  relapsed int not null,
  source_ar varchar(160) not null,
  source_fr varchar(160) not null,
  reference varchar(160) not null,
  published_on date not null,
  state varchar(12) character set ascii not null check (state in ('ENTERED', 'CONFIRMED', 'WITHDRAWN')),
  entered_by varchar(60) not null,
  entered_at datetime(3) not null,
  confirmed_by varchar(60) null,
  confirmed_at datetime(3) null,
  withdrawn_by varchar(60) null,
  withdrawn_at datetime(3) null,
  reason varchar(240) not null default '',
  version bigint not null default 0,
  constraint relapse_period_in_order check (period_to >= period_from),
  constraint relapse_tells_nobody_apart
    check (followed >= 5 and (relapsed = 0 or relapsed >= 5) and followed - relapsed >= 5),
  constraint relapse_confirmed_by_another
    check ((confirmed_by is null) = (confirmed_at is null) and (confirmed_by is null or confirmed_by <> entered_by)),
  constraint relapse_confirmed_says_by_whom check (state <> 'CONFIRMED' or confirmed_by is not null),
  constraint relapse_withdrawn_says_why
    check ((state = 'WITHDRAWN') = (withdrawn_by is not null) and (state <> 'WITHDRAWN' or reason <> '')),
  key (state, period_from)
);

-- A partner's key to the figures' address: only its hash is kept, so that nobody reads a key here.
create table api_key (
  id uuid not null primary key,
  partner varchar(120) not null,
  -- The first signs, by which people tell keys apart.
  mark varchar(16) character set ascii collate ascii_bin not null,
  key_hash char(64) character set ascii collate ascii_bin not null unique,
  issued_by varchar(60) not null,
  issued_at datetime(3) not null,
  -- The last day it opens.
  expires_on date not null,
  revoked_by varchar(60) null,
  revoked_at datetime(3) null,
  reason varchar(240) not null default '',
  last_used_at datetime(3) null,
  constraint api_key_revoked_says_why check ((revoked_by is null) = (revoked_at is null) and (revoked_by is null or reason <> ''))
);

-- How much a key was used, a row a day: the trail tells who gave and took keys, not each question.
create table api_use (
  key_id uuid not null references api_key (id),
  day date not null,
  answered int not null default 0,
  refused int not null default 0,
  primary key (key_id, day),
  check (answered >= 0 and refused >= 0)
);
