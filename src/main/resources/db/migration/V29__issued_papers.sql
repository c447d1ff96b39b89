-- Papers as they left the house: the facts they were made from and the very bytes, both sealed. The same facts in the
-- same languages are one paper, however often it is printed, as long as it stands.
create table issued_paper (
  id uuid not null primary key,
  kind varchar(40) character set ascii collate ascii_bin not null,
  subject varchar(20) character set ascii collate ascii_bin not null,
  subject_id uuid not null,
  languages varchar(10) character set ascii collate ascii_bin not null,
  about_ar varchar(200) not null,
  about_fr varchar(200) not null,
  dated_on date not null,
  pages smallint not null check (pages > 0),
  code varchar(20) character set ascii collate ascii_bin not null unique,
  digest char(64) character set ascii collate ascii_bin not null,
  content_digest char(64) character set ascii collate ascii_bin not null,
  facts_sealed longblob not null,
  content_sealed longblob not null,
  issued_at datetime(3) not null,
  issued_by varchar(60) not null,
  -- Why it is worth nothing any more: a record annulled, a list replaced by another.
  validity varchar(10) character set ascii collate ascii_bin not null default 'VALID'
    check (validity in ('VALID', 'REPLACED', 'ANNULLED')),
  withdrawn_at datetime(3) null,
  withdrawn_by varchar(60) null,
  withdrawn_reason varchar(240) null,
  -- The digest while the paper stands: a withdrawn one does not keep the same facts from being issued again.
  standing_digest char(64) character set ascii collate ascii_bin null,
  constraint one_paper_of_the_same_facts unique (subject, subject_id, kind, languages, standing_digest),
  constraint an_issued_paper_has_content check (length(content_sealed) > 28),
  constraint standing_while_valid check (
    (validity = 'VALID') = (standing_digest is not null) and (standing_digest is null or standing_digest = digest)),
  constraint withdrawn_for_a_reason check (
    (validity = 'VALID') = (withdrawn_at is null)
    and (withdrawn_at is null) = (withdrawn_by is null)
    and (withdrawn_at is null) = (withdrawn_reason is null)),
  key of_a_digest (digest)
);
