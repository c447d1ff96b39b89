-- Every table of the first release. Text is utf8mb4; search keys and codes compare byte by byte.

create table account (
  id uuid not null primary key,
  username varchar(60) character set ascii collate ascii_general_ci not null unique,
  name_ar varchar(120) not null,
  name_latin varchar(120) not null,
  password_hash varchar(200) character set ascii not null,
  enabled boolean not null,
  demo boolean not null,
  centre_id uuid null,
  version bigint not null
);
create table account_role (
  account_id uuid not null references account (id),
  role varchar(20) character set ascii not null,
  primary key (account_id, role)
);

create table division (
  code varchar(16) character set ascii collate ascii_bin not null primary key,
  level varchar(32) character set ascii not null,
  parent_code varchar(16) character set ascii collate ascii_bin null,
  name_ar varchar(80) not null,
  name_fr varchar(80) not null,
  label_ar varchar(120) not null,
  label_fr varchar(120) not null,
  key (parent_code)
);
create table centre (
  id uuid not null primary key,
  name_ar varchar(120) not null,
  name_fr varchar(120) not null,
  division_code varchar(16) character set ascii collate ascii_bin not null references division (code)
);

create table trade (
  code varchar(32) character set ascii collate ascii_bin not null primary key,
  sector varchar(20) character set ascii not null,
  name_ar varchar(120) not null,
  name_fr varchar(120) not null
);
create table catalogue_item (
  id uuid not null primary key,
  reference varchar(20) character set ascii collate ascii_bin not null unique,
  name_ar varchar(160) not null,
  name_fr varchar(160) not null,
  specification_ar varchar(500) not null,
  specification_fr varchar(500) not null,
  sector varchar(20) character set ascii null,
  kind varchar(20) character set ascii not null,
  unit varchar(20) character set ascii not null,
  price_centimes bigint not null check (price_centimes >= 0),
  price_date date not null,
  price_source varchar(120) not null,
  state varchar(20) character set ascii not null,
  state_by varchar(60) null,
  state_at datetime(3) null,
  search_text varchar(700) collate utf8mb4_bin not null,
  folded_ar varchar(160) collate utf8mb4_bin not null,
  folded_fr varchar(160) collate utf8mb4_bin not null,
  sort_ar varchar(160) collate utf8mb4_bin not null,
  sort_fr varchar(160) collate utf8mb4_bin not null,
  version bigint not null,
  key (state),
  key (folded_ar),
  key (folded_fr),
  key (sort_ar, id),
  key (sort_fr, id)
);
create table kit (
  id uuid not null primary key,
  code varchar(20) character set ascii collate ascii_bin not null unique,
  trade_code varchar(32) character set ascii collate ascii_bin not null references trade (code),
  version bigint not null
);
create table kit_line (
  kit_id uuid not null references kit (id),
  position int not null,
  item_id uuid not null references catalogue_item (id),
  quantity int not null check (quantity > 0),
  unit_price_centimes bigint not null check (unit_price_centimes >= 0),
  primary key (kit_id, position)
);

