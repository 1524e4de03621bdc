import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Assessment, openAssessment } from '#domain/assessments/assessment.ts';
import { whyNotSee } from '#domain/assessments/policy.ts';
import { type FreshDatabase, freshDatabase } from '#tests/support/database.ts';
import { actorIn, makeYearWorld, seatsDrawn, towards } from '#tests/support/yearWorld.ts';
import { newId } from '../kernel/ids.ts';
import { listVisible } from './listStore.ts';
import { addAssessment, loadAssessment, saveAssessment } from './store.ts';
import { addContent, addReturn, addSubmission } from './submissionStore.ts';

let database: FreshDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.close());

class Undo extends Error {}

const hash = 'a'.repeat(64);
const content = { sheet: { id: 'x', edition: 1 }, lines: [], reading: null };
const at = '2021-11-25T01:00:00.000Z';

test('whoever asks, the list shows exactly the assessments that the policy lets them see', async () => {
  const stages = fc.array(fc.constantFrom('none', 'scoring', 'submitted', 'returned'), { minLength: 4, maxLength: 4 });
  const someone = fc.array(seatsDrawn, { minLength: 3, maxLength: 3 });
  let shown = 0;
  let hidden = 0;
  await fc.assert(
    fc.asyncProperty(towards, stages, someone, async (launched, drawn, asking) => {
      const attempt = database.db.transaction().execute(async (tx) => {
        const world = await makeYearWorld(tx, launched);
        const all: Assessment[] = [];
        for (const [index, campaign] of world.campaigns.entries()) {
          const stage = drawn[index];
          if (stage === 'none' || stage === undefined) continue;
          const made = openAssessment(newId(), campaign);
          await addAssessment(tx, made);
          if (stage !== 'scoring') {
            const { personId } = world;
            await addContent(tx, { assessmentId: made.id, hash, content, at, by: personId });
            const receipt = `BN-${made.id.slice(-9)}`;
            const sent = { signatures: [], contentHash: hash, submittedAt: at, submittedBy: personId, late: false, receipt };
            await addSubmission(tx, { assessmentId: made.id, number: 1, content, ...sent });
            const submitted: Assessment = {
              ...made,
              state: 'submitted',
              contentHash: hash,
              submittedAt: at,
              receipt,
              version: 1,
            };
            await saveAssessment(tx, made, submitted);
            if (stage === 'returned') {
              const back = { byUnitId: campaign.unitId, returnedBy: personId, returnedAt: at, reason: 'x', lines: [] };
              await addReturn(tx, { assessmentId: made.id, submission: 1, ...back });
              await saveAssessment(tx, submitted, { ...submitted, state: 'returned', contentHash: null, version: 2 });
            }
          }
          all.push(await loadAssessment(tx, made.id));
        }
        for (const seats of asking) {
          const actor = actorIn(world, seats);
          const campaignOf = ({ campaignId }: Assessment) => world.campaigns.find(({ id }) => id === campaignId)!;
          const may = all.filter((one) => whyNotSee(actor, one, campaignOf(one)).length === 0).map(({ id }) => id);
          const { rows, total } = await listVisible(tx, actor, { page: 1, size: 100 });
          expect(rows.map(({ id }) => id).sort()).toEqual(may.sort());
          expect(total).toBe(may.length);
          shown += may.length;
          hidden += all.length - may.length;
        }
        throw new Undo();
      });
      await expect(attempt).rejects.toThrow(Undo);
    }),
    { numRuns: 40 },
  );
  expect(Math.min(shown, hidden)).toBeGreaterThan(30);
});
