import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import * as awards from '#api/awards.ts';
import * as dossiers from '#api/dossiers.ts';
import * as postings from '#api/postings.ts';
import { loadCampaign } from '#server/plans/store.ts';
import { chosenRound, decisionOf, postingOf } from '#tests/support/awards.ts';
import { makeCampaign } from '#tests/support/campaign.ts';
import type { Name } from '#tests/support/cast.ts';
import { type TestSite, testSite } from '#tests/support/site.ts';
import { sentAwardPapers } from './heldAwardStore.ts';

let world: TestSite;
let campaignId: string;
beforeAll(async () => {
  world = await testSite('2021-01-04');
  const { unit, person } = world.cast;
  const superiors = [{ unitId: unit.committee, part: 'recognises' } as const];
  const setUp = { unitId: unit.school, sheetOf: unit.committee, launchedBy: person.binh, superiors };
  campaignId = await world.site.db.transaction().execute((tx) => makeCampaign(tx, setUp));
  await world.moveTo('2021-11-26');
});
afterAll(() => world.close());

type Line = { kind: string; title: string; of: string | null; side: string; address: string | null; whyNot: { code: string }[] };
const listed = async (who: Name): Promise<readonly Line[]> => {
  const { papers } = (await world.as(who)(dossiers.listOtherPapers, { campaignId })).body;
  return papers.filter(({ address, kind }: Line) => address?.startsWith('/api/award') || kind === 'commendation-minutes');
};
const kinds = async (who: Name) => (await listed(who)).map(({ kind, of }) => (of === null ? kind : `${kind}: ${of}`));

const sent = [
  'submission',
  'commendation-minutes',
  'merit-list',
  'unit-merit-report: Trường THCS Thị trấn Bến Sậy',
  'person-merit-report: Tạ Minh Hạnh',
];

test('the papers of a year know those of its rounds: what was sent, then what was decided for the unit and its people alone', async () => {
  expect(await listed('an')).toEqual([]);
  const { roundId } = await chosenRound(world);
  expect(await kinds('an')).toEqual(sent);
  expect((await listed('an')).find(({ kind }) => kind === 'commendation-minutes')).toMatchObject({
    address: null,
    whyNot: [{ code: 'commendation.meeting-missing' }],
  });
  expect(await kinds('quyen')).toEqual(sent);
  const held = await world.site.db
    .transaction()
    .execute(async (tx) => await sentAwardPapers(tx, await loadCampaign(tx, campaignId)));
  expect(held).toEqual(['submission', 'commendation-minutes', 'merit-list', 'unit-merit-report', 'person-merit-report']);

  await world.as('dung')(postings.postAwards, postingOf(roundId));
  await world.moveTo('2021-12-06');
  expect((await world.as('quyen')(awards.decideAwards, decisionOf(roundId))).status).toBe(200);
  const decided = [
    'award-decision: số 120/QĐ-BCĐ',
    'award-certificate: Trường THCS Thị trấn Bến Sậy',
    'award-certificate: Tạ Minh Hạnh',
  ];
  expect(await kinds('an')).toEqual([...sent, ...decided]);
  for (const { address } of await listed('an')) {
    if (address === null) continue;
    const { pathname, searchParams } = new URL(address, 'http://x');
    const printed = {
      ...awards.downloadBonusList,
      path: pathname as '/api/x',
      input: z.object({ nominationId: z.string().optional() }),
    };
    const answer = await world.as('an')(printed, Object.fromEntries(searchParams));
    expect([address, answer.status]).toEqual([address, 200]);
  }

  const { id } = (await world.as('quyen')(awards.listAwards, {})).body.awards.find(
    ({ name }: { name: string }) => name === 'Tạ Minh Hạnh',
  );
  await world.as('quyen')(awards.revokeAward, {
    ...{ awardId: id, number: '121/QĐ-BCĐ', revokedOn: '2021-12-06', signerTitle: 'Trưởng ban', cause: 'false-declaration' },
    reason: 'Khai không đúng',
  });
  expect(await kinds('an')).toEqual([...sent, ...decided.slice(0, 2), 'award-revocation: Tạ Minh Hạnh']);
});
