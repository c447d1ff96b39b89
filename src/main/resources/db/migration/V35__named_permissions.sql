-- Permissions given to an account by name, beside those of its roles: whoever answers people's requests about their own
-- data, the data protection officer.
create table account_permission (
  account_id uuid not null references account (id),
  permission varchar(30) character set ascii not null check (permission in ('PRIVACY_WORK')),
  given_by varchar(60) not null,
  given_at datetime(3) not null,
  primary key (account_id, permission)
);

-- How an invitation addresses a guest; null where nobody said, and its words then fit everybody.
alter table ceremony_guest
  add column sex varchar(10) character set ascii null check (sex in ('FEMALE', 'MALE'));