create table beneficiary (
  id uuid not null primary key,
  file_number bigint not null auto_increment unique,
  name_ar varchar(120) not null,
  name_latin varchar(120) not null,
  sort_ar varchar(120) collate utf8mb4_bin not null,
  sort_latin varchar(120) collate utf8mb4_bin not null,
  cin_sealed varbinary(160) null,
  cin_index binary(32) null unique,
  cin_masked varchar(16) not null,
  phone_sealed varbinary(160) null,
  phone_index binary(32) null,
  phone_masked varchar(24) not null,
  birth_date date null,
  sex varchar(10) character set ascii null,
  address varchar(240) not null,
  division_code varchar(16) character set ascii collate ascii_bin null references division (code),
  centre_id uuid null references centre (id),
  training varchar(240) not null,
  source_digest char(64) character set ascii null,
  -- The file that stands for this one since they were found to be of one person.
  merged_into uuid null references beneficiary (id),
  created_at datetime(3) not null,
  created_by varchar(60) not null,
  version bigint not null,
  key (phone_index),
  key (birth_date),
  key (sort_ar, id),
  key (sort_latin, id),
  key (centre_id, sort_ar, id),
  key (centre_id, sort_latin, id)
);
create table name_token (
  beneficiary_id uuid not null references beneficiary (id),
  token varchar(60) collate utf8mb4_bin not null,
  -- The person's own, so that those who have a word are read in their order.
  sort_ar varchar(120) collate utf8mb4_bin not null,
  sort_latin varchar(120) collate utf8mb4_bin not null,
  primary key (beneficiary_id, token),
  key (token, sort_ar, beneficiary_id),
  key (token, sort_latin, beneficiary_id)
);
-- Two words of a name by their consonants: where files of alike names are looked for.
create table name_key (
  name_key varchar(40) character set ascii collate ascii_bin not null,
  beneficiary_id uuid not null references beneficiary (id),
  primary key (name_key, beneficiary_id)
);
create table duplicate_suspicion (
  id uuid not null primary key,
  -- The pair in the order of its ids: nobody is asked about it twice.
  first_id uuid not null references beneficiary (id),
  second_id uuid not null references beneficiary (id),
  score decimal(6, 2) not null,
  reasons varchar(400) character set ascii not null,
  state varchar(20) character set ascii not null,
  raised_at datetime(3) not null,
  raised_by varchar(60) not null,
  decided_at datetime(3) null,
  decided_by varchar(60) null,
  unique (first_id, second_id),
  constraint pair_in_order check (first_id <> second_id),
  constraint second_person_decides check (decided_by is null or decided_by <> raised_by),
  constraint decided_with_a_name check ((state in ('SAME', 'NOT_SAME')) = (decided_by is not null)),
  key (second_id),
  key (state, score)
);
-- Everyone whose writing raised it: none of them decides.
create table duplicate_writer (
  suspicion_id uuid not null references duplicate_suspicion (id),
  username varchar(60) not null,
  primary key (suspicion_id, username)
);
create table beneficiary_merge (
  id uuid not null primary key,
  suspicion_id uuid not null references duplicate_suspicion (id),
  kept_id uuid not null references beneficiary (id),
  away_id uuid not null references beneficiary (id),
  -- The file merged away while the merge stands, null once undone: a file is merged away once.
  standing_away_id uuid null unique,
  -- The facts taken from the file merged away; names are copied, the others change places.
  taken varchar(200) character set ascii not null,
  kept_name_ar varchar(120) not null,
  kept_name_latin varchar(120) not null,
  merged_at datetime(3) not null,
  merged_by varchar(60) not null,
  undone_at datetime(3) null,
  undone_by varchar(60) null,
  key (kept_id)
);
-- What other modules kept under the file merged away and now keep under the other, row by row.
create table merge_move (
  merge_id uuid not null references beneficiary_merge (id),
  kind varchar(30) character set ascii not null,
  row_id uuid not null,
  primary key (merge_id, kind, row_id)
);

create table life_project (
  id uuid not null primary key,
  beneficiary_id uuid not null references beneficiary (id),
  title_ar varchar(160) not null,
  title_fr varchar(160) not null,
  folded_title varchar(340) collate utf8mb4_bin not null,
  trade_code varchar(32) character set ascii collate ascii_bin null references trade (code),
  state varchar(20) character set ascii not null,
  approved_outside boolean not null,
  source_digest char(64) character set ascii null,
  confirmed_by varchar(60) null,
  confirmed_at datetime(3) null,
  created_at datetime(3) not null,
  created_by varchar(60) not null,
  version bigint not null,
  key (beneficiary_id),
  key (state)
);
create table life_project_step (
  id uuid not null primary key,
  life_project_id uuid not null references life_project (id),
  state varchar(20) character set ascii not null,
  occurred_at datetime(3) not null,
  occurred_by varchar(60) not null,
  note varchar(240) not null,
  key (life_project_id, occurred_at)
);
create table equipment_need (
  id uuid not null primary key,
  life_project_id uuid not null references life_project (id),
  position int not null,
  item_id uuid not null references catalogue_item (id),
  quantity int not null check (quantity > 0),
  key (life_project_id)
);

create table agreement (
  id uuid not null primary key,
  name_ar varchar(160) not null,
  name_fr varchar(160) not null,
  signed_on date not null
);
create table tranche (
  id uuid not null primary key,
  agreement_id uuid not null references agreement (id),
  ordinal int not null,
  envelope_centimes bigint not null check (envelope_centimes > 0),
  version bigint not null,
  unique (agreement_id, ordinal)
);

