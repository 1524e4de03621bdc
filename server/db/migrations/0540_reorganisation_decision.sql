-- The paper that sets a reorganisation is kept in its parts too, so that its day can be held against the day it takes effect.
alter table reorganisation
  add column decision_number text,
  add column decided_on date,
  add column issuer text;
