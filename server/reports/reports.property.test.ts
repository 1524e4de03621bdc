import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { addDays, type Day } from '#domain/kernel/day.ts';
import { type Cell, standingByName, tallyOf } from '#domain/reports/cells.ts';
import type { Tx } from '#server/db/connection.ts';
import type { Happening } from '#server/kernel/events.ts';
import { newId } from '#server/kernel/ids.ts';
import { addPlacement, addUnit } from '#server/org/store.ts';
import { addSuccessions } from '#server/org/successionStore.ts';
import { makeCampaign } from '#tests/support/campaign.ts';
import { type TestSite, testSite } from '#tests/support/site.ts';
import { action, perform } from '../kernel/action.ts';
import { cellsStood, linesStood } from './asItStood.ts';
import { readCells } from './cellStore.ts';
import { foldAll } from './fold.ts';
import { reportsReaction } from './reaction.ts';
import { rebuildReports } from './rebuild.ts';
import { verifyReports } from './verifyReports.ts';

const start = '2021-03-01' as Day;
const lines = ['I.1', 'I.2', 'II.1', 'II.2', 'II.3'];
const years = [2021, 2022];

let world: TestSite;
let tree: Tree;
let today = start;
beforeAll(async () => {
  world = await testSite(start);
});
afterAll(() => world.close());

/** A nation, two provinces, two communes in each, two units under each commune. */
interface Tree {
  readonly nation: string;
  readonly provinces: readonly string[];
  readonly communes: string[];
  readonly units: readonly string[];
}

async function plant(tx: Tx): Promise<Tree> {
  const add = (name: string, type: 'province' | 'commune' | 'agency', parentId: string | null) =>
    addUnit(tx, {
      code: null,
      name,
      type,
      parentId,
      place: null,
      period: { from: '2015-01-01' as Day, until: null },
      decision: null,
    });
  const nation = await add('Cả nước', 'province', null);
  const [provinces, communes, units]: [string[], string[], string[]] = [[], [], []];
  for (const at of [0, 1]) provinces.push(await add(`Tỉnh ${at}`, 'province', nation));
  for (const at of [0, 1, 2, 3]) communes.push(await add(`Xã ${at}`, 'commune', provinces[at % 2]!));
  for (const at of [0, 1, 2, 3, 4, 5, 6, 7]) units.push(await add(`Cơ quan ${at}`, 'agency', communes[at % 4]!));
  return { nation, provinces, communes, units };
}

const act = z.object({});
/** What an action writes and records, with the reaction that reports follow it by. */
async function happen(write: (tx: Tx) => Promise<readonly Happening[]>): Promise<void> {
  const acting = action({
    name: 'tests.happen',
    input: act,
    async run(_, { tx, record }) {
      for (const one of await write(tx)) record(one);
    },
  });
  const app = { ...world.site.app, reactions: [reportsReaction] };
  await perform(app, acting, {}, { actor: { personId: world.cast.person.binh, seats: [] } });
}

const about = (type: string, campaignId: string): readonly Happening[] => [
  { type, subjectId: type === 'campaign.launched' ? campaignId : newId(), body: { campaignId } },
];

