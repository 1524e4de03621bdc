-- A picture is made small once, when it is sent; the small one is kept by its own hash beside the file.
create table picture_thumbnail (
  file_hash text primary key references stored_file,
  thumbnail_hash text not null references stored_file,
  width integer not null check (width > 0),
  height integer not null check (height > 0)
);
