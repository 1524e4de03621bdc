import type pg from 'pg';
import { fold, nameKey, textKey } from '#domain/kernel/vietnamese.ts';
import { personNames, unitName } from '../names.ts';

/** How large a nation is laid out. */
export interface NationSize {
  readonly name: 'tiny' | 'scores' | 'nation';
  readonly provinces: number;
  readonly communes: number;
  readonly units: number;
  readonly years: number;
  /** Whether what movements lack is kept too, and every sum verified. */
  readonly whole: boolean;
}

export const nationSizes: Readonly<Record<NationSize['name'], NationSize>> = {
  tiny: { name: 'tiny', provinces: 2, communes: 12, units: 60, years: 10, whole: true },
  /** Five million scores: units × years × forty; who asks for them holds each dashboard against plain SQL. */
  scores: { name: 'scores', provinces: 34, communes: 3300, units: 12_500, years: 10, whole: false },
  nation: { name: 'nation', provinces: 34, communes: 3300, units: 125_000, years: 10, whole: true },
};

export const firstYear = 2017;

/** What of the site that was begun through the real actions the nation grows from. */
export interface Root {
  readonly sheetId: string;
  readonly planId: string;
  /** Of every account of the nation: that of the one made by the real action. */
  readonly password: string;
}

/** A year of a unit, in the order in which rows would have come; `kind` tells the tables apart. */
export const ids = `
  create schema nation;
  create function nation.id(kind integer, n bigint) returns uuid language sql immutable parallel safe as
    $$ select (lpad(to_hex(n), 12, '0') || '7' || lpad(to_hex(kind), 3, '0') || '8000000000000000')::uuid $$;
  create function nation.draw(n bigint, of_what integer, below integer) returns integer language sql immutable parallel safe as
    $$ select mod(hashint8extended(n * 64 + of_what, 20171123) & 9223372036854775807, below)::integer $$;`;

export const kinds = {
  unit: 1,
  placement: 2,
  person: 3,
  employment: 4,
  seat: 5,
  sheet: 6,
  plan: 7,
  campaign: 8,
  enrolment: 9,
  assessment: 10,
  appraisal: 11,
  result: 12,
  title: 13,
} as const;

interface UnitRow {
  readonly n: number;
  readonly parent_n: number | null;
  readonly name: string;
  readonly sort_key: string;
  readonly search_key: string;
  readonly type: string;
  readonly place: string | null;
}

interface Placed {
  readonly units: UnitRow[];
  add(name: string, type: string, parent: number | null, place: string | null): number;
}

function placing(): Placed {
  const units: UnitRow[] = [];
  return {
    units,
    add(name, type, parent, place) {
      const n = units.length + 1;
      units.push({ n, parent_n: parent, name, sort_key: textKey(name), search_key: fold(name), type, place });
      return n;
    },
  };
}

/** Where a unit of the nation stands: numbers that `nation.id` makes ids of. */
export interface SubjectRow {
  readonly n: number;
  readonly commune: number;
  readonly committee: number;
  readonly province: number;
  readonly federation: number;
}

const types = ['public-service-unit', 'public-service-unit', 'public-service-unit', 'agency', 'agency', 'enterprise'] as const;
const fewInLast = 40;

/** The tree: the nation, its provinces with their federations, communes with their committees, and the units; by one order of numbers. */
export function laidOut({ provinces, communes, units }: NationSize) {
  const { units: all, add } = placing();
  const nation = add('Cả nước', 'agency', null, null);
  const places = Array.from({ length: provinces }, (_, at) => {
    const name = provinceName(at);
    const place = name.replace(/^./, (letter) => letter.toLowerCase());
    const n = add(name, 'province', nation, place);
    return { n, place, federation: add(`Liên đoàn Lao động ${place}`, 'upper-union', n, place) };
  });
  const within = Array.from({ length: communes }, (_, at) => {
    const province = places[at % provinces]!;
    const name = unitName.commune(at + 1);
    const place = `${name.replace(/^./, (letter) => letter.toLowerCase())}, ${province.place}`;
    const n = add(name, 'commune', province.n, place);
    const committee = add(`Ban Chỉ đạo ${name.replace(/^./, (letter) => letter.toLowerCase())}`, 'steering-committee', n, place);
    return { n, name, place, committee, province };
  });
  const subjects = Array.from({ length: units }, (_, at): SubjectRow => {
    const commune = within[communeOf(at, communes)]!;
    const name = unitName.unit(Math.floor(at / communes) * 7 + (at % 11), commune.name);
    const n = add(name, types[at % types.length]!, commune.n, commune.place);
    const { province } = commune;
    return { n, commune: commune.n, committee: commune.committee, province: province.n, federation: province.federation };
  });
  return { nation, places, communes: within, subjects, all };
}

