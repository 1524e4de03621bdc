import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as api from '#api/incidents.ts';
import { effectsOf } from '#domain/incidents/effects.ts';
import type { Day } from '#domain/kernel/day.ts';
import { makeCampaign, smallSheet } from '#tests/support/campaign.ts';
import { type TestSite, testSite } from '#tests/support/site.ts';
import { disciplinesOf } from './disciplineStore.ts';
import { eligibilityOf, standingIncidentsOf, violationsOf } from './store.ts';

let world: TestSite;
let campaignId: string;

beforeAll(async () => {
  world = await testSite('2021-06-15');
  const { unit, person } = world.cast;
  const superiors = [{ unitId: unit.committee, part: 'recognises' }] as const;
  await world.site.db.transaction().execute(async (tx) => {
    campaignId = await makeCampaign(tx, { unitId: unit.school, sheetOf: unit.committee, launchedBy: person.binh, superiors });
    await tx
      .updateTable('employment')
      .set({ valid_from: '2021-01-01' as Day })
      .execute();
  });
});
afterAll(() => world.close());

const names = ['hanh', 'chau', 'giang'] as const;
const lines = ['I.1', 'I.2', 'II.1', 'II.2', 'II.3'] as const;
const anyAct = fc.record({
  verb: fc.constantFrom('record', 'inspect', 'clear', 'open', 'drop', 'decide'),
  who: fc.constantFrom('an' as const, 'binh' as const),
  name: fc.constantFrom(...names),
  line: fc.constantFrom(...lines),
  severity: fc.constantFrom('reprimand', 'warning', 'dismissal', 'pay-cut'),
  on: fc.constantFrom('2021-02-01', '2021-03-15', '2021-06-01', '2021-07-01'),
  count: fc.integer({ min: 1, max: 3 }),
  which: fc.nat(5),
});

interface Kept {
  readonly id: string;
  readonly lineCode: string;
  readonly severity: string | null;
  readonly count: number;
  readonly bySuperior: boolean;
  readonly person: string | null;
  isCleared: boolean;
}

/** What an outsider with a notebook would know: every act that was answered with yes, and nothing else. */
interface Notebook {
  readonly incidents: Kept[];
  /** Open procedures: person and id. */
  readonly pending: Map<string, string>;
}

type Act = typeof anyAct extends fc.Arbitrary<infer T> ? T : never;

async function act(notebook: Notebook, { verb, who, name, line, severity, on, count, which }: Act): Promise<void> {
  const personId = world.cast.person[name];
  const paper = 'Văn bản số 5';
  const [as, inspector] = [world.as(who), world.as('dung')];
  if (verb === 'record' || verb === 'inspect') {
    const facts = { campaignId, kind: verb === 'record' ? 'violation' : 'inspection', lineCode: line, count, concluded: true };
    const answer = await (verb === 'record' ? as : inspector)(api.recordIncident, { ...facts, concludedOn: on, paper });
    const more = { bySuperior: verb === 'inspect', person: null, isCleared: false };
    if (answer.status === 200) notebook.incidents.push({ id: answer.body.id, lineCode: line, severity: null, count, ...more });
  } else if (verb === 'clear') {
    const one = notebook.incidents[which];
    if (!one) return;
    const clearing = { incidentId: one.id, clearedOn: '2021-06-15', paper, version: 1 };
    const answer = await (one.bySuperior ? inspector : as)(api.clearIncident, clearing);
    expect(answer.status).toBe(one.isCleared ? 409 : 200);
    one.isCleared = true;
  } else if (verb === 'open') {
    const answer = await as(api.openProcedure, { campaignId, personId, byDecision: true, on, paper });
    if (answer.status === 200) notebook.pending.set(name, answer.body.id);
  } else if (verb === 'drop') {
    const disciplineId = notebook.pending.get(name);
    if (!disciplineId) return;
    const answer = await as(api.dropProcedure, { disciplineId, on, paper, version: 1 });
    if (answer.status === 200) notebook.pending.delete(name);
  } else {
    const answer = await as(api.decideDiscipline, { campaignId, personId, severity, signed: true, on, paper, lineCode: line });
    if (answer.status !== 200) return;
    notebook.pending.delete(name);
    const more = { bySuperior: false, person: name, isCleared: false };
    notebook.incidents.push({ id: answer.body.incidentId, lineCode: line, severity, count: 1, ...more });
  }
}

test('through the real actions on PostgreSQL, whatever the order, what follows is what follows from the acts that stand', async () => {
  let counted = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(anyAct, { minLength: 8, maxLength: 16 }), async (acts) => {
      const notebook: Notebook = { incidents: [], pending: new Map() };
      for (const one of acts) await act(notebook, one);
      const standing = notebook.incidents.filter(({ isCleared }) => !isCleared);
      const { violations, eligible, effects } = await world.site.db.transaction().execute(async (tx) => {
        const persons = names.map((name) => world.cast.person[name]);
        const incidents = (await standingIncidentsOf(tx, [campaignId])).get(campaignId) ?? [];
        const disciplines = await disciplinesOf(tx, persons);
        const on = '2021-06-15' as Day;
        const of = { year: 2021, sheet: smallSheet, incidents, disciplines, scores: null, titles: [], on };
        return {
          violations: await violationsOf(tx, campaignId),
          eligible: await eligibilityOf(tx, world.cast.unit.school, persons, on),
          effects: effectsOf(of),
        };
      });
      const expected = standing.map(({ lineCode, severity, count }) => ({ lineCode, severity, count }));
      expect(violations).toEqual(expect.arrayContaining(expected));
      expect(violations).toHaveLength(expected.length);
      expect(effects.violations).toEqual(violations);
      const barred = names.flatMap((name) => {
        const kinds = [
          ...(standing.some(({ person }) => person === name) ? ['discipline-in-period'] : []),
          ...(notebook.pending.has(name) ? ['discipline-pending'] : []),
        ];
        return kinds.length > 0 ? [[world.cast.person[name], kinds] as const] : [];
      });
      expect(new Map(eligible)).toEqual(new Map(barred));
      expect(effects.barred).toEqual(eligible);
      const { chain } = (await world.as('an')(api.listIncidents, { campaignId })).body;
      const isBarring = standing.some(({ lineCode, severity }) =>
        lineCode === 'II.1' ? severity !== 'reprimand' : severity !== null && severity !== 'reprimand',
      );
      expect(chain?.isLost ?? false).toBe(isBarring);
      const capped = standing.some(({ lineCode }) => lineCode === 'II.2') ? 50 : 0;
      const broken = standing.some(({ lineCode }) => lineCode === 'II.1') ? 50 : 0;
      if (chain) expect(chain.total).toBe(10_000 - capped - broken);
      counted += standing.length;
      await world.site.db.deleteFrom('discipline').execute();
      await world.site.db.deleteFrom('incident').execute();
    }),
    { numRuns: 24, endOnFailure: true },
  );
  expect(counted).toBeGreaterThan(10);
});
