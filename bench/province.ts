import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import type { SignIn } from '#cli/demo/accounts.ts';
import { populate } from '#cli/demo/populate.ts';
import { scenarioFor } from '#cli/demo/scenario.ts';
import type { Crew, World } from '#cli/demo/world.ts';
import { fold, nameKey, textKey } from '#domain/kernel/vietnamese.ts';
import { readPlan } from '#papers/read/readPlan.ts';
import { recountStandings } from '#server/recognition/standingStore.ts';
import type { Site } from '#server/site.ts';
import { beginCopies, brokenReferences, gatherFamily, idInCopy, writeCopies } from './copies.ts';
import { type LivedModel, liveModel, type Moment } from './model.ts';
import { personNames, unitName } from './names.ts';
import { planText } from './planText.ts';

/** How large a site is filled. */
export interface Size {
  readonly name: 'small' | 'tenfold' | 'province' | 'rush';
  readonly communes: number;
  readonly units: number;
  readonly staff: number;
  readonly years: number;
  /** Staff of one unit that is much larger than the rest. */
  readonly largest: number;
  /** Where the last years stand, in turn; else at every moment. */
  readonly moments?: readonly Moment[];
  /** Lines of the score sheet, where it matters. */
  readonly lines?: number;
}

export const sizes: Readonly<Record<Size['name'], Size>> = {
  small: { name: 'small', communes: 6, units: 64, staff: 8, years: 2, largest: 16 },
  /** Ten times the small one. */
  tenfold: { name: 'tenfold', communes: 60, units: 640, staff: 8, years: 2, largest: 16 },
  rush: { name: 'rush', communes: 4, units: 32, staff: 8, years: 1, largest: 8, moments: ['working'], lines: 40 },
  province: { name: 'province', communes: 150, units: 2800, staff: 28, years: 3, largest: 400 },
};

/** One unit of the filled site, as far as the measuring needs to know it. */
export interface Target {
  readonly hex: string;
  readonly communeHex: string;
  readonly moment: Moment;
}

/** What is kept beside the data, so that a filled site can be measured again. */
export interface Filled {
  readonly size: Size['name'];
  readonly seconds: number;
  readonly person: World['person'];
  readonly names: World['names'];
  readonly unit: World['unit'];
  readonly administrator: string;
  readonly signIns: readonly SignIn[];
  readonly lived: LivedModel;
  readonly targets: readonly Target[];
}

const stamp = 'bench.json';

export function findFilled(dataDir: string): Filled | undefined {
  try {
    return JSON.parse(readFileSync(join(dataDir, stamp), 'utf8')) as Filled;
  } catch {
    return undefined;
  }
}

/** Fills an empty site: one unit lives its years through the real actions, and is copied at several moments of its last year. */
export async function fillProvince(site: Site, size: Size, say: (text: string) => void): Promise<Filled> {
  const begun = performance.now();
  const client = new pg.Client(site.connection);
  await client.connect();
  try {
    const year = 2024;
    const text = planText(year, size.lines);
    const plan = { bytes: new TextEncoder().encode(text), name: 'ke-hoach.txt' };
    const scenario = { ...scenarioFor(readPlan(plan.bytes, { fileName: plan.name }), text, 'school', year), staff: size.staff };
    const { world, signIns } = await populate(site, scenario, say);
    await beginCopies(client);
    const targets = await layOut(client, size);
    await copyCommunes(client, world);
    const crew: Crew = crewOf(world, size.staff);
    const lived = await liveModel(world, crew, plan, size.years, (moment) => copyUnits(client, world, moment, size, say));
    await addSheets(client, lived.sheetId);
    await recountStandings(site.db);
    await client.query('analyze');
    const broken = await brokenReferences(client);
    if (broken.length > 0) throw new Error(`references that do not hold:\n${broken.join('\n')}`);
    const { rows } = await client.query<{ person_id: string }>("select person_id from auth_user where email like 'quan-tri@%'");
    const seconds = Math.round((performance.now() - begun) / 1000);
    const { person, names, unit } = world;
    const filled = { size: size.name, seconds, person, names, unit, administrator: rows[0]!.person_id, signIns, lived, targets };
    writeFileSync(join(site.dataDir, stamp), JSON.stringify(filled));
    return filled;
  } finally {
    await client.end();
  }
}

const crewOf = ({ unit, person }: World, staff: number): Crew => ({
  unitId: unit.unit,
  clerk: person.clerk,
  head: person.head,
  coSigner: person.coSigner,
  staff,
});

const moments: readonly Moment[] = ['pledging', 'sent', 'working', 'submitted', 'appraised', 'announced'];
/** One commune in the layout stands for the bodies directly below the province, with far more units than any other. */
const besideProvince = 12;

