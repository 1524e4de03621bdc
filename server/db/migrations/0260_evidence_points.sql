-- A checklist line is shown point by point: each point has a piece of its own, a photo or a note.
create table evidence_point (
  evidence_id uuid not null,
  line_code text not null,
  point integer not null check (point > 0),
  primary key (evidence_id, line_code, point),
  foreign key (evidence_id, line_code) references evidence_line
);
