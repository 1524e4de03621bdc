import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { enrolmentStates } from '#domain/enrolments/enrolment.ts';
import { pledgeStates } from '#domain/enrolments/pledge.ts';
import { whyNotSeeEnrolment, whyNotSeePledge } from '#domain/enrolments/policy.ts';
import type { Day } from '#domain/kernel/day.ts';
import { roles } from '#domain/people/actor.ts';
import type { Tx } from '#server/db/connection.ts';
import { newId } from '#server/kernel/ids.ts';
import { actorOf, addPerson, addSeat } from '#server/people/store.ts';
import { addCampaign, loadCampaign } from '#server/plans/store.ts';
import { type FreshDatabase, freshDatabase } from '#tests/support/database.ts';
import * as pledges from './pledgeStore.ts';
import * as queue from './queueStore.ts';
import { loadEnrolment } from './store.ts';

let database: FreshDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.close());

const unitCount = 4;
const personCount = 4;
const place = (count: number) => fc.integer({ min: 0, max: count - 1 });
const days = fc.constantFrom('2021-01-01', '2021-03-01', '2021-06-01', '2021-09-01') as fc.Arbitrary<Day>;

/** Seats come and go; units launch, with superiors among the others; persons pledge, units enrol. */
const worlds = fc.record({
  on: days,
  seats: fc.uniqueArray(
    fc.record({
      person: place(personCount),
      role: fc.constantFrom(...roles),
      unit: place(unitCount),
      from: days,
      until: fc.option(days, { nil: null }),
    }),
    { maxLength: 12, selector: ({ person, role, unit }) => `${person} ${role} ${unit}` },
  ),
  campaigns: fc.uniqueArray(
    fc.record({
      unit: place(unitCount),
      superiors: fc.uniqueArray(place(unitCount), { minLength: 1, maxLength: 2 }),
      enrolment: fc.option(fc.constantFrom(...enrolmentStates), { nil: null }),
      pledges: fc.uniqueArray(fc.record({ person: place(personCount), state: fc.constantFrom(...pledgeStates) }), {
        selector: ({ person }) => person,
      }),
    }),
    { maxLength: 3, selector: ({ unit }) => unit },
  ),
});
type World = typeof worlds extends fc.Arbitrary<infer W> ? W : never;

async function build(tx: Tx, world: World) {
  const units = await some(unitCount, async () => {
    const id = newId();
    await tx.insertInto('unit').values({ id, code: null }).execute();
    return id;
  });
  const persons = await some(personCount, (index) =>
    addPerson(tx, { fullName: `Người ${index}`, staffCode: null, email: null }, '2021-01-01T00:00:00Z'),
  );
  for (const { person, role, unit, from, until } of world.seats) {
    if (until === null || until >= from)
      await addSeat(tx, { personId: persons[person]!, role, unitId: units[unit]!, from, until });
  }
  for (const campaign of world.campaigns) await addYear(tx, campaign, units, persons);
  return persons;
}

async function some<T>(count: number, make: (index: number) => Promise<T>): Promise<T[]> {
  const made: T[] = [];
  for (let index = 0; index < count; index++) made.push(await make(index));
  return made;
}

async function addYear(
  tx: Tx,
  { unit, superiors, enrolment, pledges: given }: World['campaigns'][number],
  units: readonly string[],
  persons: readonly string[],
) {
  const [id, planId, sheetId, unit_id] = [newId(), newId(), newId(), units[unit]!];
  const text = { title: '', source_name: '', text: '', reading: '{}', confirmation: '{}', created_at: '2021-01-01T00:00:00Z' };
  await tx
    .insertInto('plan')
    .values({ id: planId, unit_id, state: 'draft', year: 2021, version: 1, ...text })
    .execute();
  const sheet = {
    family_id: sheetId,
    edition: 1,
    state: 'draft',
    title: '',
    sample: true,
    source: '',
    subject_type: 'agency',
    body: '{}',
    version: 1,
  };
  await tx
    .insertInto('score_sheet')
    .values({ id: sheetId, unit_id, ...sheet })
    .execute();
  const window = { opensAt: '2021-01-01T00:00:00Z', closesAt: '2021-12-01T00:00:00Z' };
  await addCampaign(tx, {
    id,
    planId,
    unitId: unit_id,
    year: 2021,
    sheetId,
    seriesId: id,
    pledgesIn: id,
    windows: { pledge: window, enrolment: window, 'self-scoring': window, submission: window },
    superiors: superiors.map((place, index) => ({ unitId: units[place]!, part: index === 0 ? 'recognises' : 'follows' })),
    launchedAt: '2021-01-01T00:00:00Z',
    launchedBy: persons[0]!,
    version: 1,
  });
  const content = { titles: [], commitments: '[]', household: false, initiative: null, source: 'self', late: false, version: 1 };
  for (const { person, state } of given) {
    const person_id = persons[person]!;
    await tx
      .insertInto('pledge')
      .values({ id: newId(), campaign_id: id, person_id, state, entered_by: person_id, ...content })
      .execute();
  }
  if (enrolment === null) return;
  const form = { title_kind: 'agency', kind: 'first', cycle_first_year: 2021, cycle_years: 2, commitment: '', version: 1 };
  const withdraw_reason = enrolment === 'withdrawn' ? 'lý do' : null;
  await tx
    .insertInto('enrolment')
    .values({ id: newId(), campaign_id: id, unit_id, state: enrolment, withdraw_reason, ...form })
    .execute();
}

/** Runs in a transaction that is rolled back. */
async function inWorld(world: World, check: (tx: Tx, persons: readonly string[]) => Promise<void>) {
  const undone = new Error('undone');
  const run = database.db.transaction().execute(async (tx) => {
    await check(tx, await build(tx, world));
    throw undone;
  });
  await run.catch((error) => {
    if (error !== undone) throw error;
  });
}

test('the list of pledges is exactly what the policy lets a person see', async () => {
  await fc.assert(
    fc.asyncProperty(worlds, (world) =>
      inWorld(world, async (tx, persons) => {
        const all = await tx.selectFrom('pledge').select('id').execute();
        for (const person of persons) {
          const actor = await actorOf(tx, person, world.on);
          const listed = (await pledges.visibleTo(tx, actor).execute()).map((row) => row.id);
          const allowed: string[] = [];
          for (const { id } of all) {
            const pledge = await pledges.loadPledge(tx, id);
            if (whyNotSeePledge(actor, pledge, await loadCampaign(tx, pledge.campaignId)).length === 0) allowed.push(id);
          }
          expect(listed.sort()).toEqual(allowed.sort());
        }
      }),
    ),
    { numRuns: 60 },
  );
}, 60_000);

test('the list of enrolments is exactly what the policy lets a person see', async () => {
  await fc.assert(
    fc.asyncProperty(worlds, (world) =>
      inWorld(world, async (tx, persons) => {
        const all = await tx.selectFrom('enrolment').select('id').execute();
        for (const person of persons) {
          const actor = await actorOf(tx, person, world.on);
          const listed = (await queue.visibleTo(tx, actor).select('enrolment.id').execute()).map((row) => row.id);
          const allowed: string[] = [];
          for (const { id } of all) {
            const enrolment = await loadEnrolment(tx, id);
            if (whyNotSeeEnrolment(actor, enrolment, await loadCampaign(tx, enrolment.campaignId)).length === 0) allowed.push(id);
          }
          expect(listed.sort()).toEqual(allowed.sort());
        }
      }),
    ),
    { numRuns: 60 },
  );
}, 60_000);