/** A few communes have far more units than the rest. */
const communeOf = (at: number, communes: number) => (at % fewInLast === 0 ? Math.floor(at / fewInLast) % 12 : at) % communes;

const provinceName = (at: number) => `Tỉnh ${unitName.commune(at * 5 + 3).replace('Xã ', '')}`;

export type LaidOut = ReturnType<typeof laidOut>;

export async function insertAll(client: pg.ClientBase, table: string, rows: readonly object[]): Promise<void> {
  const atOnce = 20_000;
  for (let at = 0; at < rows.length; at += atOnce) {
    await client.query(`insert into ${table} select * from json_populate_recordset(null::${table}, $1)`, [
      JSON.stringify(rows.slice(at, at + atOnce)),
    ]);
  }
}

/** Units, their places, and who sits there: at a unit a clerk and a head, at a committee and a federation who receives and who decides. */
export async function writeUnits(client: pg.ClientBase, laid: LaidOut, begins: string): Promise<void> {
  await client.query(`create unlogged table nation.unit (n bigint primary key, parent_n bigint, name text, sort_key text, search_key text, type text, place text);
    create unlogged table nation.subject (n bigint primary key, commune bigint, committee bigint, province bigint, federation bigint);
    create unlogged table nation.name (n integer primary key, full_name text, name_key text, search_key text)`);
  await insertAll(client, 'nation.unit', laid.all);
  await insertAll(client, 'nation.subject', laid.subjects);
  const names = personNames().map((name, n) => ({ n, full_name: name, name_key: nameKey(name), search_key: fold(name) }));
  await insertAll(client, 'nation.name', names);
  await client.query('analyze nation.unit; analyze nation.subject; analyze nation.name');
  await client.query(`
    insert into unit (id, code) select nation.id(${kinds.unit}, n), 'QG-' || n from nation.unit;
    insert into unit_placement (id, unit_id, name, sort_key, search_key, type, parent_id, place, valid_from)
      select nation.id(${kinds.placement}, n), nation.id(${kinds.unit}, n), name, sort_key, search_key, type, nation.id(${kinds.unit}, parent_n), place, '${begins}'
      from nation.unit;
    create unlogged table nation.holder as
      select row_number() over (order by u.n, r.role) as n, u.n as unit_n, r.role from nation.unit u cross join (values ('clerk'), ('unit-head'), ('reviewer'), ('authority'), ('administrator')) r (role)
      where case when u.n in (select n from nation.subject) then r.role in ('clerk', 'unit-head') else r.role in ('reviewer', 'authority') or (r.role = 'administrator' and u.parent_n is null) end;
    alter table nation.holder add primary key (unit_n, role);
    analyze nation.holder;
    insert into person (id, full_name, name_key, search_key, staff_code, created_at)
      select nation.id(${kinds.person}, h.n), p.full_name, p.name_key, p.search_key, 'QG-' || h.n, '${begins}'
      from nation.holder h join nation.name p on p.n = nation.draw(h.n, 1, (select count(*)::int from nation.name));
    insert into employment (id, person_id, unit_id, position, staff_class, manages, valid_from)
      select nation.id(${kinds.employment}, n), nation.id(${kinds.person}, n), nation.id(${kinds.unit}, unit_n),
        case role when 'clerk' then 'Văn thư' when 'unit-head' then 'Thủ trưởng' when 'reviewer' then 'Chuyên viên' else 'Trưởng ban' end,
        'civil-servant', role in ('unit-head', 'authority'), '${begins}' from nation.holder;
    insert into seat (id, person_id, role, unit_id, valid_from)
      select nation.id(${kinds.seat}, n), nation.id(${kinds.person}, n), role, nation.id(${kinds.unit}, unit_n), '${begins}' from nation.holder`);
}

/** Accounts for who sits above the units, and for the clerks of some; all with the password of an account that was made by the real action. */
export async function writeAccounts(client: pg.ClientBase): Promise<void> {
  await client.query(`
    with sits as (select h.n, nation.id(${kinds.person}, h.n) as person_id from nation.holder h
      where h.role in ('reviewer', 'authority', 'administrator') or (h.role = 'clerk' and nation.draw(h.n, 2, 500) = 0)),
    model as (select a.* from auth_account a join auth_user u on u.id = a.user_id where u.email like 'quan-tri@%'),
    users as (insert into auth_user (id, person_id, name, email, email_verified, created_at, updated_at)
      select 'qg-' || n, person_id, 'Quốc gia ' || n, 'qg-' || n || '@quocgia.example', true, m.created_at, m.updated_at from sits, model m returning id)
    insert into auth_account (id, user_id, account_id, provider_id, password, created_at, updated_at)
      select 'qg-' || n, 'qg-' || n, 'qg-' || n, m.provider_id, m.password, m.created_at, m.updated_at from sits, model m`);
}