const steps = {
  async launch(tx: Tx, { unit, year }: Aim) {
    const known = await tx.selectFrom('campaign').select('id').where('unit_id', '=', unit).where('year', '=', year).execute();
    if (known.length > 0) return [];
    const superiors = [
      { unitId: tree.provinces[0]!, part: 'recognises' as const },
      { unitId: world.cast.unit.federation, part: 'follows' as const },
    ];
    const of = { unitId: unit, sheetOf: tree.nation, launchedBy: world.cast.person.binh };
    return about('campaign.launched', await makeCampaign(tx, { ...of, year, superiors, seriesId: null }));
  },
  async enrol(tx: Tx, aim: Aim) {
    const id = await campaignOf(tx, aim);
    if (!id) return [];
    const row = {
      cycle_first_year: 2021,
      cycle_years: 2,
      commitment: 'x',
      state: aim.pick(['draft', 'submitted', 'returned', 'accepted']),
      version: 1,
    };
    await sql`insert into enrolment (id, campaign_id, unit_id, title_kind, kind, cycle_first_year, cycle_years, commitment, state, version)
      values (${newId()}, ${id}, ${aim.unit}, 'agency', ${aim.pick(['first', 'keeping', 'again'])}, ${row.cycle_first_year}, 2, 'x', ${row.state}, 1)
      on conflict (campaign_id) do update set state = excluded.state, withdraw_reason = null`.execute(tx);
    return about('enrolment.submitted', id);
  },
  async withdraw(tx: Tx, aim: Aim) {
    const id = await campaignOf(tx, aim);
    await tx
      .updateTable('enrolment')
      .set({ state: 'withdrawn', withdraw_reason: 'x' })
      .where('campaign_id', '=', id ?? newId())
      .execute();
    return id ? about('enrolment.withdrawn', id) : [];
  },
  async submit(tx: Tx, aim: Aim) {
    const id = await campaignOf(tx, aim);
    if (!id) return [];
    await sql`insert into assessment (id, campaign_id, unit_id, sheet_id, state, late, version)
      select ${newId()}, id, unit_id, sheet_id, 'scoring', false, 1 from campaign where id = ${id} on conflict do nothing`.execute(
      tx,
    );
    const content = {
      content: {
        lines: lines.map((code, at) => ({
          code,
          board: at === 4 && aim.draw > 5 ? null : { points: 100 * (aim.draw + at), note: '' },
        })),
      },
    };
    const hash = newId();
    const by = world.cast.person.binh;
    await sql`insert into assessment_content (assessment_id, content_hash, content, fixed_at, fixed_by)
      select a.id, ${hash}, '{}', now(), ${by} from assessment a where a.campaign_id = ${id}`.execute(tx);
    await sql`update assessment set state = 'submitted', content_hash = ${hash} where campaign_id = ${id}`.execute(tx);
    await sql`insert into assessment_submission (assessment_id, number, content, content_hash, submitted_at, submitted_by, late, receipt)
      select a.id, (select count(*) + 1 from assessment_submission where assessment_id = a.id), ${JSON.stringify(content)}, ${hash}, now(), ${by},
        ${aim.draw % 3 === 0}, ${newId()} from assessment a where a.campaign_id = ${id}`.execute(tx);
    return about('assessment.submitted', id);
  },
  async giveBack(tx: Tx, aim: Aim) {
    const id = await campaignOf(tx, aim);
    await tx
      .updateTable('assessment')
      .set({ state: 'returned', content_hash: null })
      .where('campaign_id', '=', id ?? newId())
      .execute();
    return id ? about('assessment.returned', id) : [];
  },
  async appraise(tx: Tx, aim: Aim) {
    const id = await campaignOf(tx, aim);
    if (!id) return [];
    const found = await tx.selectFrom('assessment').select('id').where('campaign_id', '=', id).executeTakeFirst();
    const had = found && (await tx.selectFrom('appraisal').select('id').where('assessment_id', '=', found.id).executeTakeFirst());
    if (!found || had) return [];
    const appraisalId = newId();
    const by = world.cast.person.dung;
    const own = { id: appraisalId, assessment_id: found.id, by_unit_id: tree.provinces[0]!, state: 'draft', version: 1 };
    await tx
      .insertInto('appraisal')
      .values({ ...own, lateness: aim.pick([null, 'accepted', 'refused']), lateness_reason: 'x' })
      .execute();
    const scores = lines.map((line_code, at) => ({
      appraisal_id: appraisalId,
      line_code,
      points: 90 * (aim.draw + at),
      note: '',
      scored_by: by,
      scored_at: '2021-12-01T00:00:00Z',
      version: 1,
    }));
    await tx.insertInto('appraisal_score').values(scores).execute();
    if (aim.draw % 4 === 0) return about('appraisal.lateness-decided', id);
    await tx
      .updateTable('appraisal')
      .set({ state: 'finished', finished_at: '2021-12-02T00:00:00Z', finished_by: by })
      .where('id', '=', appraisalId)
      .execute();
    return about('appraisal.finished', id);
  },
  async announce(tx: Tx, aim: Aim) {
    const id = await campaignOf(tx, aim);
    if (!id) return [];
    await sql`insert into year_result (id, campaign_id, unit_id, year, by_unit_id, qualified, total, reasons, number, announced_on, announced_by)
      values (${newId()}, ${id}, ${aim.unit}, ${aim.year}, ${tree.provinces[0]!}, ${aim.draw > 2}, ${aim.draw * 900}, '[]', ${newId()}, ${today}, ${world.cast.person.quyen})
      on conflict do nothing`.execute(tx);
    return about('recognition.result-announced', id);
  },
  async decide(tx: Tx, aim: Aim) {
    const id = await campaignOf(tx, aim);
    if (!id) return [];
    await sql`insert into title (id, unit_id, by_unit_id, title_kind, kind, first_year, last_year, unit_name, number, decided_on, decided_by, signer_title, code, sample, credential, certificate, campaign_id)
      values (${newId()}, ${aim.unit}, ${tree.provinces[0]!}, 'agency', 'first', ${aim.year}, ${aim.year}, 'x', ${newId()}, ${today}, ${world.cast.person.quyen}, 'x', ${newId()}, true, '', '', ${id})`.execute(
      tx,
    );
    return about('recognition.title-decided', id);
  },
  async revoke(tx: Tx, aim: Aim) {
    const title = await tx
      .selectFrom('title')
      .select('id')
      .where('unit_id', '=', aim.unit)
      .where('first_year', '=', aim.year)
      .where('id', 'not in', tx.selectFrom('title_revocation').select('title_id'))
      .executeTakeFirst();
    if (!title) return [];
    await tx
      .insertInto('title_revocation')
      .values({ title_id: title.id, number: 'x', revoked_on: today, reason: 'x', revoked_by: world.cast.person.quyen })
      .execute();
    return [{ type: 'recognition.title-revoked', subjectId: title.id, body: { unitId: aim.unit } }];
  },
  /** A commune, or a unit, comes under another that stands. */
  async move(tx: Tx, aim: Aim) {
    const isCommune = aim.draw % 2 === 0;
    const unitId = isCommune ? aim.of(tree.communes) : aim.unit;
    const parentId = isCommune ? aim.of(tree.provinces) : aim.of(tree.communes);
    const [at] = await standingPlacement(tx, unitId);
    if (!at || at.valid_from >= today || unitId === parentId) return [];
    await tx.updateTable('unit_placement').set({ valid_until: today }).where('id', '=', at.id).execute();
    await addPlacement(tx, {
      unitId,
      name: at.name,
      type: at.type as 'agency',
      parentId,
      place: null,
      period: { from: today, until: null },
      decision: null,
    });
    return [{ type: 'org.unit-changed', subjectId: unitId, body: {} }];
  },
  /** A commune goes into another, which is heir; what stood below comes under the heir. */
  async merge(tx: Tx, aim: Aim) {
    const [from, into] = [aim.of(tree.communes), tree.communes[aim.draw % tree.communes.length]!];
    const [at] = await standingPlacement(tx, from);
    const [to] = await standingPlacement(tx, into);
    if (from === into || tree.communes.length < 3 || !at || !to || at.valid_from >= today || to.valid_from > today) return [];
    const below = await tx
      .selectFrom('unit_placement')
      .selectAll()
      .where('parent_id', '=', from)
      .where('valid_until', 'is', null)
      .execute();
    if (below.some((one) => one.valid_from >= today)) return [];
    await tx
      .updateTable('unit_placement')
      .set({ valid_until: today })
      .where('id', 'in', [at.id, ...below.map(({ id }) => id)])
      .execute();
    for (const one of below) {
      await addPlacement(tx, {
        unitId: one.unit_id,
        name: one.name,
        type: one.type as 'agency',
        parentId: into,
        place: null,
        period: { from: today, until: null },
        decision: null,
      });
    }
    await addSuccessions(tx, [
      { fromUnitId: from, toUnitId: into, kind: 'merge', onDay: today, decision: 'x', isHeir: true, ends: true, reason: null },
    ]);
    tree.communes.splice(tree.communes.indexOf(from), 1);
    return [{ type: 'org.reorganised', subjectId: newId(), body: { onDay: today } }];
  },
  /** A unit ends, into another or into nothing. */
  async end(tx: Tx, aim: Aim) {
    const [at] = await standingPlacement(tx, aim.unit);
    const into = aim.of(tree.units);
    const [to] = await standingPlacement(tx, into);
    if (!at || !to || at.valid_from >= today || to.valid_from > today || into === aim.unit || aim.draw > 3) return [];
    await tx.updateTable('unit_placement').set({ valid_until: today }).where('id', '=', at.id).execute();
    const isHeir = aim.draw > 1;
    await addSuccessions(tx, [
      {
        fromUnitId: aim.unit,
        toUnitId: isHeir ? into : null,
        kind: isHeir ? 'merge' : 'dissolve',
        onDay: today,
        decision: 'x',
        isHeir,
        ends: true,
        reason: null,
      },
    ]);
    return [{ type: 'org.unit-ended', subjectId: aim.unit, body: {} }];
  },
  /** What is to hold later is written today. */
  async moveLater(tx: Tx, aim: Aim) {
    const [at] = await standingPlacement(tx, aim.unit);
    if (!at || at.valid_from >= today) return [];
    const day = addDays(today, 40);
    await tx.updateTable('unit_placement').set({ valid_until: day }).where('id', '=', at.id).execute();
    await addPlacement(tx, {
      unitId: aim.unit,
      name: at.name,
      type: at.type as 'agency',
      parentId: aim.of(tree.communes),
      place: null,
      period: { from: day, until: null },
      decision: null,
    });
    return [{ type: 'org.unit-changed', subjectId: aim.unit, body: {} }];
  },
  async wait(tx: Tx, aim: Aim) {
    today = addDays(today, 30 * (aim.draw + 1));
    await tx
      .updateTable('site')
      .set({ clock: `${today}T01:00:00Z` })
      .execute();
    return [{ type: 'site.day-moved', subjectId: newId(), body: { to: today } }];
  },
} as const;

