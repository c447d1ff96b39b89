-- What is bought, what came, where each piece is, and the papers of it.

-- Items whose pieces carry a registration, an insurance and papers of ownership.
create table vehicle_item (
  item_id uuid not null primary key references catalogue_item (id)
);

-- From which sum of an order how many suppliers are to be asked. One row; they warn and never block.
create table purchase_threshold (
  id tinyint not null primary key check (id = 1),
  three_quotes_from_centimes bigint not null check (three_quotes_from_centimes > 0),
  tender_from_centimes bigint not null,
  changed_by varchar(60) not null,
  changed_at datetime(3) not null,
  constraint tender_above_three_quotes check (tender_from_centimes > three_quotes_from_centimes)
);
insert into purchase_threshold values (1, 2000000, 50000000, 'system', utc_timestamp(3));

-- Numbers of orders, receptions and delivery notes: a series a year each, without gaps.
create table stock_series (
  kind varchar(20) character set ascii not null,
  series_year int not null,
  last_number int not null,
  primary key (kind, series_year)
);

create table purchase_order (
  id uuid not null primary key,
  order_year int not null,
  order_number int not null,
  supplier_id uuid not null references supplier (id),
  tranche_id uuid not null references tranche (id),
  state varchar(20) character set ascii not null
    check (state in ('DRAFT', 'ORDERED', 'PART_RECEIVED', 'RECEIVED', 'ENDED', 'CANCELLED')),
  note varchar(240) not null,
  ordered_on date null,
  created_by varchar(60) not null,
  created_at datetime(3) not null,
  version bigint not null default 0,
  unique (order_year, order_number),
  constraint ordered_on_a_day check (state in ('DRAFT', 'CANCELLED') or ordered_on is not null),
  key (supplier_id),
  key (tranche_id),
  key (state)
);
create table purchase_order_line (
  id uuid not null primary key,
  order_id uuid not null references purchase_order (id),
  position int not null,
  item_id uuid not null references catalogue_item (id),
  quantity int not null check (quantity between 1 and 10000),
  -- Agreed with the supplier for one unit, VAT included.
  price_centimes bigint not null check (price_centimes > 0),
  received int not null default 0,
  unique (order_id, position),
  constraint no_more_than_ordered check (received between 0 and quantity),
  key (item_id)
);

-- Goods that came, as their committee found them. Never changed: the paper is made from the canonical text.
create table reception (
  id uuid not null primary key,
  order_id uuid not null references purchase_order (id),
  reception_year int not null,
  reception_number int not null,
  received_on date not null,
  canonical longtext not null,
  digest char(64) character set ascii not null,
  recorded_by varchar(60) not null,
  recorded_at datetime(3) not null,
  unique (reception_year, reception_number),
  key (order_id)
);
create table reception_line (
  reception_id uuid not null references reception (id),
  order_line_id uuid not null references purchase_order_line (id),
  accepted int not null check (accepted >= 0),
  refused int not null check (refused >= 0),
  damaged int not null check (damaged >= 0),
  primary key (reception_id, order_line_id),
  constraint something_came check (accepted + refused + damaged > 0)
);

create table piece (
  id uuid not null primary key,
  -- On its label; says nothing of anybody.
  code varchar(12) character set ascii collate ascii_bin not null unique,
  item_id uuid not null references catalogue_item (id),
  serial varchar(60) not null check (serial <> ''),
  folded_serial varchar(60) collate utf8mb4_bin not null,
  reception_id uuid not null references reception (id),
  order_line_id uuid not null references purchase_order_line (id),
  received_on date not null,
  warranty_until date null,
  state varchar(20) character set ascii not null
    check (state in ('RECEIVED', 'RESERVED', 'HANDED_OVER', 'RETURNED', 'IN_REPAIR', 'LOST')),
  -- The line of a list it is promised to or was handed over for; whoever keeps lists knows what it is.
  purpose uuid null,
  version bigint not null default 0,
  unique (item_id, folded_serial),
  constraint promised_for_something check ((state in ('RESERVED', 'HANDED_OVER')) = (purpose is not null)),
  key (item_id, state),
  key (purpose)
);
create table piece_movement (
  id uuid not null primary key,
  piece_id uuid not null references piece (id),
  -- Null for its reception.
  from_state varchar(20) character set ascii null,
  to_state varchar(20) character set ascii not null,
  purpose uuid null,
  reason varchar(240) not null,
  moved_by varchar(60) not null,
  moved_at datetime(3) not null,
  key (piece_id, moved_at)
);
create table piece_vehicle (
  piece_id uuid not null primary key references piece (id),
  registration varchar(20) not null default '',
  insurer varchar(120) not null default '',
  policy varchar(60) not null default '',
  insured_until date null,
  transfer varchar(20) character set ascii not null default 'MISSING' check (transfer in ('MISSING', 'FILED', 'DONE')),
  transfer_on date null,
  changed_by varchar(60) not null,
  changed_at datetime(3) not null,
  version bigint not null default 0,
  constraint transfer_has_its_day check ((transfer = 'MISSING') = (transfer_on is null))
);

-- Consumables and lots: how many came, went, were lost, are promised. What is left is never less than what is promised.
create table stock_count (
  item_id uuid not null primary key references catalogue_item (id),
  received int not null default 0 check (received >= 0),
  handed_over int not null default 0 check (handed_over >= 0),
  lost int not null default 0 check (lost >= 0),
  reserved int not null default 0 check (reserved >= 0),
  constraint promised_is_there check (received - handed_over - lost >= reserved)
);
create table stock_movement (
  id uuid not null primary key,
  item_id uuid not null references catalogue_item (id),
  kind varchar(20) character set ascii not null
    check (kind in ('RECEIVED', 'RESERVED', 'RELEASED', 'HANDED_OVER', 'TAKEN_BACK', 'LOST')),
  quantity int not null check (quantity > 0),
  reception_id uuid null references reception (id),
  purpose uuid null,
  reason varchar(240) not null,
  moved_by varchar(60) not null,
  moved_at datetime(3) not null,
  key (item_id, moved_at),
  key (purpose)
);
create table stock_promise (
  purpose uuid not null,
  item_id uuid not null references catalogue_item (id),
  reserved int not null check (reserved >= 0),
  handed_over int not null check (handed_over >= 0),
  primary key (purpose, item_id)
);

-- Big pieces brought to where they will work. The paper is made from the canonical text.
create table delivery_note (
  id uuid not null primary key,
  note_year int not null,
  note_number int not null,
  planned_on date not null,
  planned_at time not null,
  address varchar(240) not null,
  vehicle varchar(120) not null,
  state varchar(20) character set ascii not null check (state in ('PLANNED', 'DELIVERED', 'CANCELLED')),
  canonical longtext not null,
  digest char(64) character set ascii not null,
  installed boolean not null default false,
  explained boolean not null default false,
  remarks varchar(240) not null default '',
  ended_by varchar(60) null,
  ended_at datetime(3) null,
  issued_by varchar(60) not null,
  issued_at datetime(3) not null,
  version bigint not null default 0,
  unique (note_year, note_number),
  constraint ended_with_a_name check ((state = 'PLANNED') = (ended_by is null)),
  key (state, planned_on)
);
create table delivery_piece (
  note_id uuid not null references delivery_note (id),
  piece_id uuid not null references piece (id),
  -- The piece while its note is open: a piece is on one way at a time.
  open_piece_id uuid null unique,
  primary key (note_id, piece_id),
  key (piece_id)
);
