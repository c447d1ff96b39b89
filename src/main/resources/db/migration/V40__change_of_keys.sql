-- While there are two index keys, whoever writes a unique blind index passes here, one at a time.
create table index_gate (
  one tinyint not null primary key check (one = 1),
  turn bigint not null
);
insert into index_gate (one, turn) values (1, 0);

-- Every sealed value sealed anew with the key that seals now. One at a time; it goes on where it stopped.
create table key_change (
  id uuid not null primary key,
  running tinyint null unique check (running = 1),
  -- The keys it seals and indexes with, by their marks.
  seal_mark char(10) character set ascii not null,
  index_mark char(8) character set ascii not null,
  -- Rounds over all columns, until one finds nothing to do.
  round int not null,
  at_column varchar(100) character set ascii null,
  after_id uuid null,
  looked_at bigint not null,
  changed bigint not null,
  round_changed bigint not null,
  unread bigint not null,
  twice bigint not null,
  -- The application that is at it, until a time: then it has died and another may go on.
  holder uuid null,
  held_until datetime(3) null,
  begun_at datetime(3) not null,
  begun_by varchar(60) not null,
  ended_at datetime(3) null,
  constraint who_runs_has_not_ended check ((running is null) = (ended_at is not null))
);