async function layOut(client: pg.Client, size: Size): Promise<readonly Target[]> {
  await client.query('create temp table commune_copy (commune_hex text, hex text, person_hex text, place text, committee text)');
  await client.query(
    'create temp table unit_copy (hex text, commune_hex text, person_hex text, place text, name text, sort_key text, search_key text, moment text)',
  );
  await client.query('create temp table name_pool (n integer primary key, full_name text, name_key text, search_key text)');
  await insertAll(
    client,
    'name_pool',
    personNames().map((each, n) => ({ n, full_name: each, name_key: nameKey(each), search_key: fold(each) })),
  );
  const hexOf = (n: number) => (0xb0000000 + n).toString(16);
  const communes = Array.from({ length: size.communes }, (_, index) => {
    const place = unitName.commune(index);
    return {
      commune_hex: hexOf(index),
      hex: hexOf(index),
      person_hex: hexOf(index),
      place,
      committee: `Ban Chỉ đạo ${place.replace(/^./, (letter) => letter.toLowerCase())}`,
    };
  });
  await insertAll(client, 'commune_copy', communes);
  const standing = size.moments ?? moments;
  const units = Array.from({ length: size.units }, (_, index) => {
    const commune = index % besideProvince === 0 ? 0 : index % size.communes;
    const name = unitName.unit(index, communes[commune]!.place);
    return {
      hex: hexOf(0x100000 + index),
      person_hex: hexOf(0x100000 + index),
      commune_hex: communes[commune]!.hex,
      place: communes[commune]!.place,
      name,
      sort_key: textKey(name),
      search_key: fold(name),
      moment: standing[Math.floor(index / besideProvince) % standing.length]!,
    };
  });
  await insertAll(client, 'unit_copy', units);
  return units.map(({ hex, commune_hex: communeHex, moment }) => ({ hex, communeHex, moment }));
}

async function insertAll(client: pg.Client, table: string, rows: readonly object[]): Promise<void> {
  await client.query(`insert into ${table} select * from json_populate_recordset(null::${table}, $1)`, [JSON.stringify(rows)]);
}

const placeTables = ['unit', 'unit_placement', 'unit_union', 'person', 'employment', 'seat', 'auth_user', 'auth_account'];

const nameAt = (column: string) =>
  `(select p.${column} from name_pool p where p.n = mod(('x' || right(md5(m.id::text || t.hex), 7))::bit(28)::int, (select count(*)::int from name_pool)))`;

const people = {
  'person.full_name': nameAt('full_name'),
  'person.name_key': nameAt('name_key'),
  'person.search_key': nameAt('search_key'),
  'person.staff_code': "m.staff_code || '-' || t.hex",
  'person.email': "t.hex || '-' || m.email",
  'auth_user.id': "m.id || '-' || t.hex",
  'auth_user.email': "t.hex || '-' || m.email",
  'auth_user.name': 'm.name',
  'auth_account.id': "m.id || '-' || t.hex",
  'auth_account.user_id': "m.user_id || '-' || t.hex",
  'auth_account.account_id': "m.account_id || '-' || t.hex",
};

async function copyCommunes(client: pg.Client, { unit, person }: World): Promise<void> {
  const { rows } = await client.query<{ parent_id: string }>('select parent_id from unit_placement where unit_id = $1', [
    unit.committee,
  ]);
  const commune = rows[0]!.parent_id;
  await gatherFamily(client, 'c', [commune, unit.committee, person.reviewer, person.authority]);
  const isCommune = `m.unit_id = '${commune}'`;
  const named = (key: (name: string) => string) => `case when ${isCommune} then ${key('t.place')} else ${key('t.committee')} end`;
  await client.query(
    `alter table commune_copy add place_sort text, add place_search text, add committee_sort text, add committee_search text`,
  );
  const { rows: all } = await client.query<{ hex: string; place: string; committee: string }>('select * from commune_copy');
  await client.query('truncate commune_copy');
  await insertAll(
    client,
    'commune_copy',
    all.map((row) => ({
      ...row,
      commune_hex: row.hex,
      place_sort: textKey(row.place),
      place_search: fold(row.place),
      committee_sort: textKey(row.committee),
      committee_search: fold(row.committee),
    })),
  );
  await writeCopies(client, {
    targets: 'commune_copy',
    level: 'c',
    only: placeTables,
    instead: {
      ...people,
      'unit.code': "m.code || '-' || t.hex",
      'unit_placement.name': named((column) => column),
      'unit_placement.sort_key': named((column) => `${column}_sort`),
      'unit_placement.search_key': named((column) => `${column}_search`),
      'unit_placement.place': 't.place',
    },
  });
}

const unitInstead = {
  ...people,
  'unit.code': "m.code || '-' || t.hex",
  'unit_placement.name': 't.name',
  'unit_placement.sort_key': 't.sort_key',
  'unit_placement.search_key': 't.search_key',
  'unit_placement.place': 't.place',
  'enrolment_submission.receipt': "m.receipt || '-' || t.hex",
  'enrolment_submission.content': "jsonb_set(m.content, '{unitName}', to_jsonb(t.name))",
  'assessment.receipt': "m.receipt || '-' || t.hex",
  'assessment_submission.receipt': "m.receipt || '-' || t.hex",
  'title.code': "m.code || '-' || t.hex",
  'title.unit_name': 't.name',
};

