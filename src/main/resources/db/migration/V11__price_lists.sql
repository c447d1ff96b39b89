-- Supplier's price lists that were brought in, each of which can be taken back while nothing rests on it. Its quotes and
-- proposals name it themselves.
create table price_import (
  id uuid not null primary key,
  supplier_id uuid not null references supplier (id),
  file_name varchar(120) not null,
  source_digest char(64) character set ascii collate ascii_bin not null,
  imported_by varchar(60) not null,
  imported_at datetime(3) not null,
  quotes int not null check (quotes >= 0),
  proposals int not null check (proposals >= 0),
  items int not null check (items >= 0),
  left_out int not null check (left_out >= 0),
  undone_by varchar(60) null,
  undone_at datetime(3) null,
  -- Quotes, prices and items that something rested on when it was taken back.
  stayed int null,
  key (imported_at),
  key (source_digest)
);
-- Items the list brought. Their version as they came tells whether anybody has touched them since.
create table price_import_item (
  import_id uuid not null references price_import (id),
  item_id uuid not null,
  source_row int not null,
  version bigint not null,
  primary key (import_id, item_id)
);
