-- What a centre knows of a trade's market, what a project's feasibility rests on, and needs with their reasons.

-- Notes on a trade in a territory. Written anew, the older ones stay: one of a place is current.
create table market_note (
  id uuid not null primary key,
  centre_id uuid not null references centre (id),
  trade_code varchar(32) character set ascii collate ascii_bin not null references trade (code),
  division_code varchar(16) character set ascii collate ascii_bin not null references division (code),
  demand varchar(10) character set ascii not null check (demand in ('STRONG', 'FAIR', 'WEAK')),
  competitors int null check (competitors >= 0),
  usual_price_centimes bigint null check (usual_price_centimes > 0),
  context_ar varchar(1000) not null,
  context_fr varchar(1000) not null,
  source varchar(160) not null,
  noted_on date not null,
  noted_by varchar(60) not null,
  written_at datetime(3) not null,
  -- True while current, null afterwards: one current note of a trade in a place for a centre, held by the database.
  standing boolean null check (standing = true),
  constraint said_in_a_language check (context_ar <> '' or context_fr <> ''),
  unique (centre_id, trade_code, division_code, standing),
  key (trade_code, division_code),
  key (standing, noted_on)
);

create table feasibility (
  life_project_id uuid not null primary key references life_project (id),
  market_note_id uuid null references market_note (id),
  market_words varchar(1000) not null,
  premises varchar(20) character set ascii null check (premises in ('NONE_NEEDED', 'HAS', 'TO_RENT')),
  premises_address varchar(240) not null,
  rent_centimes bigint null check (rent_centimes between 0 and 100000000),
  premises_evidence varchar(240) not null,
  power varchar(20) character set ascii null check (power in ('NONE', 'SINGLE_PHASE', 'THREE_PHASE')),
  power_watts int null check (power_watts between 1 and 200000),
  power_supply varchar(20) character set ascii null check (power_supply in ('THERE', 'ASKED_FOR', 'MISSING')),
  licence varchar(20) character set ascii null check (licence in ('NOT_NEEDED', 'HELD', 'ASKED_FOR', 'MISSING')),
  licence_name varchar(160) not null,
  own_contribution_centimes bigint null check (own_contribution_centimes between 0 and 100000000),
  price_centimes bigint null check (price_centimes between 0 and 100000000),
  unit_cost_centimes bigint null check (unit_cost_centimes between 0 and 100000000),
  units_per_month int null check (units_per_month between 0 and 100000),
  saved_at datetime(3) not null,
  saved_by varchar(60) not null,
  version bigint not null
);
create table feasibility_cost (
  life_project_id uuid not null references feasibility (life_project_id),
  position int not null,
  label varchar(120) not null check (label <> ''),
  centimes bigint not null check (centimes between 0 and 100000000),
  primary key (life_project_id, position)
);

alter table equipment_need
  add priority varchar(20) character set ascii not null default 'ESSENTIAL'
    check (priority in ('ESSENTIAL', 'USEFUL', 'OPTIONAL')),
  add reason varchar(400) not null default '',
  add version bigint not null default 0,
  add key (item_id);
-- Items that may stand in for the one a need names.
create table need_substitute (
  need_id uuid not null references equipment_need (id) on delete cascade,
  item_id uuid not null references catalogue_item (id),
  primary key (need_id, item_id)
);

-- The paragraph the committee was shown, word for word, one a submission.
create table fit_shown (
  id uuid not null primary key,
  life_project_id uuid not null references life_project (id),
  text_ar varchar(6000) not null,
  text_fr varchar(6000) not null,
  shown_at datetime(3) not null,
  shown_by varchar(60) not null,
  key (life_project_id, shown_at)
);
