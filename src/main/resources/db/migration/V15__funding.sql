-- Who pays what of an agreement, how far a tranche has come, and what of it went on to the next.

alter table agreement
  add runs_until date null,
  add scheme_ar varchar(240) not null default '',
  add scheme_fr varchar(240) not null default '',
  -- What one person may be given at most; null where the scheme says nothing.
  add ceiling_centimes bigint null check (ceiling_centimes > 0),
  add version bigint not null default 0,
  add constraint runs_after_signed check (runs_until is null or runs_until >= signed_on);

create table agreement_partner (
  agreement_id uuid not null references agreement (id),
  position int not null,
  name_ar varchar(160) not null,
  name_fr varchar(160) not null,
  role varchar(20) character set ascii not null,
  primary key (agreement_id, position)
);
-- Who brings money: one record however many agreements it has a part in.
create table funder (
  id uuid not null primary key,
  name_ar varchar(160) not null,
  name_fr varchar(160) not null,
  folded_ar varchar(200) collate utf8mb4_bin not null unique,
  folded_fr varchar(200) collate utf8mb4_bin not null unique
);
create table agreement_funder (
  agreement_id uuid not null references agreement (id),
  funder_id uuid not null references funder (id),
  position int not null,
  -- In hundredths of a percent; those of an agreement are 10000 together.
  share int not null check (share between 1 and 10000),
  -- What the funder pays at most over all tranches; null without a limit.
  cap_centimes bigint null check (cap_centimes > 0),
  primary key (agreement_id, funder_id),
  unique (agreement_id, position)
);

alter table tranche
  add state varchar(20) character set ascii not null default 'PROPOSED'
    check (state in ('PROPOSED', 'APPROVED', 'CLOSED')),
  -- The last day on which a list may be approved on it; null without a limit.
  add valid_until date null,
  add proposed_by varchar(60) not null default 'system',
  add proposed_at datetime(3) not null default current_timestamp(3),
  add approved_by varchar(60) null,
  add approved_at datetime(3) null,
  add closed_by varchar(60) null,
  add closed_at datetime(3) null;
-- Lists have been approved on those there are.
update tranche set state = 'APPROVED', approved_by = 'migration', approved_at = current_timestamp(3);
alter table tranche
  add constraint tranche_proposer_never_approves check (approved_by is null or approved_by <> proposed_by),
  add constraint tranche_in_use_is_approved check (state = 'PROPOSED' or approved_by is not null),
  add constraint tranche_closed_by_someone check ((state = 'CLOSED') = (closed_by is not null));

-- An approved tranche's envelope by funder, to the centime: later shares never alter it.
create table tranche_share (
  tranche_id uuid not null references tranche (id),
  funder_id uuid not null references funder (id),
  amount_centimes bigint not null check (amount_centimes >= 0),
  primary key (tranche_id, funder_id)
);
-- What a closed tranche did not spend goes to a later one: once.
create table carry_over (
  id uuid not null primary key,
  from_tranche_id uuid not null unique references tranche (id),
  to_tranche_id uuid not null references tranche (id),
  amount_centimes bigint not null check (amount_centimes > 0),
  carried_by varchar(60) not null,
  carried_at datetime(3) not null,
  constraint carried_to_another check (from_tranche_id <> to_tranche_id),
  key (to_tranche_id)
);
create table carry_over_share (
  carry_over_id uuid not null references carry_over (id),
  funder_id uuid not null references funder (id),
  amount_centimes bigint not null check (amount_centimes >= 0),
  primary key (carry_over_id, funder_id)
);
-- What happened to an agreement and its tranches, as its page tells it. Never changed.
create table funding_act (
  id uuid not null primary key,
  agreement_id uuid not null references agreement (id),
  tranche_id uuid null references tranche (id),
  act varchar(30) character set ascii not null,
  before_centimes bigint null,
  amount_centimes bigint null,
  reason varchar(240) not null default '',
  done_by varchar(60) not null,
  done_at datetime(3) not null,
  key (agreement_id, id)
);
