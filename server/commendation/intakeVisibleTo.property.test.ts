import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { whyNotSeeDossier, whyNotSeeRound } from '#domain/commendation/intakePolicy.ts';
import type { AwardRound } from '#domain/commendation/round.ts';
import { day } from '#domain/kernel/day.ts';
import { type FreshDatabase, freshDatabase } from '#tests/support/database.ts';
import { actorIn, makeYearWorld, seatsDrawn } from '#tests/support/yearWorld.ts';
import { newId } from '../kernel/ids.ts';
import { beginDossier, saveDossier } from './dossierStore.ts';
import { aboveOwn, addRound, invite, visibleRounds } from './roundStore.ts';
import { visibleDossiers } from './visibleDossiers.ts';

let database: FreshDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.close());

class Undo extends Error {}

const roundDrawn = fc.record({
  ...{ unit: fc.nat(3), standing: fc.option(fc.nat(3)), invited: fc.uniqueArray(fc.nat(3), { maxLength: 2 }) },
  ...{ parent: fc.option(fc.nat(3)), dossier: fc.nat(3), state: fc.constantFrom('draft', 'received', 'returned') },
});

test('rounds and dossiers are listed as the policy shows them', async () => {
  let [shown, hidden] = [0, 0];
  await fc.assert(
    fc.asyncProperty(fc.array(roundDrawn, { minLength: 1, maxLength: 3 }), seatsDrawn, async (drawn, seats) => {
      const attempt = database.db.transaction().execute(async (tx) => {
        const world = await makeYearWorld(tx, []);
        const on = day('2021-06-01');
        const child = drawn.find(({ parent }) => parent !== null && parent !== 0);
        if (child) {
          const parent_id = world.unitIds[child.parent!]!;
          await tx.updateTable('unit_placement').set({ parent_id }).where('unit_id', '=', world.unitIds[0]!).execute();
        }
        const actor = actorIn(world, seats);
        const above = await aboveOwn(tx, actor, on);
        const [rounds, dossiers]: [string[], string[]] = [[], []];
        for (const one of drawn) {
          const round: AwardRound = {
            ...{
              id: newId(),
              unitId: world.unitIds[one.unit]!,
              councilId: null,
              planId: null,
              year: 2021,
              title: 'x',
              merit: 'x',
            },
            ...{ standingUnitId: one.standing === null ? null : world.unitIds[one.standing]!, state: 'open', openedOn: on },
            ...{ dueOn: on, dueMeaning: 'through', version: 1 },
          };
          const invited = one.invited.map((unit) => world.unitIds[unit]!);
          await addRound(tx, round, { awards: [], quotas: [], dossier: [], needsRegistration: false }, world.personId);
          await invite(tx, round.id, invited);
          const begun = await beginDossier(tx, round.id, world.unitIds[one.dossier]!, newId);
          const came = one.state === 'draft' ? {} : { arrivedAt: '2021-06-01T01:00:00.000Z', arrivedBy: 'system' as const };
          const dossier = { ...begun, ...came, state: one.state as typeof begun.state };
          await saveDossier(tx, dossier);
          if (whyNotSeeRound(actor, { ...round, invited }, above).length === 0) rounds.push(round.id);
          if (whyNotSeeDossier(actor, round, dossier).length === 0) dossiers.push(dossier.id);
        }
        const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id).sort();
        expect(ids(await visibleRounds(tx, actor, above).select('award_round.id').execute())).toEqual(rounds.sort());
        expect(ids(await visibleDossiers(tx, actor).select('award_dossier.id').execute())).toEqual(dossiers.sort());
        shown += rounds.length + dossiers.length;
        hidden += 2 * drawn.length - rounds.length - dossiers.length;
        throw new Undo();
      });
      await expect(attempt).rejects.toThrow(Undo);
    }),
    { numRuns: 60 },
  );
  expect(Math.min(shown, hidden)).toBeGreaterThan(10);
});