create table ceremony (
  id uuid not null primary key,
  alias varchar(60) character set ascii collate ascii_general_ci null unique,
  title_ar varchar(160) not null,
  title_fr varchar(160) not null,
  place_ar varchar(160) not null,
  place_fr varchar(160) not null,
  division_code varchar(16) character set ascii collate ascii_bin null references division (code),
  held_on date not null,
  held_at time null,
  tranche_id uuid null references tranche (id),
  envelope_centimes bigint not null check (envelope_centimes > 0),
  state varchar(20) character set ascii not null,
  source_digest char(64) character set ascii null,
  list_version int not null,
  submitted_by varchar(60) null,
  submitted_at datetime(3) null,
  approved_by varchar(60) null,
  approved_at datetime(3) null,
  digest char(64) character set ascii null,
  verify_code varchar(20) character set ascii collate ascii_bin null unique,
  closed_by varchar(60) null,
  closed_at datetime(3) null,
  version bigint not null,
  constraint preparer_never_approves check (approved_by is null or approved_by <> submitted_by),
  key (held_on)
);
-- Everyone who ever changed the list: none of them may approve it.
create table ceremony_preparer (
  ceremony_id uuid not null references ceremony (id),
  username varchar(60) not null,
  primary key (ceremony_id, username)
);
create table ceremony_desk (
  ceremony_id uuid not null references ceremony (id),
  username varchar(60) not null,
  primary key (ceremony_id, username)
);
create table distribution_line (
  id uuid not null primary key,
  ceremony_id uuid not null references ceremony (id),
  beneficiary_id uuid not null references beneficiary (id),
  life_project_id uuid not null references life_project (id),
  position int not null,
  name_ar varchar(120) not null,
  name_latin varchar(120) not null,
  project_ar varchar(160) not null,
  project_fr varchar(160) not null,
  state varchar(20) character set ascii not null,
  -- The person while the line is live, null afterwards: one live line a person, held by the database.
  live_beneficiary_id uuid null unique,
  attended_at datetime(3) null,
  attended_by varchar(60) null,
  version bigint not null,
  unique (ceremony_id, beneficiary_id),
  key (ceremony_id, position)
);
create table line_item (
  id uuid not null primary key,
  line_id uuid not null references distribution_line (id),
  position int not null,
  item_id uuid not null references catalogue_item (id),
  name_ar varchar(160) not null,
  name_fr varchar(160) not null,
  quantity int not null check (quantity > 0),
  unit_price_centimes bigint not null check (unit_price_centimes >= 0),
  state varchar(20) character set ascii not null,
  key (line_id, position)
);
create table handover (
  id uuid not null primary key,
  line_id uuid not null references distribution_line (id),
  -- The line while the record stands, null once annulled: an item is handed over at most once.
  standing_line_id uuid null unique,
  record_year int not null,
  record_number int not null,
  handed_at datetime(3) not null,
  handed_by varchar(60) not null,
  signed_at datetime(3) null,
  signed_by_kind varchar(20) character set ascii null,
  signed_by_name varchar(120) null,
  signed_text varchar(1000) null,
  signed_text_language char(2) character set ascii null,
  signature_png mediumblob null,
  note varchar(240) not null,
  annulled_at datetime(3) null,
  annulled_by varchar(60) null,
  annulled_reason varchar(240) null,
  unique (record_year, record_number),
  key (line_id)
);
create table record_series (
  record_year int not null primary key,
  last_number int not null
);
create table list_decision (
  id uuid not null primary key,
  ceremony_id uuid not null references ceremony (id),
  list_version int not null,
  decision varchar(20) character set ascii not null,
  decided_by varchar(60) not null,
  decided_at datetime(3) not null,
  digest char(64) character set ascii null,
  comment_text varchar(500) not null,
  key (ceremony_id, list_version)
);
create table frozen_list (
  ceremony_id uuid not null references ceremony (id),
  list_version int not null,
  digest char(64) character set ascii not null,
  canonical longtext not null,
  primary key (ceremony_id, list_version)
);

create table follow_up_visit (
  id uuid not null primary key,
  beneficiary_id uuid not null references beneficiary (id),
  life_project_id uuid not null references life_project (id),
  months int not null,
  due_on date not null,
  state varchar(20) character set ascii not null,
  done_on date null,
  note varchar(500) not null,
  version bigint not null,
  unique (life_project_id, months),
  key (state, due_on)
);

create table audit_entry (
  seq bigint not null auto_increment primary key,
  occurred_at datetime(3) not null,
  username varchar(60) not null,
  subject varchar(40) character set ascii not null,
  subject_id varchar(60) character set ascii not null,
  act varchar(60) character set ascii not null,
  detail varchar(500) not null,
  previous_hash char(64) character set ascii not null,
  hash char(64) character set ascii not null,
  key (subject, subject_id)
);
