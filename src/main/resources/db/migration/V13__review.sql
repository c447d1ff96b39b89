-- What supervisors decided about findings of the review. The findings themselves are computed, never stored.

create table review_decision (
  id uuid not null primary key,
  -- Decided by one act: several findings alike, taken back together.
  act_id uuid not null,
  rule varchar(30) character set ascii not null,
  item_id uuid not null references catalogue_item (id) on delete cascade,
  -- The other item of a double, the proposal of a price; null where the item alone is meant.
  about_id uuid null,
  verdict varchar(20) character set ascii not null check (verdict in ('APPROVED', 'SENT_BACK', 'ACCEPTED')),
  -- Digest of the facts the finding rested on: other facts, another finding.
  facts char(64) character set ascii collate ascii_bin not null,
  reason varchar(240) not null default '',
  -- Null: as long as the facts stay.
  holds_until date null,
  -- Who had proposed, when, and the item's version after the decision: what taking it back needs.
  proposed_by varchar(60) null,
  proposed_at datetime(3) null,
  item_version bigint null,
  decided_by varchar(60) not null,
  decided_at datetime(3) not null,
  taken_back_by varchar(60) null,
  taken_back_at datetime(3) null,
  -- The finding while its acceptance stands, null afterwards: accepted once at a time.
  standing varchar(120) character set ascii collate ascii_bin null unique,
  constraint accepted_with_a_reason check (verdict <> 'ACCEPTED' or reason <> ''),
  constraint proposer_never_decides check (verdict <> 'APPROVED' or proposed_by is null or proposed_by <> decided_by),
  key (act_id),
  key (item_id),
  key (decided_at)
);
