import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Exemplar, exemplarStates } from '#domain/exemplars/exemplar.ts';
import { whyNotStand } from '#domain/exemplars/ground.ts';
import { whyNotSee } from '#domain/exemplars/policy.ts';
import { day } from '#domain/kernel/day.ts';
import { type FreshDatabase, freshDatabase } from '#tests/support/database.ts';
import { actorIn, makeYearWorld, seatsDrawn, towards } from '#tests/support/yearWorld.ts';
import type { Tx } from '../db/connection.ts';
import { addInitiative } from '../initiatives/store.ts';
import { newId } from '../kernel/ids.ts';
import { addPerson } from '../people/store.ts';
import { groundOf } from './groundStore.ts';
import { addExemplar, exemplars, visibleTo } from './store.ts';

let database: FreshDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.close());

class Undo extends Error {}

interface YearDrawn {
  readonly finished: boolean;
  readonly qualified: boolean;
  readonly points: number;
  readonly titles: readonly boolean[];
}

/** A year of a unit as far as its result, and titles over it of which some were revoked. */
async function liveYear(tx: Tx, campaignId: string, unitId: string, byUnitId: string, by: string, drawn: YearDrawn) {
  const [assessmentId, appraisalId] = [newId(), newId()];
  const { sheet_id } = await tx.selectFrom('campaign').select('sheet_id').where('id', '=', campaignId).executeTakeFirstOrThrow();
  await tx
    .insertInto('assessment')
    .values({ id: assessmentId, campaign_id: campaignId, unit_id: unitId, sheet_id, state: 'scoring', late: false, version: 1 })
    .execute();
  await tx
    .insertInto('appraisal')
    .values({ id: appraisalId, assessment_id: assessmentId, by_unit_id: byUnitId, state: 'draft', version: 1 })
    .execute();
  const score = {
    line_code: 'II.3',
    points: drawn.points,
    note: '',
    scored_by: by,
    scored_at: '2021-12-01T01:00:00Z',
    version: 1,
  };
  await tx
    .insertInto('appraisal_score')
    .values({ appraisal_id: appraisalId, ...score })
    .execute();
  if (!drawn.finished) return;
  const finished = { state: 'finished', finished_at: '2021-12-02T01:00:00Z', finished_by: by };
  await tx.updateTable('appraisal').set(finished).where('id', '=', appraisalId).execute();
  await tx
    .insertInto('year_result')
    .values({
      ...{ id: newId(), campaign_id: campaignId, unit_id: unitId, year: 2021, by_unit_id: byUnitId, qualified: drawn.qualified },
      ...{ total: 9000, reasons: '[]', number: newId(), announced_on: day('2021-12-10'), announced_by: by },
    })
    .execute();
  for (const [at, isRevoked] of drawn.titles.entries()) {
    const titleId = newId();
    await tx
      .insertInto('title')
      .values({
        ...{ id: titleId, unit_id: unitId, by_unit_id: byUnitId, campaign_id: campaignId, title_kind: 'public-service-unit' },
        ...{ kind: 'first', first_year: 2020, last_year: 2021, unit_name: 'x', number: `${at}/${titleId}`, code: titleId },
        ...{ decided_on: day('2021-12-11'), decided_by: by, signer_title: 'x', sample: true },
        ...{ credential: Buffer.from(''), certificate: Buffer.from('') },
      })
      .execute();
    const revocation = { number: 'x', revoked_on: day('2021-12-12'), reason: 'x', revoked_by: by };
    if (isRevoked)
      await tx
        .insertInto('title_revocation')
        .values({ title_id: titleId, ...revocation })
        .execute();
  }
}

const text = { name: 'x', criterion: 'x', done: 'x', effect: 'x', cost: 'x', costAmount: null, contact: 'x' };

