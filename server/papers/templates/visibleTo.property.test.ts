import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { casePapers } from '#domain/papers/casePapers.ts';
import { measurers, whyNotSeeTemplateAs } from '#domain/papers/policy.ts';
import type { TemplateVersion } from '#domain/papers/template.ts';
import { roles } from '#domain/people/actor.ts';
import { type FreshDatabase, freshDatabase } from '#tests/support/database.ts';
import { actorIn, makeYearWorld, seatsDrawn, towards } from '#tests/support/yearWorld.ts';
import { newId } from '../../kernel/ids.ts';
import { noteFile } from '../../kernel/storedFile.ts';
import { addTemplate, addTemplateUse, endTemplateUse, listTemplatesVisibleTo } from './templateStore.ts';

let database: FreshDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.close());

class Undo extends Error {}

const at = '2026-03-05T01:00:00.000Z';
const states = ['draft', 'in-use', 'retired'] as const;
/** One version at least of every unit, so that no world is empty. */
const drawn = fc.array(fc.record({ kind: fc.constantFrom(...casePapers), state: fc.constantFrom(...states) }), {
  minLength: 4,
  maxLength: 8,
});
/** Whoever asks, one of them surely of an office, one surely without any right in it. */
const asking = fc.record({
  some: seatsDrawn,
  maker: fc.record({ role: fc.constantFrom(...measurers), unit: fc.nat(3) }),
  stranger: fc.record({ role: fc.constantFrom(...roles.filter((role) => !measurers.includes(role))), unit: fc.nat(3) }),
});

test('whoever asks, the list shows exactly the templates that the policy lets them see', async () => {
  let [shown, hidden] = [0, 0];
  await fc.assert(
    fc.asyncProperty(towards, drawn, asking, async (launched, versions, { some, maker, stranger }) => {
      const attempt = database.db.transaction().execute(async (tx) => {
        const world = await makeYearWorld(tx, launched);
        const hash = 'a'.repeat(64);
        await noteFile(tx, { hash, mediaType: 'application/octet-stream', size: 1 }, at);
        const by = { by: world.personId, at };
        const all = versions.map(({ kind, state }, index): [TemplateVersion, (typeof states)[number]] => [
          {
            ...{ id: newId(), unitId: world.unitIds[index % 4]!, kind: kind.kind, number: index + 1, fileHash: hash },
            ...{ fileName: 'mau.docx', checkedWith: world.campaigns[0]!.id, fields: {}, kept: by, taken: null, retired: null },
          },
          state,
        ]);
        const used = new Set<string>();
        for (const [version, state] of all) {
          await addTemplate(tx, version);
          const place = `${version.unitId} ${version.kind}`;
          if (state === 'draft' || used.has(place)) continue;
          await addTemplateUse(tx, version, by);
          if (state === 'retired') await endTemplateUse(tx, version, by);
          else used.add(place);
        }
        for (const seats of [some, [maker], [stranger], [...some, maker]]) {
          const actor = actorIn(world, seats);
          const may = all.flatMap(([one]) => (whyNotSeeTemplateAs(actor, one).length === 0 ? [one.id] : []));
          const listed = (await listTemplatesVisibleTo(tx, actor)).map(({ id }) => id);
          expect(listed.sort()).toEqual(may.sort());
          shown += may.length;
          hidden += all.length - may.length;
        }
        throw new Undo();
      });
      await expect(attempt).rejects.toThrow(Undo);
    }),
    { numRuns: 20 },
  );
  // A maker sees one of each world, a stranger none of four.
  expect(shown).toBeGreaterThanOrEqual(5);
  expect(hidden).toBeGreaterThanOrEqual(80);
}, 60_000);
