import { afterAll, beforeAll, expect, test } from 'vitest';
import * as appraisals from '#api/appraisals.ts';
import * as assessments from '#api/assessments.ts';
import * as api from '#api/measures.ts';
import { signed } from '#tests/support/assessments.ts';
import { type TestSite, testSite } from '#tests/support/site.ts';

let world: TestSite;
let campaignId: string;
let assessmentId: string;
let hash: string;

beforeAll(async () => {
  world = await testSite('2021-03-15');
  ({ campaignId, assessmentId, hash } = await signed(world));
});
afterAll(() => world.close());

type Who = Parameters<TestSite['as']>[0];
const figuresOf = async (who: Who) => await world.as(who)(api.showFigures, { campaignId });
const sourcesOn = async (who: Who, code: string) => {
  const { body } = await figuresOf(who);
  return body.lines.find((line: { code: string }) => line.code === code).figures.map((each: { source: string }) => each.source);
};
const choose = async (who: Who, source: string, isOn: boolean, lineCode = 'I.1') =>
  await world.as(who)(api.chooseFigure, { campaignId, lineCode, source, isOn });

test('inside, a line shows its figure with its base and its day, and what it would justify', async () => {
  const { status, body } = await figuresOf('an');
  expect(status).toBe(200);
  expect(body.isLive).toBe(true);
  const line = body.lines.find(({ code }: { code: string }) => code === 'II.1');
  expect(line.figures).toEqual([
    {
      source: 'incidents',
      name: 'Lượt vi phạm đã có kết luận',
      text: '0',
      numerator: 0,
      denominator: null,
      base: null,
      baseName: null,
      onDay: '2021-11-25',
      isFinal: false,
      standing: 'met',
    },
  ]);
  expect(line.proposal).toEqual({ points: 2000, rule: 'đạt chỉ tiêu' });
});

test('a member sees the shares of the year and nothing of violations, a stranger nothing at all', async () => {
  expect(await sourcesOn('an', 'II.1')).toEqual(['incidents']);
  expect(await sourcesOn('hanh', 'II.1')).toEqual([]);
  expect((await figuresOf('giang')).status).toBe(404);
});

test('what counts where is chosen by those who draft, and a share is never without its base', async () => {
  expect((await choose('hanh', 'pledged', true)).codes).toEqual(['measures.only-drafters-choose']);
  expect((await choose('an', 'pledged', true, 'IX.9')).codes).toEqual(['criteria.no-such-line']);
  expect((await choose('an', 'pledged', true)).status).toBe(200);
  const { body } = await figuresOf('hanh');
  const [pledged] = body.lines[0].figures;
  expect(pledged).toMatchObject({ source: 'pledged', base: 'base-staff', baseName: 'người trong đơn vị', onDay: '2021-11-25' });
  expect(pledged.text).toBe(`${pledged.numerator}/${pledged.denominator} (0 %)`);
  expect(await choose('an', 'pledged', false)).toMatchObject({ status: 200 });
  expect(await sourcesOn('hanh', 'I.1')).toEqual([]);
  await choose('an', 'pledged', true);
});

test('above, nothing is seen before the file is handed in; then it stays as it was, whatever is chosen after a return', async () => {
  expect((await figuresOf('dung')).codes).toEqual(['measures.not-handed-in']);
  const shown = (await world.as('an')(assessments.showAssessment, { assessmentId })).body;
  const again = await world.as('an')(assessments.closeScoring, { assessmentId, version: shown.version });
  expect(again.codes).toEqual(['assessments.already-closed']);
  const sent = await world.as('binh')(assessments.submitAssessment, { assessmentId, contentHash: hash });
  expect(sent.status).toBe(200);

  expect((await choose('an', 'pledged', false)).codes).toEqual(['measures.handed-in']);
  const seen = await figuresOf('dung');
  expect(seen.body.isLive).toBe(false);
  // Kept when it was put up for signing, before anybody had chosen.
  expect(await sourcesOn('dung', 'I.1')).toEqual([]);
  expect(await sourcesOn('dung', 'II.1')).toEqual(['incidents']);
  expect((await choose('dung', 'pledged', true)).codes).toEqual(['measures.only-drafters-choose']);

  const { version } = (await world.as('dung')(assessments.showAssessment, { assessmentId })).body;
  const lines = [{ lineCode: 'I.1', reason: 'Thiếu kế hoạch' }];
  const back = await world.as('dung')(appraisals.returnAssessment, {
    assessmentId,
    version,
    reason: 'Bổ sung minh chứng.',
    lines,
  });
  expect(back.status).toBe(200);
  expect((await figuresOf('an')).body.isLive).toBe(true);
  expect((await figuresOf('dung')).body).toEqual(seen.body);
});