const standingPlacement = (tx: Tx, unitId: string) =>
  tx.selectFrom('unit_placement').selectAll().where('unit_id', '=', unitId).where('valid_until', 'is', null).execute();

interface Aim {
  readonly unit: string;
  readonly year: number;
  readonly draw: number;
  of<Item>(list: readonly Item[]): Item;
  pick<Item>(list: readonly Item[]): Item;
}

async function campaignOf(tx: Tx, { unit, year }: Aim): Promise<string | undefined> {
  return (await tx.selectFrom('campaign').select('id').where('unit_id', '=', unit).where('year', '=', year).executeTakeFirst())
    ?.id;
}

const anyStep = fc.record({
  kind: fc.constantFrom(...(Object.keys(steps) as (keyof typeof steps)[])),
  unit: fc.nat(7),
  year: fc.constantFrom(...years),
  draw: fc.nat(9),
  folds: fc.boolean(),
});

/** Every unit launches both years, and most enrol: what follows then has something to happen to. */
const opening = years.flatMap((year) =>
  [0, 1, 2, 3, 4, 5, 6, 7].flatMap((unit) => [
    { kind: 'launch' as const, unit, year, draw: 0, folds: false },
    ...(unit < 6 ? [{ kind: 'enrol' as const, unit, year, draw: 11 - unit, folds: unit === 2 }] : []),
  ]),
);

