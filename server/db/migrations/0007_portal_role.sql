-- The public pages read as a role that can see the portal's views and nothing else: they cannot show what the views do not have.
create extension if not exists unaccent;
create or replace view portal_title as
  select t.code, t.unit_name, t.title_kind, t.first_year, t.last_year, t.number, t.decided_on, t.signer_title, t.sample, t.credential, t.certificate,
         p.place, p.search_key || ' ' || lower(unaccent(coalesce(p.place, ''))) as search_key,
         r.number as revocation_number, r.revoked_on, r.reason as revocation_reason
  from title t
  left join title_revocation r on r.title_id = t.id
  left join lateral (select place, search_key from unit_placement where unit_id = t.unit_id order by valid_from <= t.decided_on desc, valid_from desc limit 1) p on true;

do $$
begin
  if not exists (select 1 from pg_roles where rolname = 'datchuan_portal') then
    create role datchuan_portal nologin;
  end if;
exception when duplicate_object or unique_violation then null;
end $$;
grant usage on schema public to datchuan_portal;
grant select on portal_title to datchuan_portal;
