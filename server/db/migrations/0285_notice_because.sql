-- Each notice says why this person is told. Notices from before have no reason.
alter table notice add column because text;
