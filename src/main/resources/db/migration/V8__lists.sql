-- Filters of the people's list kept under a name.
create table saved_view (
  id uuid not null primary key,
  name varchar(60) not null,
  -- The name as it is compared: the same name in another spelling is the same view.
  name_key varchar(60) collate utf8mb4_bin not null,
  owner varchar(60) not null,
  shared boolean not null,
  -- Whose accounts a shared view is for; null for those of all centres.
  centre_id uuid null references centre (id),
  -- As in an address; never a CIN or a phone.
  parameters varchar(1000) character set ascii not null,
  created_at datetime(3) not null,
  -- Kept for a while, so that a removal can be taken back.
  removed_at datetime(3) null,
  -- The name while the view stands, null once removed: an account has a name once.
  standing_key varchar(60) collate utf8mb4_bin as (if(removed_at is null, name_key, null)) persistent,
  version bigint not null,
  unique (owner, standing_key),
  key (shared, centre_id)
);
create table default_view (
  username varchar(60) not null primary key,
  view_id uuid not null,
  foreign key (view_id) references saved_view (id) on delete cascade
);

-- People brought in from a spreadsheet, so that the whole can be taken back.
create table people_import (
  id uuid not null primary key,
  source_digest char(64) character set ascii not null,
  centre_id uuid null references centre (id),
  imported_at datetime(3) not null,
  imported_by varchar(60) not null,
  -- Rows that became files, and rows left out by choice.
  taken int not null check (taken > 0),
  left_out int not null check (left_out >= 0),
  undone_at datetime(3) null,
  undone_by varchar(60) null,
  -- Files that something had been done to and that stayed.
  stayed int null check (stayed >= 0),
  constraint undone_by_someone check ((undone_at is null) = (undone_by is null)),
  key (source_digest),
  key (centre_id, imported_at)
);
-- The files it made. Not a reference: what is left once a file is gone is that there was one.
create table people_import_row (
  import_id uuid not null references people_import (id),
  person_id uuid not null,
  source_row int not null,
  removed boolean not null,
  primary key (import_id, person_id),
  unique (person_id)
);
