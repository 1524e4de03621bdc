import { afterAll, beforeAll, expect, test } from 'vitest';
import { appraiseLines, finishAppraisal, recordInspection, showAppraisal } from '#api/appraisals.ts';
import * as api from '#api/scrutiny.ts';
import { linesOf } from '#domain/criteria/scoreSheet.ts';
import { day } from '#domain/kernel/day.ts';
import { addSeat } from '#server/people/store.ts';
import { inspection, submitted } from '#tests/support/assessments.ts';
import { smallSheet } from '#tests/support/campaign.ts';
import { sheet } from '#tests/support/panels.ts';
import { addScoredFiles } from '#tests/support/scoredFiles.ts';
import { type TestSite, testSite } from '#tests/support/site.ts';

let world: TestSite;
beforeAll(async () => {
  world = await testSite('2010-01-01');
});
afterAll(() => world.close());

const scope = (year: number) => ({ byUnitId: world.cast.unit.committee, year });
const ask = (name: Parameters<TestSite['as']>[0]) => world.as(name);

/** The school's year, appraised by Dũng with `less` taken from the first line. */
async function appraised(year: number, less = 0) {
  const made = await submitted(world, year);
  const { assessmentId } = made;
  await ask('dung')(appraiseLines, { assessmentId, lines: sheet({ 'I.1': less }) });
  const { version } = (await ask('dung')(showAppraisal, { assessmentId })).body.appraisal;
  const days = { onDay: `${year}-11-25`, decisionDay: `${year}-11-22` };
  const visit = await ask('dung')(recordInspection, { assessmentId, version, ...inspection, ...days });
  const done = await ask('dung')(finishAppraisal, { assessmentId, version: visit.body.version });
  if (done.status !== 200) throw new Error(`cannot finish: ${done.codes}`);
  return made;
}

test('a finished appraisal is kept line by line as it was given and decided, and who gave it', async () => {
  await appraised(2011, 300);
  const [file] = await world.site.db.selectFrom('scrutiny_file').selectAll().where('year', '=', 2011).execute();
  const full = linesOf(smallSheet).map(({ maxPoints }) => maxPoints);
  expect(file).toMatchObject({
    self: full.map((points, at) => (at === 0 ? points - 200 : points)),
    appraised: full.map((points, at) => (at === 0 ? points - 300 : points)),
    pass_points: smallSheet.passPoints,
  });
  const reviews = await world.site.db
    .selectFrom('scrutiny_review')
    .selectAll()
    .where('assessment_id', '=', file!.assessment_id)
    .execute();
  expect(reviews).toEqual([
    {
      assessment_id: file!.assessment_id,
      person_id: world.cast.person.dung,
      lines: full.map((_, at) => at),
      points: file!.appraised,
    },
  ]);
  const shown = (await ask('dung')(api.showScrutiny, scope(2011))).body.shown;
  expect(shown).toMatchObject({ files: 1, lowered: 1, raised: 0, same: 0, seesReviewers: false });
  expect(shown.sheets[0]).toMatchObject({ files: 1, bins: [], criteria: [] });
  const unit = (await ask('an')(api.showUnitScrutiny, { unitId: world.cast.unit.school })).body;
  expect(unit.years).toMatchObject([{ year: 2011, self: shown.self, appraised: shown.appraised }]);
  expect(unit.lines[0]).toMatchObject({ code: 'I.1', mean: null });
});

test('outsiders and members see nothing, the unit sees its own years and nobody else’s', async () => {
  for (const name of ['an', 'hanh', 'lien', 'giang', 'kien'] as const) {
    for (const endpoint of [api.showScrutiny, api.listScoreGaps, api.showOwnLeniency, api.listLeniencies, api.listSamples])
      expect([name, (await ask(name)(endpoint as typeof api.showScrutiny, scope(2011))).codes]).toEqual([
        name,
        ['scrutiny.not-found'],
      ]);
    expect((await ask(name)(api.showScrutiny, {})).body).toEqual({ bodies: [], shown: null });
  }
  expect((await ask('dung')(api.listLeniencies, scope(2011))).codes).toEqual(['scrutiny.only-authority']);
  expect((await ask('dung')(api.tellReviewers, scope(2011))).codes).toEqual(['scrutiny.only-authority']);
  for (const name of ['hanh', 'giang', 'lien'] as const)
    expect((await ask(name)(api.showUnitScrutiny, { unitId: world.cast.unit.school })).codes).toEqual(['scrutiny.not-found']);
});

