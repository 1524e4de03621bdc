-- The minutes of an inspection keep what they print apart (decision, team, strengths, shortcomings, requests, answer), instead of three texts.
alter table inspection drop column decision, drop column team, drop column minutes;
alter table inspection add column body jsonb not null;
