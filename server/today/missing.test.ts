import { afterAll, beforeAll, expect, test } from 'vitest';
import * as reviews from '#api/reviews.ts';
import * as api from '#api/today.ts';
import { launchedYear } from '#tests/support/assessments.ts';
import { type TestSite, testSite } from '#tests/support/site.ts';

let world: TestSite;
let campaignId: string;
beforeAll(async () => {
  world = await testSite();
  campaignId = await launchedYear(world, 2021);
});
afterAll(() => world.close());

type Who = Parameters<TestSite['as']>[0];
const missing = async (who: Who) => await world.as(who)(api.showMissing, { campaignId });
interface Thing {
  readonly what: string;
  readonly who: string;
  readonly isLate: boolean;
  readonly parts: readonly string[];
  readonly text: string;
}

test('the clerk reads everything that is missing, late first, each with who owes it', async () => {
  const { status, body } = await missing('an');
  expect(status).toBe(200);
  const things: readonly Thing[] = body.things;
  expect(things.map(({ what, who, isLate }) => [what, who, isLate])).toEqual([
    ['Bản đăng ký thi đua: còn 4/4 người chưa ký', 'Viên chức, người lao động', true],
    ['Hội nghị cán bộ, công chức, viên chức năm 2021: chưa tổ chức', 'Văn thư, thư ký Ban vận động', true],
    ['Đăng ký của đơn vị chưa gửi cấp trên', 'Văn thư, thư ký Ban vận động', true],
    ['Hội nghị sơ kết 6 tháng năm 2021: chưa tổ chức', 'Văn thư, thư ký Ban vận động', true],
    ['Báo cáo sơ kết 6 tháng chưa được thông qua', 'Văn thư, thư ký Ban vận động', true],
    ['Minh chứng: 3/5 tiêu chí chưa có', 'Văn thư, thư ký Ban vận động', true],
    ['Chưa mở đợt đánh giá, xếp loại cá nhân', 'Văn thư, thư ký Ban vận động', true],
    ['Ban vận động tự chấm: mới 0/5 dòng', 'Văn thư, thư ký Ban vận động', true],
    ['Cột đồng chấm: mới 0/5 dòng', 'Công đoàn cơ sở hoặc người đồng ký', true],
    ['Biên bản đọc bản tự chấm trước toàn thể', 'Văn thư, thư ký Ban vận động', true],
    ['Nộp hồ sơ tự chấm lên cấp trên', 'Văn thư, thư ký Ban vận động', false],
  ]);
  // What is forbidden needs nothing to be shown.
  expect(things[5]!.parts.map((part) => part.split(' ')[0])).toEqual(['I.1', 'I.2', 'II.3']);
});

test('the text to send round has every thing on a line of its own and names nobody', async () => {
  const { body } = await missing('an');
  const lines: readonly string[] = body.text.split('\n');
  expect(lines[0]).toMatch(/^Trường .*, hồ sơ năm 2021, còn thiếu tính đến 25\/11\/2021:$/);
  expect(lines.slice(1)).toEqual(body.things.map(({ text }: Thing) => text));
  expect(lines[1]).toMatch(
    /^- Bản đăng ký thi đua: còn 4\/4 người chưa ký \(Viên chức, người lao động; quá hạn từ sau ngày \d\d\/\d\d\/2021\)$/,
  );
  const staff = await world.site.db.selectFrom('person').select('full_name').execute();
  for (const { full_name } of staff) expect(body.text).not.toContain(full_name);
});

test('an open shortcoming stands among them with the role that mends it', async () => {
  const shortcoming = { area: 'Cảnh quan', role: 'Văn phòng', text: 'Khu để xe chưa gọn', dueOn: '2021-12-10' };
  const held = await world.as('an')(reviews.holdMeeting, {
    campaignId,
    kind: 'monthly',
    month: '2021-11-01',
    heldOn: '2021-11-24',
    present: 4,
    total: 4,
    raised: [shortcoming],
  });
  expect(held.codes ?? []).toEqual([]);
  const { body } = await missing('an');
  const found = body.things.find(({ what }: Thing) => what.includes('Khu để xe'));
  expect(found).toMatchObject({ what: 'Hạn chế chưa khắc phục: Khu để xe chưa gọn', who: 'Văn phòng', isLate: false });
});

test('those who do not keep the file are refused with the reason; above and outside nothing is seen', async () => {
  expect((await missing('hanh')).codes).toEqual(['reviews.only-keepers']);
  for (const who of ['dung', 'giang'] as const) expect((await missing(who)).status).toBe(404);
});
