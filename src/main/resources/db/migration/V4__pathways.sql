-- What is prepared along a life project: diagnosis, actions, qualification, referrals to partners.

create table partner (
  id uuid not null primary key,
  name_ar varchar(160) not null,
  name_fr varchar(160) not null,
  kind varchar(20) character set ascii not null,
  unique (name_fr),
  unique (name_ar)
);

-- A pathway nobody has looked at has no row.
create table pathway_entry (
  id uuid not null primary key,
  life_project_id uuid not null references life_project (id),
  pathway varchar(20) character set ascii not null,
  state varchar(20) character set ascii not null,
  side varchar(20) character set ascii null,
  note varchar(500) not null,
  looked_on date not null,
  due_on date null,
  written_by varchar(60) not null,
  written_at datetime(3) not null,
  version bigint not null,
  unique (life_project_id, pathway),
  constraint pathway_looked_at check (state in ('FINE', 'GAP', 'UNDER_WAY', 'SETTLED', 'NOT_NEEDED')),
  constraint open_pathway_has_a_side check (state not in ('GAP', 'UNDER_WAY') or side is not null),
  constraint pathway_says_why check (state not in ('GAP', 'NOT_NEEDED') or note <> ''),
  constraint pathway_due_after check (due_on is null or due_on >= looked_on)
);

create table project_action (
  id uuid not null primary key,
  life_project_id uuid not null references life_project (id),
  pathway varchar(20) character set ascii not null,
  what varchar(240) not null check (what <> ''),
  -- The account that sees to it; null when the person does.
  owner varchar(60) null,
  due_on date not null,
  state varchar(20) character set ascii not null,
  ended_on date null,
  ended_by varchar(60) null,
  note varchar(500) not null,
  created_at datetime(3) not null,
  created_by varchar(60) not null,
  version bigint not null,
  constraint action_ended_with_a_name
    check ((state in ('DONE', 'CANCELLED')) = (ended_by is not null) and (ended_by is null) = (ended_on is null)),
  key (life_project_id, due_on),
  key (state, due_on)
);

create table qualification (
  id uuid not null primary key,
  life_project_id uuid not null references life_project (id),
  course varchar(160) not null check (course <> ''),
  body varchar(160) not null,
  from_on date null,
  to_on date null,
  hours int null check (hours > 0),
  state varchar(20) character set ascii not null,
  attestation varchar(60) not null,
  note varchar(500) not null,
  written_by varchar(60) not null,
  written_at datetime(3) not null,
  version bigint not null,
  constraint training_in_order check (to_on is null or from_on is null or to_on >= from_on),
  constraint training_completed_on_a_day check (state <> 'COMPLETED' or to_on is not null),
  constraint training_abandoned_why check (state <> 'ABANDONED' or note <> ''),
  key (life_project_id, from_on)
);

create table referral (
  id uuid not null primary key,
  life_project_id uuid not null references life_project (id),
  partner_id uuid not null references partner (id),
  pathway varchar(20) character set ascii not null,
  reason varchar(500) not null check (reason <> ''),
  sent_on date not null,
  sent_by varchar(60) not null,
  state varchar(20) character set ascii not null,
  decided_on date null,
  decided_by varchar(60) null,
  note varchar(500) not null,
  version bigint not null,
  constraint referral_decided_on_a_day
    check ((state in ('ACCEPTED', 'REFUSED')) = (decided_on is not null) and (decided_on is null) = (decided_by is null)),
  constraint referral_decided_after check (decided_on is null or decided_on >= sent_on),
  constraint referral_refused_why check (state <> 'REFUSED' or note <> ''),
  key (life_project_id, sent_on),
  key (partner_id)
);
