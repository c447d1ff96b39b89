-- What is known of an item, who sells it at which price, and how its reference price came to be.

alter table catalogue_item
  -- Make and model as the plate says it: two items of one model are one item.
  add model varchar(120) not null default '',
  add folded_model varchar(120) collate utf8mb4_bin not null default '',
  add description_ar varchar(1000) not null default '',
  add description_fr varchar(1000) not null default '',
  add trade_code varchar(32) character set ascii collate ascii_bin null references trade (code),
  -- In hundredths of a percent: 2000 is 20 %. Prices include it.
  add vat_rate int not null default 2000 check (vat_rate between 0 and 10000),
  add warranty_months int null check (warranty_months between 0 and 240),
  add safety_standard varchar(120) not null default '',
  -- Null while nobody has said.
  add power varchar(20) character set ascii null check (power in ('NONE', 'SINGLE_PHASE', 'THREE_PHASE', 'GAS')),
  add power_watts int null check (power_watts between 1 and 200000),
  add floor_space_dm2 int null check (floor_space_dm2 between 0 and 100000),
  add licence_needed boolean null,
  add licence_ar varchar(160) not null default '',
  add licence_fr varchar(160) not null default '',
  add key (folded_model),
  add key (trade_code);

-- One measured fact of an item: «capacity: 350 L».
create table item_specification (
  item_id uuid not null references catalogue_item (id),
  position int not null,
  label_ar varchar(80) not null,
  label_fr varchar(80) not null,
  value varchar(120) not null check (value <> ''),
  primary key (item_id, position)
);
create table item_photo (
  id uuid not null primary key,
  item_id uuid not null references catalogue_item (id),
  position int not null,
  jpeg mediumblob not null,
  added_by varchar(60) not null,
  added_at datetime(3) not null,
  key (item_id, position)
);
-- The second may stand in for the first.
create table item_substitute (
  item_id uuid not null references catalogue_item (id),
  substitute_id uuid not null references catalogue_item (id),
  added_by varchar(60) not null,
  added_at datetime(3) not null,
  primary key (item_id, substitute_id),
  key (substitute_id),
  constraint no_item_replaces_itself check (item_id <> substitute_id)
);

create table supplier (
  id uuid not null primary key,
  name varchar(160) not null,
  folded_name varchar(160) collate utf8mb4_bin not null unique,
  -- Identifiant commun de l'entreprise, 15 digits; empty while unknown.
  ice varchar(15) character set ascii not null default '',
  city varchar(80) not null default '',
  phone varchar(40) not null default '',
  email varchar(160) not null default '',
  active boolean not null default true,
  version bigint not null default 0
);
-- What a supplier asked for an item. Never changed; withdrawn when written in error.
create table supplier_quote (
  id uuid not null primary key,
  item_id uuid not null references catalogue_item (id),
  supplier_id uuid not null references supplier (id),
  quoted_on date not null,
  valid_until date null,
  -- Of one unit, VAT included.
  price_centimes bigint not null check (price_centimes > 0),
  vat_rate int not null default 2000 check (vat_rate between 0 and 10000),
  unit varchar(20) character set ascii not null,
  -- The supplier's own number of the item or the offer.
  supplier_reference varchar(60) not null default '',
  source varchar(160) not null default '',
  -- The price list it came with, which can be undone; null when typed.
  import_id uuid null,
  recorded_by varchar(60) not null,
  recorded_at datetime(3) not null,
  withdrawn_by varchar(60) null,
  withdrawn_at datetime(3) null,
  constraint valid_after_quoted check (valid_until is null or valid_until >= quoted_on),
  key (item_id, quoted_on),
  key (supplier_id, quoted_on),
  key (import_id)
);
-- Reference prices proposed, and what a second supervisor said. The approved ones are an item's history; the newest of
-- them stands on the item itself.
create table price_proposal (
  id uuid not null primary key,
  item_id uuid not null references catalogue_item (id),
  price_centimes bigint not null check (price_centimes > 0),
  price_date date not null,
  source varchar(120) not null,
  quote_id uuid null references supplier_quote (id),
  import_id uuid null,
  reason varchar(240) not null default '',
  proposed_by varchar(60) not null,
  proposed_at datetime(3) not null,
  decision varchar(20) character set ascii null check (decision in ('APPROVED', 'REFUSED', 'WITHDRAWN')),
  decided_by varchar(60) null,
  decided_at datetime(3) null,
  decided_reason varchar(240) not null default '',
  -- The item while undecided, null afterwards: one open proposal for an item at a time.
  open_item_id uuid null unique,
  constraint proposer_never_approves check (decision is null or decision <> 'APPROVED' or decided_by <> proposed_by),
  key (item_id, price_date),
  key (import_id)
);
-- Prices there are begin the history.
insert into price_proposal (id, item_id, price_centimes, price_date, source, proposed_by, proposed_at, decision, decided_by, decided_at)
  select uuid(), id, price_centimes, price_date, price_source, 'system', coalesce(state_at, utc_timestamp(3)), 'APPROVED', 'catalogue', coalesce(state_at, utc_timestamp(3))
  from catalogue_item where price_centimes > 0 and state in ('APPROVED', 'WITHDRAWN');

