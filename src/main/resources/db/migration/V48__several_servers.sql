-- The last night that retention ran by itself: of several servers one takes it.
alter table retention_clock add column night date null after scheduled;

-- Counted up by whoever gives this person a place on a list or a reserve. A row that is only locked is locked on one node of a
-- database cluster; one that is written is the cluster's.
alter table beneficiary add column places_given bigint not null default 0;
