import { afterAll, beforeAll, expect, test } from 'vitest';
import * as notices from '#api/notices.ts';
import * as posting from '#api/postings.ts';
import * as today from '#api/today.ts';
import { chosenRound, postingOf } from '#tests/support/awards.ts';
import type { Name } from '#tests/support/cast.ts';
import { type TestSite, testSite } from '#tests/support/site.ts';
import { remindOnce } from '../notices/reminders.ts';

let world: TestSite;
beforeAll(async () => {
  world = await testSite('2021-01-10');
  await world.moveTo('2021-11-13');
});
afterAll(() => world.close());

const waiting = async (name: Name) =>
  ((await world.as(name)(today.showToday)).body.tasks as readonly { title: string; link: string; due: string | null }[])
    .filter(({ link }) => link.startsWith('/khen-thuong/'))
    .map(({ title, due }) => [title, due?.slice(0, 10) ?? null].join(' | '));

/** Who was reminded of what since the last question. */
async function reminded(moment: string): Promise<Record<string, readonly string[]>> {
  await world.moveTo(moment);
  await remindOnce(world.site.app);
  const names = new Map(Object.entries(world.cast.person).map(([name, id]) => [id, name as Name]));
  const rows = await world.site.db.deleteFrom('notice').returning(['person_id', 'code', 'facts', 'because', 'link']).execute();
  const lines: Record<string, string[]> = {};
  for (const { person_id, code, facts, because, link } of rows) {
    if (!link.startsWith('/khen-thuong/') || !code.startsWith('notices.remind')) continue;
    const said = `${code.replace('notices.remind-', '')} | ${(facts as { what: string }).what} | ${because}`;
    lines[names.get(person_id)!] = [...(lines[names.get(person_id)!] ?? []), said];
  }
  return lines;
}

async function feed(name: Name): Promise<string> {
  const { address } = (await world.as(name)(notices.makeCalendarFeed)).body as { address: string };
  return (await world.web.server.inject({ method: 'GET', url: new URL(address).pathname })).body;
}

test('a dossier that is not sent or was given back is asked for by its day; what came waits at who weighs it', async () => {
  const { db } = world.site;
  const { unit, person } = world.cast;
  const { roundId } = await chosenRound(world, { state: 'open' });
  for (const unit_id of [unit.school, unit.otherSchool])
    await db.insertInto('award_round_invitee').values({ round_id: roundId, unit_id }).execute();
  const dossiers = db.updateTable('award_dossier').where('round_id', '=', roundId);
  await dossiers.where('unit_id', '=', unit.otherSchool).set({ state: 'received' }).execute();
  const ofSchool = dossiers.where('unit_id', '=', unit.school);
  await ofSchool.set({ state: 'returned', completed_by: '2021-11-18' as never }).execute();
  expect(await waiting('an')).toEqual(['Bổ sung hồ sơ khen thưởng bị trả lại: Khen thưởng năm 2021 | 2021-11-18']);
  expect(await waiting('hanh')).toEqual([]);
  expect(await waiting('dung')).toEqual(['Thẩm định 1 hồ sơ khen thưởng: Khen thưởng năm 2021 | ']);
  // Whoever is named in a dossier does not weigh it.
  await db.updateTable('nomination').set({ person_id: person.dung }).where('person_id', '=', person.giang).execute();
  expect(await waiting('dung')).toEqual([]);
  await db.updateTable('nomination').set({ person_id: person.giang }).where('person_id', '=', person.dung).execute();
  const what = 'Bổ sung hồ sơ khen thưởng bị trả lại: Khen thưởng năm 2021';
  expect(await reminded('2021-11-13')).toMatchObject({
    an: [`week | ${what} | unit-keeper`],
    binh: [`week | ${what} | unit-keeper`],
  });
  expect(await reminded('2021-11-14')).toEqual({});
  expect(await reminded('2021-11-17')).toMatchObject({ an: [`tomorrow | ${what} | unit-keeper`] });
  const late = await reminded('2021-11-19');
  expect([late.an, late.hanh, late.dung]).toEqual([[`overdue | ${what} | unit-keeper`], undefined, undefined]);
  await ofSchool.set({ state: 'appraised' }).execute();
  await dossiers.set({ state: 'appraised' }).execute();
  expect([await waiting('an'), await reminded('2021-11-20')]).toEqual([[], {}]);
  expect(await waiting('dung')).toEqual(['Chốt nhận hồ sơ: Khen thưởng năm 2021 | ']);
  await db.updateTable('award_round').set({ state: 'weighing' }).where('id', '=', roundId).execute();
  await db.updateTable('award_round').set({ title: 'Đợt sau' }).where('id', '=', roundId).execute();
});

test('of a petition, and of the choice among those they are tied to, the tied learn nothing', async () => {
  const { db } = world.site;
  const { person } = world.cast;
  await world.moveTo('2021-11-26');
  const { roundId, nominations } = await chosenRound(world, { merit: 'Thành tích khác' });
  await db.updateTable('award_round').set({ title: 'Đợt hai' }).where('id', '=', roundId).execute();
  const mine = async (name: Name) => (await waiting(name)).filter((line) => line.includes('Đợt hai'));
  expect(await mine('dung')).toEqual(['Niêm yết 3 trường hợp được chọn: Đợt hai | ']);
  // Dũng is put forward: what is chosen among persons is not his to know.
  await db.updateTable('nomination').set({ person_id: person.dung }).where('id', '=', nominations.hanh).execute();
  expect(await mine('dung')).toEqual(['Niêm yết 1 trường hợp được chọn: Đợt hai | ']);
  await world.as('quyen')(posting.postAwards, postingOf(roundId));
  const petition = { roundId, nominationId: nominations.hanh, text: 'Chưa đúng thành tích' };
  expect((await world.as('an')(posting.makePetition, petition)).status).toBe(200);
  expect([await mine('dung'), await mine('quyen')]).toEqual([[], ['Trả lời 1 kiến nghị: Đợt hai | 2021-12-03']]);
  const said = 'week | Trả lời 1 kiến nghị: Đợt hai | award-keeper';
  const lines = await reminded('2021-11-26');
  expect([lines.quyen, lines.dung]).toEqual([[said], undefined]);
  expect([await feed('quyen'), await feed('dung')].map((text) => text.includes('kiến nghị'))).toEqual([true, false]);
});
