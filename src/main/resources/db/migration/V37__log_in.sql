-- What a log-in knows of an account. The stamp moves with everything a session carries of it (roles, centre, password,
-- factor, open or shut): a session that carries an older one has ended.
alter table account
  add column stamp bigint not null default 0,
  add column password_due boolean not null default false,
  add column factor_due boolean not null default false,
  add column last_log_in datetime(3) null;

-- The second factor: the secret is sealed with the account's id as its context; a step once accepted is not accepted again.
create table account_factor (
  account_id uuid not null primary key references account (id),
  secret varbinary(64) not null,
  since datetime(3) not null,
  last_step bigint not null
);
-- Recovery codes, of 78 random bits each, hashed with the account's id; each is good once.
create table recovery_code (
  account_id uuid not null references account (id),
  hash binary(32) not null,
  used_at datetime(3) null,
  primary key (account_id, hash)
);

-- Attempts lately failed: by name (also names nobody has), by address, and by account for what is asked after the password.
-- Keys are blind indexes; a row past expires_at counts for nothing and is swept away.
create table log_in_guard (
  kind varchar(10) character set ascii not null check (kind in ('NAME', 'ADDRESS', 'PROOF')),
  key_hash binary(32) not null,
  account_id uuid null references account (id),
  address varchar(60) character set ascii null,
  failures int not null check (failures >= 0),
  blocked_until datetime(3) null,
  expires_at datetime(3) not null,
  primary key (kind, key_hash),
  key (expires_at),
  constraint an_address_is_told check ((kind = 'ADDRESS') = (address is not null))
);

-- Sessions that are open: looked up by its key at every request, ended by a time.
create table open_session (
  id uuid not null primary key,
  account_id uuid not null references account (id),
  stamp bigint not null,
  opened_at datetime(3) not null,
  acted_at datetime(3) not null,
  browser varchar(40) character set ascii not null,
  address varchar(60) character set ascii not null,
  ended_at datetime(3) null,
  key (account_id, acted_at),
  key (opened_at)
);

-- A project decided outside is confirmed by another than who brought it in, on whatever list it comes.
alter table life_project
  add constraint another_confirms_it check (confirmed_by is null or confirmed_by <> created_by);
