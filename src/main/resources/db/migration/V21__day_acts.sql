-- The acts of the day as the desks' browsers sent them, each under the id its browser made: the second arrival of an
-- act finds the first here and never acts again.
create table day_act (
  id uuid not null primary key,
  ceremony_id uuid not null references ceremony (id),
  -- As the desk named it; of a refused act it may be no line at all.
  line_id uuid not null,
  kind varchar(20) character set ascii not null,
  -- Of all that was sent but the version: an id used again for another act is refused.
  content_digest char(64) character set ascii collate ascii_bin not null,
  username varchar(60) not null,
  received_at datetime(3) not null,
  -- The desk's own clock: told, never trusted.
  made_at datetime(3) null,
  outcome varchar(10) character set ascii not null,
  line_state varchar(20) character set ascii null,
  line_version bigint null,
  record_year int null,
  record_number int null,
  constraint an_act_is_done_or_refused check (outcome in ('DONE', 'REFUSED')),
  constraint a_done_act_tells_its_line check (outcome <> 'DONE' or line_state is not null and line_version is not null),
  key (ceremony_id, received_at)
);

-- The version at which state, items or pieces last changed: an act made upon an older line is refused, while what
-- doesn't matter to it may change under it.
alter table distribution_line add column acted_version bigint not null default 0;
update distribution_line set acted_version = version;

-- A proxy signs by a mandate; what was signed on paper has no drawing.
alter table handover
  add column mandate_kind varchar(20) character set ascii null,
  add column mandate_reference varchar(80) null,
  add column mandate_date date null,
  add column from_paper boolean not null default false,
  add constraint a_mandate_has_a_kind check (mandate_kind is not null or mandate_reference is null and mandate_date is null);
