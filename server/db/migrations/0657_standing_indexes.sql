-- No question looks for a movement's standing by its campaign or by who recognises it: the superiors stand in one index already.
drop index movement_standing_campaign;
drop index movement_standing_recogniser;
