-- The register of a body's documents: out, in, and its own rules; numbers by issuer, year and type. What was numbered before stands in it from the start.
create table document (
  id uuid primary key,
  unit_id uuid not null references unit,
  direction text not null check (direction in ('out', 'in', 'own')),
  -- Null is a công văn.
  type text,
  number text not null,
  ordinal integer check (ordinal > 0),
  on_day date not null,
  issuer text,
  subject text not null,
  search_key text not null,
  arrival integer check (arrival > 0),
  arrived_on date,
  valid_from date,
  valid_to date,
  state text not null check (state in ('reserved', 'issued', 'void')),
  void_why text,
  -- How many documents bore the number already when this one was filed from paper.
  repeat integer not null default 0 check (repeat >= 0),
  -- Who filed it; nobody, where the migration did.
  filed_by uuid references person,
  filed_at timestamptz not null,
  version integer not null default 1,
  check ((direction = 'in') = (issuer is not null)),
  check ((direction = 'in') = (arrival is not null)),
  check ((direction = 'in') = (arrived_on is not null)),
  check (direction <> 'in' or state <> 'reserved'),
  check ((state = 'void') = (void_why is not null)),
  check (valid_to is null or valid_to > coalesce(valid_from, on_day))
);
create unique index document_number on document (unit_id, (extract(year from on_day)), coalesce(type, ''), ordinal, repeat)
  where direction <> 'in' and ordinal is not null;
create unique index document_arrival on document (unit_id, (extract(year from arrived_on)), arrival) where direction = 'in';
create index document_search on document using gin (search_key gin_trgm_ops);

-- What a document was made for; one document may belong to many files without copying (NĐ 30/2020/NĐ-CP, Phụ lục VI).
create table document_case (
  document_id uuid not null references document,
  kind text not null check (kind in ('plan', 'board', 'year-result', 'title', 'revocation')),
  subject_id uuid not null,
  primary key (kind, subject_id, document_id)
);
create index document_case_document on document_case (document_id);
create trigger document_case_is_final before update or delete on document_case for each row execute function refuse_change();

create table document_copy (
  id uuid primary key,
  document_id uuid not null references document,
  hash text not null references stored_file,
  added_by uuid not null references person,
  added_at timestamptz not null
);
create index document_copy_document on document_copy (document_id);
create trigger document_copy_is_final before update or delete on document_copy for each row execute function refuse_change();

create table document_delivery (
  id uuid primary key,
  document_id uuid not null references document,
  receiver text not null,
  on_day date not null,
  way text not null check (way in ('in-person', 'post', 'online', 'system')),
  received_on date,
  received_by text,
  logged_by uuid not null references person,
  logged_at timestamptz not null,
  check (received_on is null or received_on >= on_day)
);
create index document_delivery_document on document_delivery (document_id);

create temporary table numbered on commit drop as
with written as (
  select unit_id, nullif(kind, 'Công văn') as type, number, issued_on as on_day, title as subject, 'plan' as kind, id as subject_id, signed_at as at
  from plan where number is not null
  union all
  select by_unit_id, 'Thông báo', number, announced_on, 'Kết quả năm ' || year, 'year-result', id, announced_on::timestamptz from year_result
  union all
  select by_unit_id, 'Quyết định', number, decided_on, 'Công nhận danh hiệu ' || first_year || '–' || last_year, 'title', id, decided_on::timestamptz
  from title
  union all
  select t.by_unit_id, 'Quyết định', r.number, r.revoked_on, 'Hủy bỏ quyết định công nhận số ' || t.number, 'revocation', t.id, r.revoked_on::timestamptz
  from title_revocation r join title t on t.id = r.title_id
), typed as (
  select *, substring(number from '^(\d{1,5})[a-zđ]?(?:/\d{4})?/[[:alnum:]]')::integer as figure from written
)
select *, nullif(figure, 0) as ordinal,
  first_value(gen_random_uuid()) over (partition by unit_id, type, number, on_day, kind, case kind when 'plan' then subject_id end order by at, subject_id) as document_id
from typed;
insert into document (id, unit_id, direction, type, number, ordinal, on_day, subject, search_key, state, repeat, filed_at)
select document_id, unit_id, 'out', type, number, ordinal, on_day, subject, lower(unaccent(number || ' ' || coalesce(type, '') || ' ' || subject)), 'issued',
  row_number() over (partition by unit_id, extract(year from on_day), type, ordinal order by at, document_id) - 1, at
from (select distinct on (document_id) * from numbered order by document_id, at) one;
insert into document_case (document_id, kind, subject_id) select distinct document_id, kind, subject_id from numbered;
