import { readFileSync } from 'node:fs';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as councils from '#api/council.ts';
import * as api from '#api/initiatives.ts';
import { makeCampaign } from '#tests/support/campaign.ts';
import type { Name } from '#tests/support/cast.ts';
import { type TestSite, testSite } from '#tests/support/site.ts';
import { newId } from '../kernel/ids.ts';

let world: TestSite;
let campaignId: string;
beforeAll(async () => {
  world = await testSite('2021-06-15');
  const { unit, person } = world.cast;
  const superiors = [{ unitId: unit.committee, part: 'recognises' }] as const;
  const setUp = { unitId: unit.school, sheetOf: unit.committee, launchedBy: person.binh, superiors };
  campaignId = await world.site.db.transaction().execute((tx) => makeCampaign(tx, setUp));
});
afterAll(() => world.close());

const migration = (name: string) => readFileSync(`server/db/migrations/${name}`, 'utf8');
const run = (text: string) => sql.raw(text).execute(world.site.db);

async function proposed(who: Name, name: string): Promise<string> {
  const whole = {
    ...{ name, field: 'Thư viện', problem: 'Ghi tay chậm', solution: 'Dùng mã vạch', appliedAt: 'Thư viện' },
    ...{ appliedSince: '2021-02-01', effect: 'Mượn nhanh', proof: 'Tổ trưởng xác nhận' },
  };
  const authors = [{ personId: world.cast.person[who], share: 100 }];
  const { body } = await world.as(who)(api.writeInitiative, { campaignId, version: 0, ...whole, authors });
  await world.as(who)(api.proposeInitiative, { initiativeId: body.id, version: body.version });
  return body.id;
}

/** The tables as they stood before, with a council that sat on two initiatives: one agreed to by two of three, one not. */
async function asItWas(good: string, bad: string): Promise<string> {
  const { person, unit } = world.cast;
  const old = migration('0250_initiatives.sql');
  await run('drop table initiative_case; alter table initiative drop constraint initiative_state_check');
  await run(`alter table initiative add constraint initiative_state_check
    check (state in ('draft', 'proposed', 'returned', 'judged', 'recognised', 'not-recognised', 'withdrawn'))`);
  await run(old.slice(old.indexOf('create table initiative_council ('), old.indexOf('create table initiative_recognition (')));
  const [councilId, sittingId] = [newId(), newId()];
  const members = [person.binh, person.an, person.chau, person.hanh];
  const parts = ['chair', 'secretary', 'deputy', 'member'];
  const present = `array['${members.join("','")}']::uuid[]`;
  await run(`insert into initiative_council values ('${councilId}', '${unit.school}', 'Quyết định số 21/QĐ-THCS', '2021-01-10', null,
    'two-thirds', 'members', 'over-half', 'Điều 6 Quy chế')`);
  for (const [place, part] of parts.entries())
    await run(`insert into initiative_council_member values ('${councilId}', '${members[place]}', '${part}', ${place})`);
  await run(`insert into initiative_sitting values ('${sittingId}', '${councilId}', '${unit.school}', '${campaignId}', '2021-06-15',
    ${present}, 4, '${person.an}', '2021-06-15T08:00:00Z')`);
  const verdict = (id: string, aside: string, agree: number, passed: boolean) =>
    run(
      `insert into initiative_verdict values ('${id}', '${sittingId}', ${agree}, ${3 - agree}, array['${aside}']::uuid[], 3, 3, ${passed})`,
    );
  await verdict(good, person.hanh, 2, true);
  await verdict(bad, person.chau, 1, false);
  await run(`update initiative set state = 'judged' where id = '${good}'`);
  await run(`update initiative set state = 'not-recognised', reason = 'Chưa có số liệu' where id = '${bad}'`);
  return sittingId;
}

test('a council of before is a council like every other, what it heard is a sitting, and what it agreed to is decided on', async () => {
  const [good, bad] = [await proposed('hanh', 'Sổ mượn sách'), await proposed('chau', 'Bảng tin điện tử')];
  const sittingId = await asItWas(good, bad);
  await world.site.db.transaction().execute((tx) => sql.raw(migration('0500_initiatives_before_council.sql')).execute(tx));

  const shown = async (who: Name, initiativeId: string) => (await world.as(who)(api.showInitiative, { initiativeId })).body;
  const one = await shown('an', good);
  expect(one.state).toBe('proposed');
  expect(one.council).toMatchObject([{ sittingId, answer: 'carried' }]);
  expect(one.council[0].explained).toContain('2/3 đồng ý');
  expect((await shown('hanh', good)).council).toMatchObject([{ isTied: true, answer: null }]);
  expect(await shown('an', bad)).toMatchObject({ state: 'not-recognised', reason: 'Chưa có số liệu' });

  const sitting = (await world.as('an')(councils.showSitting, { sittingId })).body;
  expect(sitting).toMatchObject({ state: 'closed', meetsOn: '2021-06-15' });
  expect(sitting.seats.map(({ part }: { part: string }) => part)).toEqual(['chair', 'secretary', 'vice-chair', 'member']);
  expect(sitting.cases.map(({ name, kind }: { name: string; kind: string }) => `${kind} ${name}`)).toEqual([
    'initiative Sổ mượn sách',
    'initiative Bảng tin điện tử',
  ]);
  const minutes = await world.as('an')(councils.printSittingPaper, { sittingId, paper: 'minutes', as: 'html' });
  expect(Buffer.from(minutes.body).toString()).toContain('Bảng tin điện tử');
  const { council } = (await world.as('an')(api.showJudging, { campaignId })).body;
  const { rules, members } = (await world.as('an')(councils.showCouncil, { councilId: council.id })).body;
  expect(members).toHaveLength(4);
  expect(rules.find(({ kind }: { kind: string }) => kind === 'initiative')).toMatchObject({
    ...{ quorum: '>1/2', majority: '2/3', base: 'members', source: 'Điều 6 Quy chế', isCertain: true },
  });
  const decision = { campaignId, number: '45/QĐ-THCS', decidedOn: '2021-06-15', signer: 'Hiệu trưởng' };
  const which = [{ initiativeId: good, version: one.version }];
  expect((await world.as('an')(api.recogniseInitiatives, { ...decision, initiatives: which })).codes).toEqual([]);
});
