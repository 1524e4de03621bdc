import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sampleSheet } from '#domain/criteria/sampleSheet.ts';
import type { Day } from '#domain/kernel/day.ts';
import type { Campaign } from '#domain/plans/campaign.ts';
import type { Plan, PlanState } from '#domain/plans/plan.ts';
import { whyNotSeeCampaign, whyNotSeePlan } from '#domain/plans/policy.ts';
import type { PlanReading } from '#domain/plans/reading.ts';
import { newId } from '#server/kernel/ids.ts';
import { anyActor } from '#tests/support/actors.ts';
import { cleanPlan } from '#tests/support/plans.ts';
import { type TestSite, testSite } from '#tests/support/site.ts';
import { listCampaignsVisibleTo } from './campaignStore.ts';
import { newPlan } from './newPlan.ts';
import { listPlansVisibleTo, listReadPlans } from './planListStore.ts';
import { addPlan, loadPlan } from './planStore.ts';
import { readDocument } from './readDocument.ts';
import { addRecipients, sentTo } from './recipientStore.ts';
import { addCampaign } from './store.ts';

let world: TestSite;
let reading: PlanReading;
let sheetId: string;
beforeAll(async () => {
  world = await testSite();
  reading = (await readDocument(new TextEncoder().encode(cleanPlan), 'a.txt', [])).reading;
  sheetId = newId();
  const sheet = {
    id: sheetId,
    unit_id: world.cast.unit.committee,
    family_id: newId(),
    edition: 1,
    state: 'issued',
    title: 'Bảng',
    sample: true,
  };
  const rest = {
    source: 'mẫu',
    subject_type: 'agency',
    body: JSON.stringify(sampleSheet),
    issued_on: '2021-03-01' as Day,
    version: 1,
  };
  await world.site.db
    .insertInto('score_sheet')
    .values({ ...sheet, ...rest })
    .execute();
});
afterAll(() => world.close());

interface AnyPlan {
  readonly unit: 'school' | 'otherSchool' | 'district';
  readonly state: PlanState;
  readonly wasIssued: boolean;
  readonly sentTo: readonly Body[];
  readonly launchedTo: readonly Body[] | null;
}

type Body = 'committee' | 'federation' | 'province';
const anyBody = fc.constantFrom<Body>('committee', 'federation', 'province');

const anyPlan: fc.Arbitrary<AnyPlan> = fc.record({
  unit: fc.constantFrom('school' as const, 'otherSchool' as const, 'district' as const),
  state: fc.constantFrom<PlanState>('draft', 'confirmed', 'issued', 'withdrawn'),
  wasIssued: fc.boolean(),
  sentTo: fc.uniqueArray(anyBody, { maxLength: 2 }),
  launchedTo: fc.option(fc.uniqueArray(anyBody, { minLength: 1 })),
});

const window = { opensAt: '2021-03-01T00:00:00.000Z', closesAt: '2021-12-01T00:00:00.000Z' };
const windows = { pledge: window, enrolment: window, 'self-scoring': window, submission: window };

test('the lists of plans and of launched years hold exactly what their policies show', async () => {
  const { db, cast } = { db: world.site.db, cast: world.cast };
  await fc.assert(
    fc.asyncProperty(fc.array(anyPlan, { maxLength: 6 }), anyActor(cast), async (plans, actor) => {
      await db
        .transaction()
        .execute(async (tx) => {
          const seenPlans: string[] = [];
          const seenYears: string[] = [];
          const launched: [string, Campaign][] = [];
          for (const [index, drawn] of plans.entries()) {
            const isIssued = drawn.state === 'issued' || (drawn.state === 'withdrawn' && drawn.wasIssued);
            const taken = { id: newId(), unitId: cast.unit[drawn.unit], year: 2021 + index, sourceName: 'a', sourceHash: null };
            const base = newPlan(
              { lines: ['a'], reading },
              { ...taken, renewedFrom: null, uploadedBy: cast.person.an, createdAt: window.opensAt },
            );
            const signed = {
              number: `${index + 1}/KH-A`,
              issuedOn: '2021-03-01' as Day,
              signedBy: cast.person.binh,
              signedAt: window.opensAt,
            };
            const plan: Plan = { ...base, state: drawn.state, ...(isIssued ? signed : {}) };
            await addPlan(tx, plan);
            const sent = isIssued ? drawn.sentTo.map((name) => cast.unit[name]) : [];
            await addRecipients(tx, plan.id, sent, { by: cast.person.binh, at: window.opensAt });
            const to = isIssued && drawn.launchedTo ? drawn.launchedTo.map((name) => cast.unit[name]) : [];
            if (to.length > 0) {
              const superiors = to.map((unitId, at) => ({
                unitId,
                part: at === 0 ? ('recognises' as const) : ('follows' as const),
              }));
              const id = newId();
              const campaign: Campaign = {
                ...{ id, seriesId: id, pledgesIn: id },
                planId: plan.id,
                unitId: plan.unitId,
                year: 2021 + index,
                sheetId,
                windows,
                superiors,
                launchedAt: window.opensAt,
                version: 1,
              };
              await addCampaign(tx, { ...campaign, launchedBy: cast.person.binh });
              launched.push([plan.id, campaign]);
              if (whyNotSeeCampaign(actor, campaign).length === 0) seenYears.push(campaign.id);
            }
            expect((await sentTo(tx, plan.id)).toSorted()).toEqual([...new Set([...sent, ...to])].sort());
            if (whyNotSeePlan(actor, await loadPlan(tx, plan.id), [...sent, ...to]).length === 0) seenPlans.push(plan.id);
          }
          const { rows: listed, total } = await listPlansVisibleTo(tx, actor, {}, { page: 1, size: 100 });
          expect(total).toBe(listed.length);
          expect(listed.map((plan) => plan.id).sort()).toEqual(seenPlans.sort());
          const years = launched.filter(([id, year]) => seenPlans.includes(id) && seenYears.includes(year.id));
          expect(listed.flatMap((plan) => plan.campaignId ?? []).sort()).toEqual(years.map(([, year]) => year.id).sort());
          const read = (await listReadPlans(tx, actor)).map((plan) => plan.planId);
          expect(read.sort()).toEqual(
            listed.flatMap(({ id, state }) => (['confirmed', 'issued'].includes(state) ? [id] : [])).sort(),
          );
          const pageOf = async (list: 'all' | 'own' | 'sent') =>
            await listCampaignsVisibleTo(tx, actor, '2021-06-01' as Day, { list }, { page: 1, size: 100 });
          const all = await pageOf('all');
          expect([all.total, ...all.rows.map((campaign) => campaign.id).sort()]).toEqual([seenYears.length, ...seenYears.sort()]);
          const parts = [...(await pageOf('own')).rows, ...(await pageOf('sent')).rows];
          expect(parts.map((campaign) => campaign.id).sort()).toEqual(seenYears);
          throw new RolledBack();
        })
        .catch((error: unknown) => {
          if (!(error instanceof RolledBack)) throw error;
        });
    }),
    { numRuns: 80 },
  );
}, 60_000);

class RolledBack extends Error {}
