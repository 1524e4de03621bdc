import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { checkPage } from './checkPage.ts';
import { press, sees, seesNo } from './hand.ts';
import { scenes } from './scenes.ts';
import { type Stand, stand } from './stand.ts';

let school: Stand;
let secretary: Page;
let head: Page;
let councilId: string;
let sittingId: string;

beforeAll(async () => {
  school = await stand();
  secretary = await school.open('reviewer', 1440);
  head = await school.open('head', 360);
});
afterAll(async () => await school?.close());

interface Posted {
  readonly id: string;
  readonly version: number;
}

/** One act by whoever is signed in on a page, straight to its address. */
async function post(page: Page, path: string, data: unknown): Promise<Posted> {
  const answer = await page.request.post(path, { data, headers: { origin: school.baseUrl } });
  expect(await answer.text()).not.toContain('refusals');
  return (await answer.json()) as Posted;
}

const read = async (page: Page) => (await (await page.request.get(`/api/sittings/${sittingId}`)).json()) as Shown;
interface Shown {
  readonly today: string;
  readonly version: number;
  readonly cases: readonly { readonly id: string; readonly inside: { readonly version: number } | null }[];
}

describe('hội đồng họp, người có liên quan không tham gia', () => {
  const scene = scenes(() => school.pages());

  scene('chưa có hội đồng: nói phải làm gì trước', async () => {
    await secretary.goto('/hoi-dong');
    await sees(secretary, 'Chưa có hội đồng nào');
    await checkPage(secretary);
    await press(secretary, 'Nhập quyết định thành lập');
    await sees(secretary, 'Theo thứ tự trong quyết định');
    await checkPage(secretary);
  });

  scene('hội đồng, quy định chưa đối chiếu và phiên họp', async () => {
    const { person } = school.world;
    const listed = (await (await secretary.request.get('/api/councils')).json()) as {
      today: string;
      mayKeepAt: { unitId: string }[];
    };
    const members = [
      { personId: person.authority, part: 'chair' },
      { personId: person.reviewer, part: 'secretary' },
      { personId: person.head, part: 'member' },
    ];
    const day = listed.today;
    const name = 'Hội đồng Thi đua – Khen thưởng xã Bến Sậy';
    const decided = { decision: 'Quyết định số 12/QĐ-UBND', decidedOn: day, from: day };
    const unitId = listed.mayKeepAt[0]!.unitId;
    ({ id: councilId } = await post(secretary, '/api/councils', { unitId, kind: 'award-council', name, ...decided, members }));
    const planned = { title: 'Phiên họp xét danh hiệu', mode: 'meeting', meetsOn: day, begins: '08:00', venue: 'Phòng họp số 1' };
    ({ id: sittingId } = await post(secretary, `/api/councils/${councilId}/sittings`, planned));
    await secretary.goto(`/hoi-dong/${councilId}`);
    await sees(secretary, 'Còn quy định chưa đối chiếu');
    await checkPage(secretary);
    await secretary.setViewportSize({ width: 768, height: 900 });
    await checkPage(secretary);
    await secretary.setViewportSize({ width: 1440, height: 900 });
  });

  scene('thư ký chạy phiên họp; giơ tay, kết quả có số và cơ sở', async () => {
    const unitId = school.world.unit.unit;
    const brought = { kind: 'culture-title', unitId, namedPersonIds: [], summary: 'Điểm thẩm định 91,5. Hồ sơ đủ 9/9 giấy tờ.' };
    const proposal = 'Công nhận danh hiệu “Đơn vị đạt chuẩn văn hóa” năm 2024';
    await post(secretary, `/api/sittings/${sittingId}/cases`, { ...brought, name: 'Trường THCS Bến Sậy', proposal });
    await secretary.goto(`/phien-hop/${sittingId}`);
    await checkPage(secretary);
    await post(secretary, `/api/sittings/${sittingId}/call`, { sittingId, version: (await read(secretary)).version });
    for (const who of ['authority', 'reviewer', 'head'] as const) {
      const mark = { personId: school.world.person[who], attendance: 'present' };
      await post(secretary, `/api/sittings/${sittingId}/attendance`, mark);
    }
    await post(secretary, `/api/sittings/${sittingId}/open`, { version: (await read(secretary)).version });
    await secretary.goto(`/phien-hop/${sittingId}`);
    await press(secretary, 'Đưa ra xét');
    await sees(secretary, 'Đang xét');
    await press(secretary, 'Mở biểu quyết');
    await secretary.goto(`/phien-hop/${sittingId}/man-chieu`);
    await sees(secretary, 'Kết quả hiện sau khi kiểm xong');
    await checkPage(secretary);
    await secretary.goto(`/phien-hop/${sittingId}`);
    await press(secretary, 'Nhập kết quả');
    await secretary.getByLabel('Đồng ý', { exact: true }).fill('2');
    await secretary.getByLabel('Không đồng ý', { exact: true }).fill('0');
    await secretary.getByLabel('Ý kiến khác', { exact: true }).fill('0');
    await secretary.getByRole('dialog').getByRole('button', { name: 'Nhập kết quả' }).click();
    await sees(secretary, '2/2 đồng ý = 100%');
    await checkPage(secretary);
    await secretary.goto(`/phien-hop/${sittingId}/man-chieu`);
    await sees(secretary, 'Thông qua');
    await checkPage(secretary);
  });

  scene('người có liên quan chỉ thấy rằng mình có liên quan', async () => {
    await head.goto(`/phien-hop/${sittingId}`);
    await sees(head, 'Bạn có liên quan');
    await seesNo(head, 'Điểm thẩm định 91,5');
    await seesNo(head, 'Thông qua');
    await checkPage(head);
    await head.goto(`/phien-hop/${sittingId}/man-chieu`);
    await sees(head, 'Chưa đưa nội dung nào ra xét');
    await checkPage(head);
  });
});
