-- Whoever opens a province reads one sum for each commune and year, not one for each kind of unit, enrolment and year of the cycle; a body that
-- receives reads a sum for each unit above those it receives from, not their years. All is counted anew when the site is opened next.
alter table report_cell drop constraint report_cell_part_check;
alter table report_cell add constraint report_cell_part_check check (part in ('total', 'standing', 'below', 'lines', 'due'));
update report_day set placed_on = null;