test('what a reviewer leans to is theirs to see first, then the authority’s alone, with what they say of it', async () => {
  const { dung, lien, quyen } = world.cast.person;
  await world.site.db.transaction().execute(async (tx) => {
    await addSeat(tx, { personId: lien, role: 'reviewer', unitId: world.cast.unit.committee, from: day('2009-01-01') });
    await addScoredFiles(tx, {
      byUnitId: world.cast.unit.committee,
      year: 2012,
      by: quyen,
      files: 6,
      reviews: [
        [dung, 0],
        [lien, 100],
      ],
    });
  });
  const own = (await ask('dung')(api.showOwnLeniency, scope(2012))).body;
  expect(own).toMatchObject({ own: { files: 6, stance: 'strict' }, others: null, lookedAt: null, whyNot: { look: [] } });
  expect((await ask('lien')(api.showOwnLeniency, scope(2012))).body.own.mean).toBeCloseTo(-own.own.mean, 9);
  expect((await ask('quyen')(api.listLeniencies, scope(2012))).body).toMatchObject({ reviewers: [], waiting: 2 });

  expect((await ask('quyen')(api.tellReviewers, scope(2012))).body).toEqual({ told: 2 });
  expect((await ask('quyen')(api.tellReviewers, scope(2012))).codes).toEqual(['scrutiny.told-already']);
  expect((await ask('quyen')(api.listLeniencies, scope(2012))).body).toMatchObject({ reviewers: [], waiting: 2 });
  const notices = await world.site.db
    .selectFrom('notice')
    .select('person_id')
    .where('code', '=', 'scrutiny.notice.told')
    .execute();
  expect(notices.map(({ person_id }) => person_id).sort()).toEqual([dung, lien].sort());

  expect((await ask('lien')(api.lookAtLeniency, { ...scope(2012), note: 'Các trường tôi chấm đều mới.' })).status).toBe(200);
  expect((await ask('lien')(api.lookAtLeniency, { ...scope(2012), note: '' })).codes).toEqual(['scrutiny.looked-already']);
  expect((await ask('quyen')(api.listLeniencies, scope(2012))).body).toMatchObject({
    reviewers: [{ name: 'Ninh Thị Liên', stance: 'lenient', note: 'Các trường tôi chấm đều mới.' }],
    waiting: 1,
  });
  const told = await world.site.db.selectFrom('scrutiny_telling').select('told_on').executeTakeFirstOrThrow();
  await world.moveTo(`${Number(told.told_on.slice(0, 4)) + 1}-06-01T01:00:00.000Z`);
  const later = (await ask('quyen')(api.listLeniencies, scope(2012))).body;
  expect(later.reviewers.map(({ name }: { name: string }) => name)).toEqual(['Vương Đình Dũng', 'Ninh Thị Liên']);
  expect(later.waiting).toBe(0);
  expect((await ask('quyen')(api.lookAtLeniency, { ...scope(2012), note: '' })).codes).toEqual(['scrutiny.no-figures-of-yours']);
});

test('a sample is drawn among what is submitted and not appraised, says why, is kept, and a second one needs a reason', async () => {
  expect((await ask('dung')(api.drawSample, { ...scope(2015), size: 1 })).codes).toEqual(['scrutiny.nothing-to-draw']);
  const { assessmentId } = await submitted(world, 2015);
  expect((await ask('dung')(api.drawSample, { ...scope(2015), size: 2 })).codes).toEqual(['scrutiny.sample-too-large']);
  expect((await ask('dung')(api.drawSample, { ...scope(2015), size: 1 })).body).toMatchObject({ number: 1 });
  expect((await ask('dung')(api.drawSample, { ...scope(2015), size: 5 })).codes).toEqual([
    'scrutiny.sample-too-large',
    'scrutiny.say-why-again',
  ]);
  const again = await ask('quyen')(api.drawSample, { ...scope(2015), size: 1, reason: 'Đoàn có thêm một ngày.' });
  expect(again.body).toMatchObject({ number: 2 });
  const { samples, candidates } = (await ask('dung')(api.listSamples, scope(2015))).body;
  expect(candidates).toBe(1);
  expect(samples).toMatchObject([
    { number: 2, size: 1, of: 1, reason: 'Đoàn có thêm một ngày.', drawnBy: 'Hà Văn Quyền', files: [{ assessmentId }] },
    { number: 1, reason: null, drawnBy: 'Vương Đình Dũng', files: [{ assessmentId, unitName: 'Trường THCS Thị trấn Bến Sậy' }] },
  ]);
  expect(samples[0].files[0].reasons).toContain('Chưa được kiểm tra thực tế trong 3 năm gần nhất');
  await expect(world.site.db.updateTable('inspection_sample_file').set({ is_drawn: false }).execute()).rejects.toThrow();
});
