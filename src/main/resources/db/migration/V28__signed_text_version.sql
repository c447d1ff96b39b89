-- Which version of the sentence was signed, beside the words themselves and their language. What was signed before the
-- sentences had versions has none.
alter table handover
  add column signed_text_version int null,
  add constraint a_text_version_has_a_text check (signed_text_version is null or signed_text is not null and signed_text_version > 0);
