-- What a check said of the digital signatures of a copy when it came back: who signed, who vouches for them, how it stood.
alter table document_copy add column signatures jsonb not null default '[]';
alter table document_copy alter column signatures drop default;
