import { afterAll, beforeAll, expect, test } from 'vitest';
import * as api from '#api/awardChoice.ts';
import { addDossier, addRound, putForward } from '#tests/support/awardRound.ts';
import { type TestSite, testSite } from '#tests/support/site.ts';
import { newId } from '../kernel/ids.ts';

let world: TestSite;
beforeAll(async () => {
  world = await testSite('2021-12-10');
});
afterAll(() => world.close());

test('of five hundred who ask for the last place of a limit at once, one has it and the others are told which limit is full', async () => {
  const { unit, person } = world.cast;
  const { roundId, ids } = await world.site.db.transaction().execute(async (tx) => {
    const id = await addRound(tx, { unitId: unit.committee, openedBy: person.quyen });
    const dossierId = await addDossier(tx, id, unit.school);
    const rows = Array.from({ length: 500 }, (_, at) => ({ id: newId(), full_name: `Người Thứ ${at}`, at }));
    const persons = rows.map((row) => ({
      id: row.id,
      full_name: row.full_name,
      name_key: row.full_name,
      search_key: row.full_name,
    }));
    await tx
      .insertInto('person')
      .values(persons.map((one) => ({ ...one, created_at: '2021-01-01T01:00:00Z', version: 1 })) as never)
      .execute();
    const all = rows.map((row) => ({ unitId: unit.school, personId: row.id, name: row.full_name }));
    return { roundId: id, ids: await putForward(tx, { roundId: id, dossierId }, all) };
  });
  const quyen = world.as('quyen');
  const limit = { roundId, audience: 'individual', measure: 'max', amount: 1, source: 'Thông báo số 7/TB-BCĐ' };
  expect((await quyen(api.setAwardLimit, limit)).status).toBe(200);
  const answers = await Promise.all(
    ids.map((nominationId) => quyen(api.takePlace, { roundId, nominationId, reason: 'Thủ trưởng chọn' })),
  );
  const places = await world.site.db.selectFrom('nomination_place').selectAll().where('round_id', '=', roundId).execute();
  expect(places).toHaveLength(1);
  expect(answers.filter(({ status }) => status === 200).map(({ body }) => body.id)).toEqual([places[0]!.nomination_id]);
  const refused = answers.filter(({ status }) => status === 409);
  expect(refused).toHaveLength(499);
  const said = new Set(refused.flatMap(({ body }) => body.refusals.map((one: { message: string }) => one.message)));
  expect([...said]).toEqual(['Hạn mức không quá 1 cá nhân (Thông báo số 7/TB-BCĐ) đã đủ 1 suất.']);
}, 180_000);