/** Copies the model as it stands to every unit whose last year stands at this moment. */
async function copyUnits(
  client: pg.Client,
  world: World,
  moment: Moment,
  size: Size,
  say: (text: string) => void,
): Promise<void> {
  const begun = performance.now();
  await gatherFamily(client, 'u', [world.unit.unit, ...(await staffOf(client, world))]);
  await client.query('drop table if exists unit_now');
  await client.query('create temp table unit_now as select * from unit_copy where moment = $1', [moment]);
  await client.query('begin');
  let written = await writeCopies(client, { targets: 'unit_now', level: 'u', instead: unitInstead });
  if (moment === largestAt) written += await enlarge(client, world, size);
  await sealCopies(client);
  await client.query('commit');
  say(`${moment}: ${written} dòng, ${Math.round((performance.now() - begun) / 1000)} giây`);
}

const largestAt: Moment = 'pledging';

async function staffOf(client: pg.Client, { unit }: World): Promise<readonly string[]> {
  const { rows } = await client.query<{ id: string }>('select distinct person_id as id from employment where unit_id = $1', [
    unit.unit,
  ]);
  return rows.map((row) => row.id);
}

/** Gives the first unit the staff of a hospital: those of the model who carry nothing, over and over. */
async function enlarge(client: pg.Client, world: World, size: Size): Promise<number> {
  const carriers = [world.person.clerk, world.person.head, world.person.coSigner, world.person.teacher];
  const ordinary = (await staffOf(client, world)).filter((id) => !carriers.includes(id));
  await client.query("delete from copied where level = 'u'");
  await gatherFamily(client, 'p', ordinary);
  await gatherFamily(client, 'u', [world.unit.unit, ...carriers]);
  await client.query('drop table if exists person_now');
  await client.query(
    `create temp table person_now as select u.hex, u.commune_hex, to_hex(3221225472 + n) as person_hex, u.place, u.name, u.sort_key, u.search_key
     from unit_now u, generate_series(1, $1::int) n where u.hex = (select min(hex) from unit_now)`,
    [Math.ceil(size.largest / ordinary.length)],
  );
  const of = (text: string) => text.replaceAll('t.hex', 't.person_hex');
  const instead = Object.fromEntries(Object.entries(unitInstead).map(([column, value]) => [column, of(value)]));
  const written = await writeCopies(client, { targets: 'person_now', level: 'p', instead });
  await client.query("delete from copied where level = 'p'");
  return written;
}

/** The sheet that every unit's clerk would have entered: as many as units, none in use. */
async function addSheets(client: pg.Client, sheetId: string): Promise<void> {
  await client.query(
    `insert into score_sheet (id, unit_id, entered_for, family_id, edition, state, title, sample, source, subject_type, body, issued_on, version, paper_hash)
     select overlay(s.id::text placing t.hex from 29)::uuid, overlay(s.unit_id::text placing t.commune_hex from 29)::uuid,
       overlay(s.entered_for::text placing t.hex from 29)::uuid, overlay(s.family_id::text placing t.hex from 29)::uuid,
       1, s.state, s.title, s.sample, s.source, s.subject_type, s.body, s.issued_on, s.version, s.paper_hash
     from score_sheet s, unit_copy t where s.id = $1`,
    [sheetId],
  );
}

/** One seal over all copied events: its root is not theirs, and `history verify` says so. */
async function sealCopies(client: pg.Client): Promise<void> {
  await client.query('select id from site for update');
  await client.query(`insert into event_seal (number, at, count, total, root, previous, signature)
    select coalesce(max(number), 0) + 1, now(), 1, coalesce(max(total), 0) + 1, '\\x00', '\\x00', '\\x00' from event_seal`);
  await client.query(`insert into sealed_event (event_id, seal, position)
    select e.id, (select max(number) from event_seal), row_number() over (order by e.id) - 1
    from event e where not exists (select 1 from sealed_event s where s.event_id = e.id)`);
}

/** The world of one copied unit: who carries it, and the bodies it answers to. */
export function worldOf(
  filled: Filled,
  target: Target,
  stage: World['stage'],
  scenario: World['scenario'],
  scan: Uint8Array,
): World {
  const own = (id: string) => idInCopy(id, target.hex);
  const ofCommune = (id: string) => idInCopy(id, target.communeHex);
  const { person, unit } = filled;
  return {
    stage,
    scenario,
    names: filled.names,
    scan,
    say: () => undefined,
    unit: { ...unit, unit: own(unit.unit), committee: ofCommune(unit.committee) },
    person: {
      ...person,
      clerk: own(person.clerk),
      head: own(person.head),
      coSigner: own(person.coSigner),
      teacher: own(person.teacher),
      reviewer: ofCommune(person.reviewer),
      authority: ofCommune(person.authority),
    },
  };
}
