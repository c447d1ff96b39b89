-- Who answers for an item and for its price, what a proposed price counts, and what an import leaves behind.

alter table catalogue_item
  -- Who wrote it as it stands; a text or the sector somebody added later makes nobody an author (decision 45).
  add written_by varchar(60) null,
  -- Who set the price that stands, and who looked at it; null where it was approved before this was kept.
  add price_by varchar(60) null,
  add price_approved_by varchar(60) null,
  add price_approved_at datetime(3) null;
-- Of those nobody has approved yet.
update catalogue_item set written_by = state_by where state = 'TO_REVIEW';
update catalogue_item i set written_by = coalesce(
    (select s.acted_by from item_step s where s.item_id = i.id order by s.acted_at, s.id limit 1), state_by)
  where state = 'DRAFT';
-- What taking an approval back needs to know of the others.
update catalogue_item i set written_by = nullif(
    (select s.acted_by from item_step s where s.item_id = i.id and s.state = 'TO_REVIEW'
     order by s.acted_at desc, s.id desc limit 1), i.state_by)
  where state in ('APPROVED', 'WITHDRAWN');
update catalogue_item i set price_by =
    (select s.acted_by from item_step s where s.item_id = i.id order by s.acted_at, s.id limit 1)
  where state in ('DRAFT', 'TO_REVIEW')
    and not exists (select 1 from item_step s where s.item_id = i.id and s.state = 'APPROVED')
    and not exists (select 1 from price_proposal p where p.item_id = i.id and p.decision = 'APPROVED');
alter table catalogue_item
  add constraint nobody_approves_their_own_price
    check (price_by is null or price_approved_by is null or price_by <> price_approved_by),
  add constraint approved_with_its_price
    check (state <> 'APPROVED' or price_by is null or price_approved_by is not null),
  add constraint no_author_approves
    check (state <> 'APPROVED' or written_by is null or state_by is null or written_by <> state_by);

-- What the proposed price is of one of. Null in the history of before.
alter table price_proposal add unit varchar(20) character set ascii null after price_centimes;
update price_proposal p join catalogue_item i on i.id = p.item_id set p.unit = i.unit where p.open_item_id is not null;
alter table price_proposal add constraint open_of_a_unit check (open_item_id is null or unit is not null);

-- A rate nobody has told is none: price lists say «TTC», not how much of it is tax.
alter table supplier_quote modify vat_rate int null check (vat_rate between 0 and 10000);
update supplier_quote set vat_rate = null where import_id is not null;

-- Two who bring the same list in at once: the first stands, the second is told. A list brought in again knowingly stands
-- beside the first.
alter table price_import add standing char(64) character set ascii collate ascii_bin null unique;
update price_import p
  join (select min(id) id from price_import where undone_at is null group by source_digest) first on first.id = p.id
  set p.standing = p.source_digest;

-- What was decided about an item stays: it holds the item.
-- Whatever the server called it.
set @cascading = (select constraint_name from information_schema.key_column_usage
  where table_schema = database() and table_name = 'review_decision' and column_name = 'item_id'
    and referenced_table_name = 'catalogue_item');
execute immediate concat('alter table review_decision drop foreign key `', @cascading, '`');
alter table review_decision add constraint about_an_item foreign key (item_id) references catalogue_item (id);
