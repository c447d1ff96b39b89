-- What a registration asks for beyond the first facts of a file.
alter table beneficiary
  add column second_phone_sealed varbinary(160) null after phone_masked,
  add column second_phone_index binary(32) null after second_phone_sealed,
  add column second_phone_masked varchar(24) not null default '' after second_phone_index,
  add column family_situation varchar(10) character set ascii null after sex,
  add column dependants tinyint unsigned null after family_situation,
  add column commune varchar(120) not null default '' after address,
  add key (second_phone_index),
  add constraint beneficiary_family check (family_situation in ('SINGLE', 'MARRIED', 'DIVORCED', 'WIDOWED')),
  add constraint beneficiary_dependants check (dependants between 0 and 30);

-- A registration under way, under the id its file will have. The answers are sealed whole: CIN and phone are among them.
create table registration (
  id uuid not null primary key,
  centre_id uuid null references centre (id),
  created_by varchar(60) not null,
  created_at datetime(3) not null,
  updated_at datetime(3) not null,
  answers mediumblob not null,
  version bigint not null,
  key (created_by, updated_at)
);

-- How a word of a name is written in the other script, file by file: counted, it is what most people write here.
create table name_pair (
  beneficiary_id uuid not null references beneficiary (id) on delete cascade,
  arabic_key varchar(60) collate utf8mb4_bin not null,
  latin_key varchar(60) collate utf8mb4_bin not null,
  arabic varchar(60) collate utf8mb4_bin not null,
  latin varchar(60) collate utf8mb4_bin not null,
  family boolean not null,
  primary key (beneficiary_id, arabic_key, latin_key),
  key (arabic_key, latin, family),
  key (latin_key, arabic)
);
