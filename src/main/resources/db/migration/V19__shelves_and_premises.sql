-- What is counted or moved of an item is so behind a lock of its own; big pieces are brought to where they will work.

-- One row an item, locked before anything of the item moves.
create table stock_shelf (
  item_id uuid not null primary key references catalogue_item (id)
);

-- Two items may have pieces of one serial number: whoever scans a plate does not know the item.
alter table piece add key (folded_serial);

-- Items too big to be carried away from a ceremony.
create table premises_item (
  item_id uuid not null primary key references catalogue_item (id)
);

alter table delivery_note
  drop constraint ended_with_a_name,
  modify state varchar(20) character set ascii not null
    check (state in ('PLANNED', 'ON_THE_WAY', 'DELIVERED', 'INSTALLED', 'FAILED', 'CANCELLED')),
  add driver varchar(120) not null default '',
  -- The delivery that failed and that this one takes up again.
  add follows_id uuid null unique references delivery_note (id),
  add left_at datetime(3) null,
  add constraint ended_with_a_name check ((state in ('PLANNED', 'ON_THE_WAY')) = (ended_by is null)),
  add key (planned_on);

-- The line of a list the piece was promised to when the note was issued: whose delivery it is, whatever becomes of the piece.
alter table delivery_piece
  add purpose uuid null,
  add key (purpose);
update delivery_piece d join piece p on p.id = d.piece_id set d.purpose = p.purpose;

-- Installed and explained, signed where the pieces work; never changed.
create table installation_record (
  note_id uuid not null primary key references delivery_note (id),
  signed_by varchar(20) character set ascii not null check (signed_by in ('RECIPIENT', 'PROXY', 'WITNESS')),
  -- Of the proxy or witness.
  signer_name varchar(160) not null,
  signed_text text not null,
  signed_language char(2) character set ascii not null check (signed_language in ('ar', 'fr')),
  signature_png mediumblob not null,
  signed_at datetime(3) not null,
  recorded_by varchar(60) not null,
  constraint others_sign_by_name check ((signed_by = 'RECIPIENT') = (signer_name = ''))
);
