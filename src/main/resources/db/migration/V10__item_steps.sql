-- Who brought an item into which state, and when. Nothing here is ever changed.
create table item_step (
  id uuid not null primary key,
  item_id uuid not null references catalogue_item (id),
  state varchar(20) character set ascii not null check (state in ('DRAFT', 'TO_REVIEW', 'APPROVED', 'WITHDRAWN')),
  acted_by varchar(60) not null,
  acted_at datetime(3) not null,
  key (item_id, acted_at)
);
insert into item_step (id, item_id, state, acted_by, acted_at)
  select uuid(), id, state, state_by, state_at from catalogue_item where state_by is not null and state_at is not null;

-- What the list and the page show until a photo is opened.
alter table item_photo add thumbnail mediumblob not null;

-- Names, model and short specification in both languages, each of which folding may lengthen.
alter table catalogue_item
  modify search_text varchar(2800) collate utf8mb4_bin not null,
  modify folded_ar varchar(320) collate utf8mb4_bin not null,
  modify folded_fr varchar(320) collate utf8mb4_bin not null,
  modify sort_ar varchar(320) collate utf8mb4_bin not null,
  modify sort_fr varchar(320) collate utf8mb4_bin not null,
  modify folded_model varchar(240) collate utf8mb4_bin not null default '';
