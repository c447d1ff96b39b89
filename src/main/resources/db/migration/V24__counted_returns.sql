-- Counted stock that was given back stands aside until somebody has looked at it.

alter table stock_count
  add column aside int not null default 0 check (aside >= 0);
alter table stock_count
  drop constraint promised_is_there;
alter table stock_count
  add constraint promised_is_there check (received - handed_over - lost - aside >= reserved);
alter table stock_movement
  modify kind varchar(20) character set ascii not null
    check (kind in ('RECEIVED', 'RESERVED', 'RELEASED', 'HANDED_OVER', 'TAKEN_BACK', 'GIVEN_BACK', 'SHELVED',
      'DISCARDED', 'LOST'));
