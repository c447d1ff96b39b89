-- How often the programme was changed: a calendar that was told of it before takes the event anew only when this moved.
alter table ceremony
  add column programme_changes bigint not null default 0;
