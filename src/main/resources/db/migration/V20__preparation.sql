-- A ceremony in the making: who mends what is missing and by when, where each person is served, the hour's programme,
-- and the guests.

-- Where the line's person is served: the number or name of a table. No part of what is approved.
alter table distribution_line
  add station varchar(40) not null default '';

create table readiness_task (
  line_id uuid not null references distribution_line (id) on delete cascade,
  point varchar(20) character set ascii not null
    check (point in ('PROJECT', 'PRICES', 'GOODS', 'SERIALS', 'PHONE', 'INVITED', 'PAPERS')),
  owner varchar(60) null,
  due_on date null,
  set_by varchar(60) not null,
  set_at datetime(3) not null,
  primary key (line_id, point),
  constraint someone_or_some_day check (owner is not null or due_on is not null)
);

create table programme_entry (
  id uuid not null primary key,
  ceremony_id uuid not null references ceremony (id),
  starts_at time not null,
  -- Of the whole entry, or of each person called when it is the hand-over.
  minutes int not null check (minutes between 1 and 600),
  hand_over boolean not null,
  title_ar varchar(160) not null,
  title_fr varchar(160) not null,
  responsible varchar(120) not null,
  version bigint not null default 0,
  constraint entry_has_a_title check (title_ar <> '' or title_fr <> ''),
  key (ceremony_id, starts_at)
);

create table ceremony_guest (
  id uuid not null primary key,
  ceremony_id uuid not null references ceremony (id),
  -- Order of precedence, from 1.
  position int not null check (position > 0),
  name_ar varchar(120) not null,
  name_latin varchar(120) not null,
  title_ar varchar(160) not null,
  title_fr varchar(160) not null,
  seat varchar(40) not null,
  invitation varchar(20) character set ascii not null
    check (invitation in ('TO_INVITE', 'SENT', 'CONFIRMED', 'DECLINED')),
  version bigint not null default 0,
  constraint guest_has_a_name check (name_ar <> '' or name_latin <> ''),
  key (ceremony_id, position)
);
