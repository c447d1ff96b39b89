-- Lists the solver composed inside an envelope: what it was asked, what it answered, and what became of it. Never changed
-- but by being accepted. People stand in it by their projects' ids alone.
create table composition (
  id uuid not null primary key,
  tranche_id uuid not null references tranche (id),
  -- Whose list it may fill, and was compared with; null when composed for the tranche alone.
  ceremony_id uuid null references ceremony (id),
  composed_by varchar(60) not null,
  composed_at datetime(3) not null,
  people int not null check (people >= 0),
  total_centimes bigint not null check (total_centimes >= 0),
  envelope_centimes bigint not null check (envelope_centimes > 0),
  proven boolean not null,
  parameters mediumtext not null,
  outcome mediumtext not null,
  accepted_by varchar(60) null,
  accepted_at datetime(3) null,
  constraint inside_its_envelope check (total_centimes <= envelope_centimes),
  constraint accepted_by_someone check ((accepted_by is null) = (accepted_at is null)),
  key (tranche_id, composed_at)
);
