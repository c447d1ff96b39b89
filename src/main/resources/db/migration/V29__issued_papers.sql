-- Papers as they left the house: the facts they were made from and the very bytes, both sealed. The same facts in the
-- same languages are one paper, however often it is printed.
create table issued_paper (
  id uuid not null primary key,
  kind varchar(40) character set ascii collate ascii_bin not null,
  subject varchar(20) character set ascii collate ascii_bin not null,
  subject_id uuid not null,
  languages varchar(10) character set ascii collate ascii_bin not null,
  about_ar varchar(200) not null,
  about_fr varchar(200) not null,
  dated_on date not null,
  code varchar(20) character set ascii collate ascii_bin not null unique,
  digest char(64) character set ascii collate ascii_bin not null,
  content_digest char(64) character set ascii collate ascii_bin not null,
  facts_sealed longblob not null,
  content_sealed longblob not null,
  issued_at datetime(3) not null,
  issued_by varchar(60) not null,
  constraint one_paper_of_the_same_facts unique (subject, subject_id, kind, languages, digest),
  constraint an_issued_paper_has_content check (length(content_sealed) > 28)
);
