import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Layer, layers } from '#domain/evaluations/entry.ts';
import { owedLayer } from '#domain/evaluations/owing.ts';
import { lawfulSettings } from '#domain/evaluations/settings.ts';
import { initiativeStates } from '#domain/initiatives/initiative.ts';
import { addDays, day } from '#domain/kernel/day.ts';
import type { Campaign } from '#domain/plans/campaign.ts';
import { type FreshDatabase, freshDatabase } from '#tests/support/database.ts';
import { makeYearWorld } from '#tests/support/yearWorld.ts';
import { addRoutine, addTickStep } from '../activities/routineStore.ts';
import type { Tx } from '../db/connection.ts';
import { addEntries, addReturn } from '../evaluations/entryStore.ts';
import { addRound } from '../evaluations/roundStore.ts';
import { addSubjects } from '../evaluations/subjectStore.ts';
import { addEvidence } from '../evidence/store.ts';
import { addInitiative } from '../initiatives/store.ts';
import { newId } from '../kernel/ids.ts';
import { addTeams } from '../org/store.ts';
import { addEmployment } from '../people/employmentStore.ts';
import { addPerson } from '../people/store.ts';
import { addLead } from '../people/teamLeadStore.ts';
import { owedFactsOf } from './owedStore.ts';

let database: FreshDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.close());

class Undo extends Error {}

const [today, from] = [day('2021-11-18'), day('2021-01-01')];
const at = '2021-11-18T01:00:00.000Z';
const year = fc.nat(3);

const drawnInitiative = fc.record({ year, state: fc.constantFrom(...initiativeStates) });
const drawnPiece = fc.record({ year, isOld: fc.boolean(), isPicture: fc.boolean(), noPupil: fc.boolean() });
const drawnRoutine = fc.record({ year, weeks: fc.integer({ min: 0, max: 5 }), ticks: fc.uniqueArray(fc.nat(5)) });
const drawnPerson = fc.record({
  year,
  said: fc.subarray([...layers]),
  isReturned: fc.boolean(),
  inTeam: fc.boolean(),
  isHead: fc.boolean(),
  isOut: fc.boolean(),
});

async function person(tx: Tx): Promise<string> {
  return await addPerson(tx, { fullName: 'Người Khác', staffCode: null, email: null }, at);
}

async function makeInitiative(
  tx: Tx,
  { id: campaignId, unitId }: Campaign,
  state: (typeof initiativeStates)[number],
  by: string,
) {
  const nothing = { name: 'x', field: '', problem: '', solution: '', appliedAt: '', appliedSince: null, effect: '', proof: '' };
  const of = { id: newId(), campaignId, unitId, state, pledgeId: null, evidenceIds: [], authors: [{ personId: by, share: 100 }] };
  await addInitiative(tx, { ...nothing, ...of, proposedOn: day('2021-03-01'), reason: 'x', version: 1, writtenBy: by });
}

async function makePiece(
  tx: Tx,
  { id: campaignId, unitId }: Campaign,
  piece: { isOld: boolean; noPupil: boolean; hash: string | null },
  by: string,
) {
  const file = piece.hash === null ? null : { hash: piece.hash, name: 'anh.jpg', mediaType: 'image/jpeg' };
  const what = { kind: file ? 'file' : 'note', note: 'x', link: null, file, lines: ['I.1'], points: [] } as const;
  const when = {
    onDay: day(piece.isOld ? '2020-12-30' : '2021-03-01'),
    addedBy: by,
    addedAt: at,
    removedAt: null,
    removedWhy: null,
    holderId: null,
  };
  const marks = { noPupil: piece.noPupil, stillProves: null, deletedOn: null, releasedAt: null };
  await addEvidence(tx, { id: newId(), campaignId, unitId, ...what, ...when, ...marks });
}

/** A weekly routine that began so many Mondays before this week's; what was ticked by the number of its week. */
async function makeRoutine(tx: Tx, { id: campaignId, unitId }: Campaign, weeks: number, ticks: readonly number[], by: string) {
  const monday = addDays(day('2021-11-15'), -7 * weeks);
  const of = {
    what: 'Vệ sinh',
    rhythm: 'week',
    lineCode: 'I.1',
    keeper: { kind: 'seat', role: 'clerk' },
    planLine: null,
  } as const;
  const id = newId();
  await addRoutine(tx, { id, campaignId, unitId, ...of, from: monday, to: day('2021-12-31'), version: 1 }, by, at);
  for (const week of ticks.filter((one) => one <= weeks)) {
    const roundFrom = addDays(monday, 7 * week);
    await addTickStep(tx, { routineId: id, roundFrom, act: 'ticked', evidenceId: null, personId: by, at });
  }
}

