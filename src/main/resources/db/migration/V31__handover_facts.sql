-- What the papers of a hand-over say that is kept nowhere else as it was: who the person was on that day, by which card,
-- which pieces were given, who gave them. Sealed; a paper printed again says the same.
create table handover_facts (
  handover_id uuid not null primary key references handover (id),
  sealed blob not null,
  constraint handover_facts_are_there check (length(sealed) > 28)
);
