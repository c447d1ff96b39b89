-- Kits by trade: each change makes a new version, and those before it stay as they were.

alter table kit
  add state varchar(20) character set ascii not null default 'IN_USE' check (state in ('IN_USE', 'RETIRED')),
  add state_by varchar(60) null,
  add state_at datetime(3) null;
-- The number of the version on offer.
update kit set version = 1;

create table kit_version (
  kit_id uuid not null references kit (id),
  version bigint not null check (version > 0),
  name_ar varchar(120) not null,
  name_fr varchar(120) not null,
  -- Why it was made; of the first one nobody asks.
  reason varchar(240) not null,
  made_by varchar(60) not null,
  made_at datetime(3) not null,
  primary key (kit_id, version)
);
insert into kit_version (kit_id, version, name_ar, name_fr, reason, made_by, made_at)
  select k.id, 1, t.name_ar, t.name_fr, '', 'system', utc_timestamp(3) from kit k join trade t on t.code = k.trade_code;

-- An item stands in a kit once.
update kit_line l
  join (select kit_id, item_id, min(position) position, sum(quantity) quantity
        from kit_line group by kit_id, item_id having count(*) > 1) twice
    on twice.kit_id = l.kit_id and twice.position = l.position
  set l.quantity = twice.quantity;
delete again from kit_line again
  join kit_line first on first.kit_id = again.kit_id and first.item_id = again.item_id and first.position < again.position;

alter table kit_line
  add version bigint not null default 1 after kit_id,
  -- What the quantity counts, as it was when the version was made.
  add unit varchar(20) character set ascii not null default 'PIECE',
  add priority varchar(20) character set ascii not null default 'ESSENTIAL'
    check (priority in ('ESSENTIAL', 'USEFUL', 'OPTIONAL')),
  add note varchar(240) not null default '',
  drop primary key,
  add primary key (kit_id, version, position),
  add unique key an_item_once (kit_id, version, item_id),
  add key (item_id),
  add constraint of_a_version foreign key (kit_id, version) references kit_version (kit_id, version);
update kit_line l join catalogue_item i on i.id = l.item_id set l.unit = i.unit;

-- What may be taken instead of a line's item, the first one first.
create table kit_alternate (
  kit_id uuid not null,
  version bigint not null,
  position int not null,
  place int not null,
  item_id uuid not null references catalogue_item (id),
  primary key (kit_id, version, position, place),
  unique key an_alternate_once (kit_id, version, position, item_id),
  key (item_id),
  constraint of_a_line foreign key (kit_id, version, position) references kit_line (kit_id, version, position)
);

-- The kit a needs list was last filled from, in the version it was then.
create table needs_kit (
  life_project_id uuid not null primary key references life_project (id),
  kit_id uuid not null,
  version bigint not null,
  taken_by varchar(60) not null,
  taken_at datetime(3) not null,
  constraint taken_version foreign key (kit_id, version) references kit_version (kit_id, version)
);