/** Two nights fall in every world, so that each has past days. */
const night = { kind: 'wait' as const, unit: 0, year: 2021, draw: 0, folds: false };

const read = (geography: Cell['geography'], unitIds: readonly string[]) =>
  world.site.db.transaction().execute((tx) => readCells(tx, { geography, unitIds, years, parts: ['standing', 'lines'] }));

function sumOf(cells: readonly Cell[]) {
  const total: number[] = [];
  for (const { part, figures } of cells)
    if (part === 'standing') for (const [at, figure] of figures.entries()) total[at] = (total[at] ?? 0) + figure;
  return tallyOf(standingByName(total));
}

/** Counted with nothing of what is tested. */
async function plainCount() {
  const { rows } = await sql<Record<string, number>>`
    select count(*)::int as launched, (count(*) filter (where e.state <> 'draft'))::int as registered,
      (count(*) filter (where e.state <> 'draft' and r.qualified))::int as qualified,
      (count(*) filter (where e.state <> 'draft' and not r.qualified))::int as "notQualified",
      (count(*) filter (where e.state = 'withdrawn' and r.id is null))::int as withdrawn
    from campaign c left join enrolment e on e.campaign_id = c.id left join year_result r on r.campaign_id = c.id
    where c.unit_id = any(${[...tree.units]}::uuid[])`.execute(world.site.db);
  return rows[0]!;
}

const byKey = (cells: readonly Cell[]) =>
  new Map(cells.map(({ unitId, year, part, cut, figures }) => [`${unitId} ${year} ${part} ${cut}`, figures]));

/** Everything that reports of a day tell of a unit, in one order. */
async function stood(unitId: string, on: Day) {
  return await world.site.db.transaction().execute(async (tx) => {
    const of = async (geography: Cell['geography']) => {
      const asked = { unitId, geography, on };
      const cells = (await cellsStood(tx, asked, years)).map((cell) => JSON.stringify(cell)).sort();
      return { cells, lines: await linesStood(tx, asked, years) };
    };
    return { was: await of('was'), received: await of('received') };
  });
}

/** The same sums as they are stored for now: of units above all that were launched. */
async function asStored(unitId: string) {
  const cells = [...(await read('was', [unitId]))];
  return {
    standing: sumOf(cells),
    lines: cells.filter(({ part }) => part === 'lines').map(({ figures }) => figures.reduce((a, b) => a + b, 0)),
  };
}

