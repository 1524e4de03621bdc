import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { launchYear } from '#cli/demo/preparePlan.ts';
import { draftEnrolment, pledgeAll } from '#cli/demo/register.ts';
import type { Crew } from '#cli/demo/world.ts';
import { attach, dialogOf, press, sees, type } from './hand.ts';
import { scenes } from './scenes.ts';
import { type Stand, stand } from './stand.ts';

const cleanPlan = 'tests/support/plans/ke-hoach-sach.txt';
const article = `Gương sáng ở một ngôi trường vùng sông nước
Sáng đầu tuần, sân trường rợp bóng cây. Các thầy cô kể cho chúng tôi nghe chuyện giữ trường xanh, sạch, đẹp suốt mười năm qua.
“Chúng tôi chỉ làm những việc nhỏ mỗi ngày”, một cô giáo cười nói.
Bài và ảnh: phóng viên thường trú.
`;

let school: Stand;
let folder: string;
let campaignId: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'datchuan e2e tệp '));
  school = await stand({ name: 'ke-hoach-sach.txt', bytes: new Uint8Array(readFileSync(cleanPlan)) }, { keepsApplication: true });
});
afterAll(async () => {
  await school?.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('chuyện trục trặc thường ngày', () => {
  const scene = scenes(() => school.pages());

  scene('kế hoạch sạch 12 dòng: từ tệp đến xác nhận không quá năm lần bấm', async () => {
    const clerk = await school.open('clerk');
    await clerk.goto('/ke-hoach');
    await clerk.getByLabel('Tệp kế hoạch').waitFor();
    await clerk.evaluate(
      'window.presses = 0; addEventListener("click", (event) => { if (event.isTrusted) window.presses++ }, true)',
    );
    const chooser = clerk.waitForEvent('filechooser');
    await clerk.getByLabel('Tệp kế hoạch').click();
    await (await chooser).setFiles(cleanPlan);
    await press(clerk, /^Xác nhận \d+ phần sạch$/);
    await press(clerk, 'Xác nhận kế hoạch');
    await sees(clerk, 'Đã xác nhận xong, chờ ký.');
    const presses = await clerk.evaluate<number>('window.presses');
    expect(presses).toBeGreaterThan(0);
    expect(presses).toBeLessThanOrEqual(5);
  });

  scene('một bài báo không phải kế hoạch: bị từ chối, nói vì sao, không để lại gì', async () => {
    const clerk = await school.open('clerk');
    await clerk.goto('/ke-hoach');
    await attach(clerk, 'Tệp kế hoạch', { name: 'bai-bao.txt', bytes: new TextEncoder().encode(article) });
    await sees(clerk, /^Chỉ nhận kế hoạch\. .+/);
    await clerk.reload();
    await sees(clerk, 'ke-hoach-sach.txt');
    expect(await clerk.getByText('bai-bao.txt').count()).toBe(0);
  });

  scene('văn bản 50 MB: trang nói bằng lời trước khi gửi, máy chủ cũng nói bằng lời', async () => {
    const clerk = await school.open('clerk');
    const path = join(folder, 'van-ban-dai.txt');
    writeFileSync(path, 'Kế hoạch xây dựng đơn vị đạt chuẩn văn hóa.\n'.repeat(900_000));
    await clerk.goto('/ke-hoach');
    await clerk.getByLabel('Tệp kế hoạch').setInputFiles(path);
    await sees(clerk, /^van-ban-dai\.txt lớn quá 20 MB\./);
    const cookies = (await clerk.context().cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');
    const body = new FormData();
    body.append('input', '{}');
    body.append('file', new Blob([readFileSync(path)]), 'van-ban-dai.txt');
    const unitId = school.world.unit.unit;
    const answer = await fetch(`${school.baseUrl}/api/units/${unitId}/plans`, {
      method: 'POST',
      headers: { cookie: cookies },
      body,
    });
    const problem = (await answer.json()) as { readonly refusals: readonly { readonly message: string }[] };
    expect(answer.status).toBe(422);
    expect(problem.refusals.map(({ message }) => message).join(' ')).toMatch(/MB/);
  });

  scene('mất phiên khi đang gõ: đăng nhập lại, chữ còn nguyên', async () => {
    const { world } = school;
    const { person, unit, scenario } = world;
    const crew: Crew = {
      unitId: unit.unit,
      clerk: person.clerk,
      head: person.head,
      coSigner: person.coSigner,
      staff: scenario.staff,
    };
    const lived = await launchYear(world, crew, school.plan);
    campaignId = lived.campaignId;
    await pledgeAll(world, crew, lived, [person.teacher], 0.1);
    await draftEnrolment(world, crew, lived, lived.year);
    const clerk = await school.open('clerk');
    const written = 'Phấn đấu không còn nhóm nào dưới mức tối thiểu.';
    await clerk.goto(`/phong-trao/${campaignId}/dang-ky`);
    await type(clerk, 'Nội dung đăng ký phấn đấu', written);
    await sees(clerk, 'vẫn giữ trong máy này');
    await clerk.context().clearCookies();
    await press(clerk, 'Lưu');
    await clerk.waitForURL(/\/dang-nhap\?ve=/);
    await school.signIn(clerk, 'clerk');
    await clerk.waitForURL(`**/phong-trao/${campaignId}/dang-ky`);
    const field = clerk.getByRole('textbox', { name: 'Nội dung đăng ký phấn đấu' });
    await field.waitFor();
    expect(await field.inputValue()).toBe(written);
    await press(clerk, 'Lưu');
    await sees(clerk, 'Đã lưu.');
  });

  scene('mất mạng khi đang gõ: trang nói, chữ được giữ, có mạng thì tự gửi', async () => {
    const clerk = await school.open('clerk');
    const written = 'Phấn đấu từ 92 điểm trở lên.';
    await clerk.goto(`/phong-trao/${campaignId}/dang-ky`);
    const field = clerk.getByRole('textbox', { name: 'Nội dung đăng ký phấn đấu' });
    await field.waitFor();
    await clerk.context().setOffline(true);
    await sees(clerk, 'Đang không có mạng');
    await field.fill(written);
    await sees(clerk, 'vẫn giữ trong máy này');
    await press(clerk, 'Lưu');
    await clerk.context().setOffline(false);
    await sees(clerk, 'Đã lưu.');
    await clerk.reload();
    await field.waitFor();
    expect(await field.inputValue()).toBe(written);
  });

  scene('bấm đúp nút gửi: điều văn thư gõ lúc mất mạng đã tới thủ trưởng; một lần gửi, một biên nhận', async () => {
    const head = await school.open('head');
    await head.goto(`/phong-trao/${campaignId}/dang-ky`);
    const field = head.getByRole('textbox', { name: 'Nội dung đăng ký phấn đấu' });
    await field.waitFor();
    expect(await field.inputValue()).toBe('Phấn đấu từ 92 điểm trở lên.');
    await press(head, 'Gửi');
    await dialogOf(head).getByRole('button', { name: 'Gửi', exact: true }).dblclick();
    await sees(dialogOf(head), /^DK-2021-/);
    await press(dialogOf(head), 'Xong');
    await sees(head, 'Lần gửi 1');
    const { db } = school.world.stage.site;
    const sent = await db.selectFrom('enrolment_submission').select('number').execute();
    expect(sent).toEqual([{ number: 1 }]);
  });
});
