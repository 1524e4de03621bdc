import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as api from '#api/evidence.ts';
import { makeCampaign } from '#tests/support/campaign.ts';
import { handIn } from '#tests/support/handIn.ts';
import { type TestSite, testSite } from '#tests/support/site.ts';
import { bomb, docx, film, heic, jpeg, placeData, png, vastPng } from '#tests/support/uploads.ts';

import { checklistTallies } from './store.ts';

let world: TestSite;
let campaignId: string;

beforeAll(async () => {
  world = await testSite('2021-03-20');
  const { unit, person } = world.cast;
  const superiors = [
    { unitId: unit.committee, part: 'recognises' },
    { unitId: unit.federation, part: 'follows' },
  ] as const;
  const setUp = { unitId: unit.school, sheetOf: unit.committee, launchedBy: person.binh, superiors };
  campaignId = await world.site.db.transaction().execute((tx) => makeCampaign(tx, setUp));
});
afterAll(() => world.close());

const add = (who: Parameters<TestSite['as']>[0], input: Record<string, unknown>) =>
  world.as(who)(api.addEvidence, { campaignId, lines: ['I.1'], onDay: '2021-03-08', ...input });
const file = (name: string, bytes: Uint8Array) => ({ name, bytes });
const pieces = (who: Parameters<TestSite['as']>[0], filter: Record<string, unknown> = {}) =>
  world.as(who)(api.listPieces, { campaignId, size: 100, ...filter });
const list = async (who: Parameters<TestSite['as']>[0]) => await world.as(who)(api.listEvidence, { campaignId });