/** How many reports of past days were asked for again. */
let days = 0;
test('whatever happens in whatever order, what is stored is what the papers say, adds up in both geographies, and past years and past days keep theirs', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyStep, { minLength: 25, maxLength: 45 }), async (drawn) => {
      tree = await world.site.db.transaction().execute(plant);
      const told = new Map<string, Awaited<ReturnType<typeof stood>>>();
      const middle = Math.floor(drawn.length / 2);
      for (const { kind, unit, year, draw, folds } of [
        ...opening,
        night,
        ...drawn.slice(0, middle),
        night,
        ...drawn.slice(middle),
      ]) {
        const of = <Item>(list: readonly Item[]) => list[(unit + draw) % list.length]!;
        const aim = { unit: tree.units[unit]!, year, draw, of, pick: of };
        const closed = years.filter((one) => `${one}-12-31` < today);
        const everyone = [tree.nation, ...tree.provinces, ...tree.communes];
        const before = (await read('was', everyone)).filter((cell) => closed.includes(cell.year));
        const eve = today;
        const live = kind === 'wait' ? await asStored(tree.nation) : undefined;
        await happen((tx) => steps[kind](tx, aim));
        if (live) {
          for (const unitId of [tree.nation, ...tree.provinces, world.cast.unit.federation])
            told.set(`${unitId} ${eve}`, await stood(unitId, eve));
          const { was } = told.get(`${tree.nation} ${eve}`)!;
          expect(sumOf(was.cells.map((cell) => JSON.parse(cell)))).toEqual(live.standing);
          expect(was.lines.flatMap(({ figures }) => figures).reduce((a, b) => a + b, 0)).toBe(
            live.lines.reduce((a, b) => a + b, 0),
          );
        }
        if (folds) await foldAll(world.site.db);
        if (draw === 7) expect((await verifyReports(world.site.db)).differences).toEqual([]);
        if (['move', 'merge', 'end', 'moveLater', 'wait'].includes(kind))
          expect(byKey((await read('was', everyone)).filter((cell) => closed.includes(cell.year)))).toEqual(byKey(before));
      }
      expect((await verifyReports(world.site.db)).differences).toEqual([]);
      const counted = await plainCount();
      for (const geography of ['was', 'now'] as const) {
        const sum = sumOf(await read(geography, [tree.nation]));
        expect(sum).toMatchObject(counted);
        expect(sum.registered).toBe(sum.assessed + sum.notAssessed + sum.withdrawn);
        expect(sum.assessed).toBe(sum.qualified + sum.notQualified);
        expect(sumOf(await read(geography, tree.provinces))).toEqual(sum);
      }
      await foldAll(world.site.db);
      expect((await verifyReports(world.site.db)).differences).toEqual([]);
      await world.site.db.transaction().execute((tx) => rebuildReports(tx, today));
      for (const [key, before] of told) {
        const [unitId, on] = key.split(' ') as [string, Day];
        expect(await stood(unitId, on)).toEqual(before);
      }
      days += told.size;
    }),
    { numRuns: 6, endOnFailure: true },
  );
  expect(days).toBeGreaterThanOrEqual(24);
}, 300_000);

test('counting everything anew gives what was stored', async () => {
  await foldAll(world.site.db);
  const cells = () =>
    world.site.db.selectFrom('report_cell').selectAll().orderBy(sql`unit_id, year, geography, part, cut`).execute();
  const before = await cells();
  expect(before.length).toBeGreaterThan(20);
  await world.site.db.transaction().execute((tx) => rebuildReports(tx, today));
  expect((await cells()).map(trimmed)).toEqual(before.map(trimmed));
});

const trimmed = (cell: { readonly figures: readonly number[] }) => ({
  ...cell,
  figures: cell.figures.join().replace(/(,0)+$/, ''),
});

test('each figure that was tampered with is named', async () => {
  const { db } = world.site;
  await sql`update report_cell set figures[9] = figures[9] + 3 where ctid = (select ctid from report_cell where part = 'standing' and geography = 'now' limit 1)`.execute(
    db,
  );
  await sql`update unit_year set late = not late, self_total = null where ctid = (select ctid from unit_year where self_total is not null limit 1)`.execute(
    db,
  );
  const { differences } = await verifyReports(db);
  expect(
    differences.map((one) =>
      one.kind === 'cell' ? [one.geography, one.part, one.figure, one.stored - one.counted] : one.column,
    ),
  ).toEqual(expect.arrayContaining([['now', 'standing', 'qualified', 3], 'late', 'self_total']));
  expect(differences).toHaveLength(3);
});
