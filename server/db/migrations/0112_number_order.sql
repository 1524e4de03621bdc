-- Units and teams whose names end in a number stood as 1, 10, 104, 11, 2: numbers now count by their size. The keys
-- are made by the site (`textKey`); those stored before get the same form here: nine digits, then the number as written.
-- What the search keeps of titles follows by its own trigger.
do $$
declare
  length integer;
  old text;
  new text;
begin
  for length in 1..9 loop
    old := format('(^| )(?:~\d){%s} (\d{%s})(?= |$)', length, length);
    new := '\1~' || repeat('0', 9 - length) || '\2 \2';
    update unit_placement set sort_key = regexp_replace(sort_key, old, new, 'g') where sort_key ~ old;
    update team set sort_key = regexp_replace(sort_key, old, new, 'g') where sort_key ~ old;
    update person set name_key = regexp_replace(name_key, old, new, 'g') where name_key ~ old;
  end loop;
end $$;
