import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { mayUse } from '#domain/criteria/launch.ts';
import { whyNotSeeSheet } from '#domain/criteria/policy.ts';
import { sampleSheet, sampleSource } from '#domain/criteria/sampleSheet.ts';
import type { ScoreSheet } from '#domain/criteria/scoreSheet.ts';
import { newId } from '#server/kernel/ids.ts';
import { anyActor } from '#tests/support/actors.ts';
import { type TestSite, testSite } from '#tests/support/site.ts';
import { addSheet, listSheetsVisibleTo, listUsableSheets } from './store.ts';

let world: TestSite;
beforeAll(async () => {
  world = await testSite();
});
afterAll(() => world.close());

const names = ['school', 'otherSchool', 'committee', 'federation'] as const;
const anySheet = fc.record({
  unit: fc.constantFrom(...names),
  enteredFor: fc.option(fc.constantFrom('school' as const, 'otherSchool' as const)),
  state: fc.constantFrom<ScoreSheet['state']>('draft', 'issued', 'retired'),
});

class RolledBack extends Error {}

test('the list of sheets holds exactly what the policy shows', async () => {
  const { cast } = world;
  await fc.assert(
    fc.asyncProperty(fc.array(anySheet, { maxLength: 6 }), anyActor(cast), async (drawn, actor) => {
      await world.site.db
        .transaction()
        .execute(async (tx) => {
          const sheets = drawn.map(
            ({ unit, enteredFor, state }): ScoreSheet => ({
              ...{
                id: newId(),
                unitId: cast.unit[unit],
                enteredFor: enteredFor && cast.unit[enteredFor],
                familyId: newId(),
                edition: 1,
                state,
              },
              ...{
                title: 'Bảng',
                isSample: true,
                source: sampleSource,
                paperHash: null,
                subjectType: 'agency' as const,
                body: sampleSheet,
              },
              ...{ issuedOn: null, version: 1 },
            }),
          );
          for (const sheet of sheets) await addSheet(tx, sheet);
          const seen = sheets.filter((sheet) => whyNotSeeSheet(actor, sheet).length === 0).map((sheet) => sheet.id);
          expect((await listSheetsVisibleTo(tx, actor, { page: 1, size: 100 })).rows.map((sheet) => sheet.id).sort()).toEqual(
            seen.sort(),
          );
          const bodies = [cast.unit.committee];
          const usable = sheets.filter((sheet) => sheet.state === 'issued' && mayUse(sheet, cast.unit.school, bodies));
          const listed = await listUsableSheets(tx, cast.unit.school, bodies);
          expect(listed.map((sheet) => sheet.id).sort()).toEqual(usable.map((sheet) => sheet.id).sort());
          throw new RolledBack();
        })
        .catch((error: unknown) => {
          if (!(error instanceof RolledBack)) throw error;
        });
    }),
    { numRuns: 80 },
  );
}, 60_000);
