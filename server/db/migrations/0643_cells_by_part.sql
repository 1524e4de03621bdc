-- A report asks for one part of a unit's sums in some years: these lie beside each other, whatever else is counted of each year.
alter table report_cell drop constraint report_cell_pkey, add primary key (unit_id, geography, part, year, cut);