test('whatever happened in some years, what is owed of each is what its things, taken one by one, say', async () => {
  let [pieces, missed, owing] = [0, 0, 0];
  await fc.assert(
    fc.asyncProperty(
      fc.array(drawnInitiative, { maxLength: 5 }),
      fc.array(drawnPiece, { maxLength: 5 }),
      fc.array(drawnRoutine, { maxLength: 3 }),
      fc.array(drawnPerson, { maxLength: 6 }),
      async (initiatives, evidence, routines, people) => {
        const attempt = database.db.transaction().execute(async (tx) => {
          const world = await makeYearWorld(tx, [[0], [0], [0], [0]]);
          const { campaigns, personId: by } = world;
          const hash = 'a'.repeat(64);
          await tx.insertInto('stored_file').values({ hash, size: 1, media_type: 'image/jpeg', stored_at: at }).execute();
          for (const one of initiatives) await makeInitiative(tx, campaigns[one.year]!, one.state, by);
          for (const one of evidence)
            await makePiece(tx, campaigns[one.year]!, { ...one, hash: one.isPicture ? hash : null }, by);
          for (const one of routines) await makeRoutine(tx, campaigns[one.year]!, one.weeks, one.ticks, by);
          const rounds: string[] = [];
          const teams: string[] = [];
          for (const { unitId } of campaigns) {
            const [roundId, teamId, leadId] = [newId(), newId(), await person(tx)];
            await addTeams(tx, [{ id: teamId, unitId, name: 'Tổ', period: { from, until: null } }]);
            const work = { teamId, position: 'Giáo viên', staffClass: 'public-employee', manages: false, from } as const;
            await addEmployment(tx, { personId: leadId, unitId, ...work });
            const lead = { id: newId(), teamId, personId: leadId, title: 'Tổ trưởng', period: { from, until: null } };
            await addLead(tx, lead, undefined, by);
            const round = {
              id: roundId,
              unitId,
              year: 2021,
              term: 'calendar-year',
              headcountOn: today,
              openedBy: by,
              openedAt: at,
            } as const;
            await addRound(tx, { ...round, period: { from, until: day('2022-01-01') }, settings: lawfulSettings(today) });
            rounds.push(roundId);
            teams.push(teamId);
          }
          const wanted: { year: number; personId: string; layer: Layer }[] = [];
          for (const one of people) {
            const [roundId, personId] = [rounds[one.year]!, await person(tx)];
            const of = {
              position: 'Giáo viên',
              staffClass: 'public-employee',
              manages: false,
              since: from,
              addedOn: null,
              version: 1,
            } as const;
            const place = {
              isHead: one.isHead,
              out: one.isOut ? ('elsewhere' as const) : null,
              teamId: one.inTeam ? teams[one.year]! : null,
            };
            await addSubjects(tx, [{ roundId, personId, ...of, ...place }]);
            const said = { general: null, results: null, grade: 'good', remark: '', onDay: today, source: 'system' } as const;
            for (const layer of one.said) {
              const id = newId();
              await addEntries(tx, [{ id, roundId, personId, layer, ...said, paperHash: null, enteredBy: by, enteredAt: at }]);
              if (layer === 'self' && one.isReturned) await addReturn(tx, { entryId: id, reason: 'x', at, by });
            }
            const counts = one.said.filter((layer) => layer !== 'self' || !one.isReturned);
            const latest = layers.filter((layer) => counts.includes(layer)).at(-1) ?? null;
            const layer = owedLayer({ layer: latest, hasTeamHead: one.inTeam, isHead: one.isHead });
            if (layer && !one.isOut) wanted.push({ year: one.year, personId, layer });
          }
          const ids = campaigns.map(({ id }) => id);
          const facts = await owedFactsOf(tx, ids, today);
          for (const [index, id] of ids.entries()) {
            const found = facts.find(({ campaignId }) => campaignId === id)!;
            const inState = (state: string) => initiatives.filter((one) => one.year === index && one.state === state).length;
            const { returned, proposed } = found.initiatives;
            expect([returned.length, proposed]).toEqual([inState('returned'), inState('proposed')]);
            const own = evidence.filter((one) => one.year === index);
            expect(found.evidence).toEqual({
              asked: own.filter(({ isOld }) => isOld).length,
              heldBack: own.filter(({ isPicture, noPupil }) => isPicture && !noPupil).length,
            });
            const kept = routines.filter((one) => one.year === index);
            const missedOf = ({ weeks, ticks }: (typeof kept)[number]) => weeks - ticks.filter((week) => week < weeks).length;
            const openOf = ({ weeks, ticks }: (typeof kept)[number]) => !ticks.includes(weeks);
            const shown = kept.filter((one) => missedOf(one) > 0 || openOf(one));
            const byCount = (list: readonly (readonly [number, boolean])[]) => list.map(String).sort();
            expect(byCount(found.routines.map((one) => [one.missed, one.openTo === '2021-11-19'] as const))).toEqual(
              byCount(shown.map((one) => [missedOf(one), openOf(one)] as const)),
            );
            const owed = wanted.filter((one) => one.year === index).map(({ personId, layer }) => `${personId} ${layer}`);
            expect((found.round?.owed ?? []).map(({ personId, layer }) => `${personId} ${layer}`).sort()).toEqual(owed.sort());
            pieces += own.length;
            missed += found.routines.reduce((sum, one) => sum + one.missed, 0);
            owing += owed.length;
          }
          throw new Undo();
        });
        await expect(attempt).rejects.toThrow(Undo);
      },
    ),
    { numRuns: 50 },
  );
  expect(Math.min(pieces, missed, owing)).toBeGreaterThan(5);
}, 120_000);