test('whoever asks, the list is what the policy lets them see, and what stands is what the case says', async () => {
  const year = fc.record({
    finished: fc.boolean(),
    qualified: fc.boolean(),
    points: fc.constantFrom(1500, 1450),
    titles: fc.array(fc.boolean(), { maxLength: 2 }),
  });
  const goodYear = fc.record({
    finished: fc.constant(true),
    qualified: fc.constant(true),
    points: fc.constant(1500),
    titles: fc.array(fc.boolean(), { maxLength: 2 }),
  });
  const drawn = fc.record({
    unit: fc.nat(3),
    to: fc.nat(3),
    state: fc.constantFrom(...exemplarStates, 'published' as const, 'published' as const),
    ofInitiative: fc.boolean(),
    recognised: fc.boolean(),
    isNamed: fc.integer({ min: 0, max: 3 }),
  });
  const years = fc.array(fc.oneof(year, goodYear, goodYear), { minLength: 4, maxLength: 4 });
  const list = fc.array(drawn, { minLength: 4, maxLength: 8 });
  const asking = fc.array(seatsDrawn, { minLength: 3, maxLength: 3 });
  const count = { shown: 0, hidden: 0, stands: 0, fallen: 0 };
  await fc.assert(
    fc.asyncProperty(towards, years, list, asking, async (launched, lived, made, actors) => {
      const attempt = database.db.transaction().execute(async (tx) => {
        const world = await makeYearWorld(tx, launched);
        const other = await addPerson(tx, { fullName: 'Người Khác', staffCode: null, email: null }, '2021-01-01T01:00:00Z');
        for (const [at, campaign] of world.campaigns.entries())
          await liveYear(tx, campaign.id, campaign.unitId, world.unitIds[(at + 1) % 4]!, other, lived[at]!);
        const all: Exemplar[] = [];
        for (const one of made) {
          const campaign = world.campaigns[one.unit]!;
          const isLine =
            !one.ofInitiative && !all.some((each) => each.ground === 'appraised-line' && each.unitId === campaign.unitId);
          const initiativeId = isLine ? null : newId();
          const toUnitId = world.unitIds[one.to === one.unit ? (one.to + 1) % 4 : one.to]!;
          if (initiativeId)
            await addInitiative(tx, {
              ...{ id: initiativeId, campaignId: campaign.id, unitId: campaign.unitId, authors: [], evidenceIds: [] },
              ...{ name: 'x', field: '', problem: '', solution: '', appliedAt: '', appliedSince: null, effect: '', proof: '' },
              ...{ state: one.recognised ? 'recognised' : 'proposed', proposedOn: day('2021-03-01'), reason: null },
              ...{ writtenBy: other, pledgeId: null, version: 1 },
            });
          const exemplar: Exemplar = {
            ...text,
            ...{ id: newId(), unitId: campaign.unitId, toUnitId, ground: isLine ? 'appraised-line' : 'initiative' },
            ...{ campaignId: campaign.id, lineCode: isLine ? 'II.3' : null, initiativeId, awardId: null, year: 2021 },
            ...{ state: one.state, evidenceIds: [], reason: null, publishedOn: day('2021-12-15'), writtenBy: other, version: 1 },
            persons: one.isNamed === 0 ? [{ personId: world.personId, agrees: null }] : [],
          };
          await addExemplar(tx, exemplar);
          all.push(exemplar);
        }
        const stands = new Map<string, boolean>();
        for (const one of all) stands.set(one.id, whyNotStand(await groundOf(tx, one)).length === 0);
        for (const row of await exemplars(tx).execute()) expect([row.id, row.stands]).toEqual([row.id, stands.get(row.id)]);
        count.stands += [...stands.values()].filter(Boolean).length;
        count.fallen += [...stands.values()].filter((each) => !each).length;
        for (const seats of actors) {
          const actor = actorIn(world, seats);
          const may = all.filter((one) => whyNotSee(actor, one, stands.get(one.id)!).length === 0);
          const ids = (each: readonly { id: string }[]) => each.map(({ id }) => id).sort();
          expect(ids(await visibleTo(tx, actor).execute())).toEqual(ids(may));
          count.shown += may.length;
          count.hidden += all.length - may.length;
        }
        throw new Undo();
      });
      await expect(attempt).rejects.toThrow(Undo);
    }),
    { numRuns: 60 },
  );
  expect(Math.min(...Object.values(count))).toBeGreaterThan(40);
});
