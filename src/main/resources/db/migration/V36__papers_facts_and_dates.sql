-- What separates the Hijri date of a ceremony's day from the reckoned calendar: a month begins here when its moon was seen.
-- Null: nobody confirmed it, and no paper prints one.
alter table ceremony
  add column hijri_shift int null check (hijri_shift between -1 and 1);

-- Kept by the hand-over itself from now on, of hundreds of items too: never what stops one.
alter table handover_facts
  modify sealed mediumblob not null;

-- Why a paper was withdrawn, in each language; until now both stood in one.
alter table issued_paper
  add column withdrawn_reason_fr varchar(240) null;