describe('adding', () => {
  test('a member sends a photo for two lines at once; its place data is gone and it comes back only as a download', async () => {
    const added = await add('hanh', { lines: ['I.1', 'II.3'], note: 'Tổng vệ sinh', file: file('IMG_1.JPG', jpeg(1)) });
    expect(added).toMatchObject({ status: 200, body: { lines: ['I.1', 'II.3'], usedBefore: [] } });
    const shown = (await pieces('an')).body.evidence.find((one: { id: string }) => one.id === added.body.id);
    expect(shown).toMatchObject({
      kind: 'file',
      onDay: '2021-03-08',
      lines: ['I.1', 'II.3'],
      addedBy: 'Tạ Minh Hạnh',
      file: { name: 'IMG_1.jpg', mediaType: 'image/jpeg', isPicture: true },
      noPupil: false,
      isReleased: false,
    });
    const opened = await world.as('chau')(api.openEvidenceFile, { evidenceId: added.body.id });
    expect(Buffer.from(opened.body).includes(placeData)).toBe(false);
    expect(Buffer.from(opened.body).subarray(0, 2).toString('hex')).toBe('ffd8');
  });

  test('a download is an attachment in a sandbox', async () => {
    const added = await add('an', { file: file('bien-ban.docx', docx('Một')) });
    const cookies = await world.web.server.inject({
      method: 'POST',
      url: '/api/auth/sign-in/email',
      payload: { email: 'an@thu.example', password: 'mat khau cua an' },
    });
    const answer = await world.web.server.inject({
      url: `/api/evidence/${added.body.id}/file`,
      headers: { cookie: cookies.cookies.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join('; ') },
    });
    expect(answer.headers['content-disposition']).toBe("attachment; filename*=UTF-8''bien-ban.docx");
    expect(answer.headers['content-security-policy']).toBe("sandbox; default-src 'none'");
    expect(answer.headers['x-content-type-options']).toBe('nosniff');
  });

  test('a link and a plain note', async () => {
    expect((await add('chau', { link: 'https://truong.example/tin/ve-sinh', lines: ['I.2'] })).status).toBe(200);
    expect((await add('binh', { note: 'Sinh hoạt dưới cờ về nếp sống văn minh', lines: ['I.2'] })).status).toBe(200);
    expect((await list('hanh')).body.groups[0].lines[1]).toMatchObject({ code: 'I.2', count: 2 });
  });

  const refused: readonly (readonly [string, Record<string, unknown>, readonly string[]])[] = [
    ['nothing at all', {}, ['evidence.nothing-given']],
    ['no line', { lines: [], note: 'x' }, ['evidence.no-line']],
    ['an unknown line', { lines: ['IX.9'], note: 'x' }, ['evidence.no-such-line']],
    ['a day to come', { onDay: '2021-03-21', note: 'x' }, ['evidence.in-the-future']],
    [
      'every reason at once',
      { lines: ['IX.9'], onDay: '2021-03-21', link: 'abc' },
      ['evidence.no-such-line', 'evidence.in-the-future', 'evidence.not-a-link'],
    ],
    ['a script for a link', { link: 'javascript:alert(1)' }, ['evidence.not-a-link']],
    ['a link to a person’s own account', { link: 'https://www.facebook.com/profile.php?id=1' }, ['evidence.personal-account']],
    ['two things at once', { link: 'https://a.example/x', file: file('a.png', png()) }, ['evidence.one-kind-only']],
    ['an empty file', { file: file('a.pdf', new Uint8Array()) }, ['evidence.empty-file']],
    ['a file too large', { file: file('a.pdf', new Uint8Array(21 * 1_048_576)) }, ['kernel.file-too-large']],
    [
      'a page that calls itself a picture',
      { file: file('anh.jpg', new TextEncoder().encode('<!doctype html><script>alert(1)</script>')) },
      ['evidence.harmful-file'],
    ],
    ['a Word file that calls itself a picture', { file: file('anh.jpg', docx()) }, ['evidence.not-what-it-claims']],
    [
      'a drawing that may run scripts',
      { file: file('a.svg', new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>')) },
      ['evidence.harmful-file'],
    ],
    ['a Word file with a macro', { file: file('a.docx', docx('x', { 'word/vbaProject.bin': 'x' })) }, ['evidence.harmful-file']],
    ['a picture of 60,000 × 60,000 pixels', { file: file('a.png', vastPng()) }, ['evidence.picture-too-large']],
    ['a film', { file: file('a.mp4', film()) }, ['evidence.kind-not-taken']],
    ['an iPhone’s HEIC', { file: file('a.heic', heic()) }, ['evidence.place-stays-in-heic']],
    ['a picture cut short', { file: file('a.png', png().subarray(0, 40)) }, ['evidence.unreadable-file']],
  ];
  test.each(refused)('%s is refused and leaves no trace', async (_, input, codes) => {
    const before = await world.rows();
    const answer = await add('hanh', input);
    expect(answer).toMatchObject({ status: 422, codes });
    expect(answer.body.refusals.every(({ message }: { message: string }) => !message.includes('evidence.'))).toBe(true);
    expect(await world.rows()).toEqual(before);
  });

  test('a Word file that unpacks to 300 MB is refused within a second and without the memory', async () => {
    const input = { file: file('bao-cao.docx', bomb()) };
    const before = await world.rows();
    const [start, memory] = [performance.now(), process.memoryUsage().rss];
    expect(await add('hanh', input)).toMatchObject({ status: 422, codes: ['evidence.harmful-file'] });
    expect(performance.now() - start).toBeLessThan(1500);
    expect(process.memoryUsage().rss - memory).toBeLessThan(150 * 1_048_576);
    expect(await world.rows()).toEqual(before);
  });

  test('a superior does not add, a stranger does not learn that the year exists', async () => {
    const before = await world.rows();
    expect(await add('dung', { note: 'x' })).toMatchObject({ status: 403, codes: ['evidence.only-unit'] });
    expect(await add('giang', { note: 'x' })).toMatchObject({ status: 404, codes: ['plans.campaign-not-found'] });
    expect(await world.rows()).toEqual(before);
  });
});

describe('a checklist', () => {
  const tally = async () => {
    const line = (await list('an')).body.groups
      .flatMap((group: { lines: object[] }) => group.lines)
      .find(({ code }: { code: string }) => code === 'II.3');
    return line.tally;
  };
  const photo = (shade: number) => file(`diem-${shade}.png`, png(6, 6, [shade, 90, 90]));

  test('is filled point by point, each with a photo or a note of its own, and says n of m with its newest day', async () => {
    const first = await add('hanh', { lines: [], points: [{ line: 'II.3', point: 1 }], onDay: '2021-03-02', file: photo(1) });
    expect(first).toMatchObject({ status: 200, body: { lines: ['II.3'] } });
    expect(await tally()).toEqual({ done: 1, of: 2, onDay: '2021-03-02' });
    const points = [{ line: 'II.3', point: 2 }];
    const note = await add('an', { lines: [], points, onDay: '2021-03-05', note: 'Thùng rác có nắp, ba ngăn' });
    expect(await tally()).toEqual({ done: 2, of: 2, onDay: '2021-03-05' });
    const tallies = await world.site.db.transaction().execute((tx) => checklistTallies(tx, campaignId));
    expect(tallies).toEqual([{ lineCode: 'II.3', done: 2, of: 2, onDay: '2021-03-05' }]);
    await world.as('an')(api.removeEvidence, { evidenceId: note.body.id, why: 'Ghi nhầm' });
    expect(await tally()).toEqual({ done: 1, of: 2, onDay: '2021-03-02' });
    expect(await world.as('hanh')(api.tieEvidence, { evidenceId: first.body.id, points })).toMatchObject({ status: 200 });
    expect(await tally()).toEqual({ done: 2, of: 2, onDay: '2021-03-02' });
    await world.as('hanh')(api.removeEvidence, { evidenceId: first.body.id, why: 'Chụp lại' });
    expect(await tally()).toEqual({ done: 0, of: 2, onDay: null });
  });

  test('has the points of the sheet and no others', async () => {
    const points = [{ line: 'II.3', point: 3 }];
    const before = await world.rows();
    expect(await add('hanh', { lines: [], points, note: 'x' })).toMatchObject({ status: 422, codes: ['evidence.no-such-point'] });
    expect(await world.rows()).toEqual(before);
  });
});

describe('the same file again', () => {
  const picture = () => file('san-truong.png', png(9, 9, [1, 2, 3]));

  test('is recognised, said where it serves, and kept once', async () => {
    const first = await add('hanh', { lines: ['I.1'], file: picture() });
    const files = (await world.rows()).stored_file;
    const second = await add('an', { lines: ['II.3'], onDay: '2021-03-09', file: picture() });
    expect(second.body.usedBefore).toEqual([{ evidenceId: first.body.id, year: 2021, onDay: '2021-03-08', lines: ['I.1'] }]);
    expect((await world.rows()).stored_file).toBe(files);
    expect(await add('an', { lines: ['I.1', 'I.2'], file: picture() })).toMatchObject({
      status: 409,
      codes: ['evidence.same-file-on-line'],
    });
    expect((await world.rows()).stored_file).toBe(files);
  });

  test('two uploads of it at the same moment: one is kept, the other told', async () => {
    const send = () => add('hanh', { lines: ['I.2'], file: file('hai-lan.png', png(3, 3, [9, 9, 9])) });
    const answers = await Promise.all([send(), send()]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  test('one photo serves another line without being sent again', async () => {
    const first = await add('hanh', { lines: ['I.1'], file: file('mot.png', png(5, 5, [7, 7, 7])) });
    const again = await add('an', { lines: ['I.2'], sameAs: first.body.id });
    expect(again.body.usedBefore.map((use: { evidenceId: string }) => use.evidenceId)).toEqual([first.body.id]);
    expect((await world.as('an')(api.tieEvidence, { evidenceId: first.body.id, lines: ['II.3'] })).body.lines).toEqual([
      'I.1',
      'II.3',
    ]);
    expect((await world.as('an')(api.tieEvidence, { evidenceId: first.body.id, lines: ['II.3'] })).codes).toEqual([
      'evidence.already-tied',
    ]);
    expect((await world.as('dung')(api.tieEvidence, { evidenceId: first.body.id, lines: ['II.3'] })).codes).toEqual([
      'evidence.not-found',
    ]);
  });

  test('a stranger with the same bytes learns nothing of it', async () => {
    const { unit, person } = world.cast;
    const setUp = {
      unitId: unit.otherSchool,
      sheetOf: unit.committee,
      launchedBy: person.giang,
      superiors: [{ unitId: unit.committee, part: 'recognises' } as const],
    };
    const other = await world.site.db.transaction().execute((tx) => makeCampaign(tx, setUp));
    const own = await world.as('giang')(api.addEvidence, {
      campaignId: other,
      lines: ['I.1'],
      onDay: '2021-03-08',
      file: picture(),
    });
    expect(own).toMatchObject({ status: 200, body: { usedBefore: [] } });
    const taken = await add('hanh', { lines: ['I.1'], sameAs: own.body.id });
    expect(taken).toMatchObject({ status: 404, codes: ['evidence.not-found'] });
  });
});

describe('a piece that a person is asked about', () => {
  const answer = (who: Parameters<TestSite['as']>[0], evidenceId: string) => world.as(who)(api.answerStillProves, { evidenceId });
  const shown = async (who: 'an' | 'lien', id: string) =>
    (await pieces(who)).body.evidence.find((one: { id: string }) => one.id === id);
  let earlier: string;

  beforeAll(async () => {
    const { unit, person } = world.cast;
    const superiors = [{ unitId: unit.committee, part: 'recognises' }] as const;
    const setUp = { unitId: unit.school, sheetOf: unit.committee, launchedBy: person.binh, superiors, year: 2020 };
    earlier = await world.site.db.transaction().execute((tx) => makeCampaign(tx, setUp));
  });

  test('its file served last year: where and when is said, and somebody answers once that it still proves this year’s claim', async () => {
    const picture = () => file('bien-ten.png', png(7, 7, [5, 6, 7]));
    await add('hanh', { campaignId: earlier, lines: ['I.2'], onDay: '2020-05-06', file: picture() });
    const again = await add('an', { lines: ['I.1'], onDay: '2021-03-01', file: picture() });
    expect(again.body.usedBefore).toMatchObject([{ year: 2020, onDay: '2020-05-06', lines: ['I.2'] }]);
    const { id } = again.body;
    expect((await shown('an', id)).doubts).toMatchObject({
      usedBefore: [{ year: 2020, onDay: '2020-05-06', lines: ['I.2'] }],
      isOutside: false,
      isAsked: true,
      stillProves: null,
    });
    expect((await list('an')).body.waiting.asked).toBe(1);
    expect((await pieces('an', { filter: 'asked' })).body.evidence.map((one: { id: string }) => one.id)).toEqual([id]);
    expect((await answer('giang', id)).codes).toEqual(['evidence.not-found']);
    expect((await answer('hanh', id)).codes).toEqual(['evidence.only-keeper-answers']);
    expect((await answer('chau', id)).status).toBe(200);
    expect((await answer('an', id)).codes).toEqual(['evidence.already-answered']);
    expect((await shown('an', id)).doubts).toMatchObject({ isAsked: false, stillProves: { by: expect.any(String) } });
    expect((await list('an')).body.waiting.asked).toBe(0);
  });

  test('its own day is outside the year: it is taken, and said so', async () => {
    const { id } = (await add('an', { onDay: '2020-12-31', note: 'Quy ước cơ quan, ban hành năm trước', lines: ['I.2'] })).body;
    expect((await shown('an', id)).doubts).toMatchObject({ usedBefore: [], isOutside: true, isAsked: true });
    expect((await answer('an', id)).status).toBe(200);
  });

  test('about others there is nothing to answer', async () => {
    const { id } = (await add('an', { note: 'Bình thường' })).body;
    expect((await answer('an', id)).codes).toEqual(['evidence.nothing-to-answer']);
  });
});

describe('two sheets of the unit', () => {
  test('one photo serves both and is uploaded once; each goes out with its own', async () => {
    const { unit, person } = world.cast;
    const superiors = [{ unitId: unit.federation, part: 'recognises' }] as const;
    const setUp = { unitId: unit.school, sheetOf: unit.federation, launchedBy: person.binh, superiors, year: 2022 };
    const other = await world.site.db.transaction().execute((tx) => makeCampaign(tx, setUp));
    const bytes = png(90, 60, [1, 99, 2]);
    const before = (await world.rows()).stored_file!;
    const also = [{ campaignId: other, points: [{ line: 'II.3', point: 1 }] }];
    const sent = await add('hanh', { lines: ['I.2'], file: file('hai-bang.png', bytes), also, noPupil: true });
    expect(sent).toMatchObject({ status: 200, body: { lines: ['I.2'], also: [expect.any(String)] } });
    expect((await world.rows()).stored_file).toBe(before + 2);
    const there = (await world.as('an')(api.listPieces, { campaignId: other })).body.evidence;
    expect(there).toMatchObject([
      { id: sent.body.also[0], lines: ['II.3'], points: [{ line: 'II.3', point: 1 }], noPupil: true },
    ]);
    const mark = { evidenceId: sent.body.id, noPupil: false };
    expect((await world.as('hanh')(api.markPicture, mark)).status).toBe(200);
    expect((await world.as('an')(api.listPieces, { campaignId: other })).body.evidence[0].noPupil).toBe(false);
  });

  test('every sheet’s reasons come at once; a sheet of another unit is none of ours', async () => {
    const before = await world.rows();
    const twice = await add('hanh', { note: 'x', also: [{ campaignId, lines: ['I.2'] }] });
    expect(twice.codes).toEqual(['evidence.not-another-sheet']);
    const { unit } = world.cast;
    const foreign = await world.site.db
      .selectFrom('campaign')
      .select('id')
      .where('unit_id', '=', unit.otherSchool)
      .executeTakeFirstOrThrow();
    expect((await add('hanh', { note: 'x', also: [{ campaignId: foreign.id, lines: ['I.2'] }] })).codes).toEqual([
      'plans.campaign-not-found',
    ]);
    expect(await world.rows()).toEqual(before);
  });
});

describe('a year of many pieces', () => {
  test('the page holds the newest of each line, the rest comes by pages', async () => {
    for (let month = 1; month <= 3; month += 1) {
      for (let day = 1; day <= 4; day += 1)
        await add('an', { lines: ['II.1'], onDay: `2021-0${month}-0${day}`, note: `Việc ${month}.${day}` });
    }
    const page = (await list('an')).body;
    const onLine = page.evidence.filter((one: { lines: string[] }) => one.lines.includes('II.1'));
    expect(onLine.map(({ onDay }: { onDay: string }) => onDay)).toEqual(['2021-03-04', '2021-03-03', '2021-03-02']);
    expect(page.groups[1].lines[0]).toMatchObject({ code: 'II.1', count: 12 });
    const second = (await pieces('an', { line: 'II.1', size: 5, page: 2 })).body;
    expect([second.total, second.page, second.pages, second.evidence[0].onDay]).toEqual([12, 2, 3, '2021-02-03']);
  });
});

describe('removing', () => {
  test('its author or the clerk, with a reason; the record stays, marked, and its author is told', async () => {
    const { id } = (await add('hanh', { note: 'Nhầm năm', lines: ['II.3'] })).body;
    const remove = (who: 'an' | 'chau' | 'hanh' | 'giang', why = 'Không đúng tiêu chí') =>
      world.as(who)(api.removeEvidence, { evidenceId: id, why });
    expect((await remove('chau')).codes).toEqual(['evidence.only-author-removes']);
    expect((await remove('giang')).codes).toEqual(['evidence.not-found']);
    expect((await remove('an', ' ')).codes).toEqual(['kernel.missing']);
    const counted = (await list('an')).body.groups[1].lines[2].count;
    expect((await remove('an')).status).toBe(200);
    const after = (await list('an')).body;
    expect(after.groups[1].lines[2].count).toBe(counted - 1);
    expect(after.evidence.map((one: { id: string }) => one.id)).not.toContain(id);
    const removed = (await pieces('an', { filter: 'removed' })).body.evidence;
    expect(removed.find((one: { id: string }) => one.id === id).removed).toMatchObject({ why: 'Không đúng tiêu chí' });
    expect((await remove('hanh')).codes).toEqual(['evidence.already-removed']);
    const told = await world.site.db
      .selectFrom('notice')
      .select(['person_id', 'code'])
      .where('code', '=', 'evidence.notice.removed')
      .execute();
    expect(told).toEqual([{ person_id: world.cast.person.hanh, code: 'evidence.notice.removed' }]);
  });
});

describe('a thumbnail', () => {
  const open = (who: Parameters<TestSite['as']>[0], evidenceId: string) => world.as(who)(api.openThumbnail, { evidenceId });

  test('is made once with the picture and seen by whoever may open the picture', async () => {
    const picture = () => file('anh-nho.png', png(640, 480, [12, 34, 56]));
    const { id } = (await add('hanh', { file: picture() })).body;
    const shown = (await pieces('an')).body.evidence.find((one: { id: string }) => one.id === id);
    expect(shown.file.thumbnail).toEqual({ width: 320, height: 240 });
    const small = await open('an', id);
    expect([Buffer.from(small.body).subarray(8, 12).toString(), small.body.length < 20_000]).toEqual(['WEBP', true]);
    const kept = (await world.rows()).picture_thumbnail;
    await add('hanh', { lines: ['I.2'], file: picture() });
    expect((await world.rows()).picture_thumbnail).toBe(kept);
    expect((await open('giang', id)).codes).toEqual(['evidence.not-found']);
    expect((await open('dung', id)).codes).toEqual(['evidence.not-found']);
  });

  test('is not there for other files', async () => {
    const { id } = (await add('an', { file: file('khong-anh.docx', docx('Không ảnh')) })).body;
    expect((await open('an', id)).codes).toEqual(['evidence.not-found']);
  });
});

describe('outside the unit', () => {
  test('nobody sees or counts anything before it is submitted; afterwards no picture without its mark', async () => {
    const picture = (await add('hanh', { file: file('hoc-sinh.png', png(4, 4, [200, 10, 10])) })).body.id;
    const paper = (await add('an', { file: file('quyet-dinh.docx', docx('Quyết định')) })).body.id;
    const open = (who: 'dung' | 'lien' | 'giang', evidenceId: string) => world.as(who)(api.openEvidenceFile, { evidenceId });
    const before = (await list('dung')).body;
    expect(before.evidence).toEqual([]);
    expect(before.groups.flatMap((group: { lines: { count: number }[] }) => group.lines.map(({ count }) => count))).toEqual([
      0, 0, 0, 0, 0,
    ]);
    const missing = await open('dung', '01900000-0000-7000-8000-000000000000');
    expect(await open('dung', paper)).toEqual(missing);

    await handIn(world, campaignId);
    expect((await open('dung', paper)).status).toBe(200);
    expect(await open('lien', picture)).toMatchObject({ status: 403, codes: ['evidence.picture-stays-inside'] });
    const small = (who: 'lien') => world.as(who)(api.openThumbnail, { evidenceId: picture });
    expect(await small('lien')).toMatchObject({ status: 403, codes: ['evidence.picture-stays-inside'] });
    const shown = (await pieces('lien')).body.evidence.find((one: { id: string }) => one.id === picture);
    expect([shown.addedBy, shown.whyNot.open[0].code]).toEqual([null, 'evidence.picture-stays-inside']);

    expect((await world.as('dung')(api.markPicture, { evidenceId: picture, noPupil: true })).codes).toEqual([
      'evidence.only-keeper-marks',
    ]);
    expect((await world.as('binh')(api.markPicture, { evidenceId: picture, noPupil: true })).body).toEqual({
      id: picture,
      noPupil: true,
    });
    const onSheet = async (who: 'lien' | 'an') =>
      (await world.as(who)(api.listPictures, { campaignId })).body.lines.flatMap(({ pictures }: { pictures: { id: string }[] }) =>
        pictures.map(({ id }) => id),
      );
    expect([(await onSheet('lien')).includes(picture), (await onSheet('lien')).length]).toEqual([true, 1]);
    expect((await onSheet('an')).length).toBeGreaterThan(1);
    expect([(await open('lien', picture)).status, (await small('lien')).status]).toEqual([200, 200]);
    expect((await world.as('an')(api.markPicture, { evidenceId: paper, noPupil: true })).codes).toEqual([
      'evidence.not-a-picture',
    ]);

    const late = (await add('an', { note: 'Thêm sau khi nộp' })).body.id;
    expect((await pieces('dung')).body.evidence.map((one: { id: string }) => one.id)).not.toContain(late);
    await world.as('an')(api.removeEvidence, { evidenceId: paper, why: 'Gửi nhầm bản' });
    expect(await open('dung', paper)).toMatchObject({ status: 403, codes: ['evidence.was-removed'] });
  });

  test('a stranger asking by id, by hash or by nonsense is answered as for something missing', async () => {
    const { id } = (await add('an', { file: file('noi-bo.docx', docx('Nội bộ')) })).body;
    const { file_hash } = await world.site.db
      .selectFrom('evidence')
      .select('file_hash')
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
    const missing = await world.as('giang')(api.openEvidenceFile, { evidenceId: '01900000-0000-7000-8000-000000000000' });
    expect(missing).toMatchObject({ status: 404, codes: ['evidence.not-found'] });
    for (const evidenceId of [id, file_hash!, file_hash!.slice(0, 36), "' or 1=1 --", '..%2f..%2fkeys']) {
      expect(await world.as('giang')(api.openEvidenceFile, { evidenceId })).toEqual(missing);
    }
    expect((await world.as(null)(api.openEvidenceFile, { evidenceId: id })).status).toBe(401);
    expect((await world.as('giang')(api.listEvidence, { campaignId })).codes).toEqual(['plans.campaign-not-found']);
  });
});
