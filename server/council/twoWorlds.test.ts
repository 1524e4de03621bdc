import { afterAll, beforeAll, expect, test } from 'vitest';
import * as api from '#api/council.ts';
import * as noticesApi from '#api/notices.ts';
import { type TestSite, testSite } from '#tests/support/site.ts';

/** Two sites that differ in what was said and voted on the case to which Bình is tied, and in nothing else. */
const worlds: TestSite[] = [];
const begin = async () => void worlds.push(await testSite('2021-12-10'));
beforeAll(begin);
beforeAll(begin);
afterAll(async () => {
  for (const world of worlds) await world.close();
});

interface Course {
  readonly agree: number;
  readonly discussion: string;
  readonly summary: string;
  readonly twice: boolean;
}

/** Lives a sitting with one case of Bình's school and one of another's; the ids of what it made, in their order. */
async function live(world: TestSite, { agree, discussion, summary, twice }: Course): Promise<readonly string[]> {
  const { person, unit } = world.cast;
  const dung = world.as('dung');
  const members = (['quyen', 'lien', 'dung', 'binh', 'kien'] as const).map((who, index) => ({
    personId: person[who],
    part: (['chair', 'vice-chair', 'secretary', 'member', 'member'] as const)[index]!,
  }));
  const founded = { decision: 'Quyết định số 12', decidedOn: '2021-11-01', from: '2021-11-01', members };
  const set = await dung(api.setUpCouncil, { unitId: unit.committee, kind: 'award-council', name: 'Hội đồng', ...founded });
  const councilId: string = set.body.id;
  const plan = { title: 'Phiên họp', mode: 'meeting', meetsOn: '2021-12-10', begins: '08:00', venue: 'Phòng 1' };
  const sittingId: string = (await dung(api.planSitting, { councilId, ...plan })).body.id;
  const brought = { sittingId, kind: 'culture-title', proposal: 'Công nhận', namedPersonIds: [] };
  const tied: string = (await dung(api.addSittingCase, { ...brought, name: 'Trường A', unitId: unit.school, summary })).body.id;
  const open: string = (await dung(api.addSittingCase, { ...brought, name: 'Trường B', unitId: unit.otherSchool, summary: 'x' }))
    .body.id;
  await dung(api.callSitting, { sittingId, version: 1 });
  for (const { personId } of members) await dung(api.markAttendance, { sittingId, personId, attendance: 'present' });
  await dung(api.openSitting, { sittingId, version: 2 });
  let version = 1;
  const vote = async (caseId: string, yes: number, again: string | null = null) => {
    await dung(api.openVote, { caseId, version, again });
    await dung(api.countVote, { caseId, version: version + 1, agree: yes, against: 4 - yes, abstain: 0 });
    version += 2;
  };
  if (twice) await vote(tied, 1);
  await vote(tied, agree, twice ? 'miscount' : null);
  expect((await dung(api.noteDiscussion, { caseId: tied, version, discussion })).status).toBe(200);
  await dung(api.takeUpCase, { caseId: tied });
  return [councilId, sittingId, tied, open];
}

/** Everything the council's routes and the notices answer to somebody, ids replaced by their place. */
async function answers(world: TestSite, who: 'binh' | 'kien', ids: readonly string[]): Promise<string> {
  const [councilId, sittingId, tied] = ids as [string, string, string];
  const as = world.as(who);
  const all = [
    await as(api.listCouncils),
    await as(api.showCouncil, { councilId }),
    await as(api.showSitting, { sittingId }),
    await as(api.printSittingPaper, { sittingId, paper: 'minutes' }),
    await as(api.printSittingPaper, { sittingId, paper: 'counting-minutes', caseId: tied }),
    await as(api.openSittingMinutes, { sittingId }),
    await as(api.countVote, { caseId: tied, version: 1, agree: 1, against: 1, abstain: 1 }),
    await as(api.openVote, { caseId: tied, version: 1 }),
    await as(api.noteDiscussion, { caseId: tied, version: 1, discussion: 'x' }),
    await as(api.answerVote, { caseId: tied, choice: 'agree' }),
    await as(api.changeSittingCase, {
      caseId: tied,
      version: 1,
      kind: 'other',
      name: 'x',
      proposal: 'x',
      unitId: world.cast.unit.school,
    }),
    await as(api.closeSitting, { sittingId, version: 3 }),
    await as(noticesApi.listNotices),
  ];
  const places = new Map(
    [...ids, ...Object.values(world.cast.unit), ...Object.values(world.cast.person)].map((id, index) => [id, `#${index}`]),
  );
  const text = JSON.stringify(all.map(({ status, body }) => ({ status, body })));
  return text.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, (id) => places.get(id) ?? '#');
}

test('whoever is tied to a case is answered the same, byte for byte, whatever is said and voted on it', async () => {
  const [one, other] = worlds as unknown as readonly [TestSite, TestSite];
  const first = await live(one, { agree: 4, discussion: 'Nhất trí', summary: 'Điểm 91', twice: false });
  const second = await live(other, { agree: 0, discussion: 'Còn nhiều hạn chế', summary: 'Điểm 52', twice: true });
  expect(await answers(one, 'binh', first)).toBe(await answers(other, 'binh', second));
  expect(await answers(one, 'kien', first)).not.toBe(await answers(other, 'kien', second));
});
