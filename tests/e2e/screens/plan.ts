import type { Page } from 'playwright-core';
import { attach, choose, dialogOf, pick, press, seal, sees, type } from '../hand.ts';

interface Upload {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The head writes down the decision that sets the campaign board up. */
export async function setUpBoard(
  head: Page,
  members: readonly { readonly name: string; readonly task: string }[],
): Promise<void> {
  await head.goto('/ban-van-dong');
  await press(head, 'Thành lập Ban vận động');
  await type(head, 'Quyết định', '01/QĐ-BVĐ');
  for (const [index, { name, task }] of members.entries()) {
    await pick(head.getByRole('combobox', { name: 'Họ và tên' }).nth(index), name);
    await head.getByRole('textbox', { name: 'Nhiệm vụ' }).nth(index).fill(task);
  }
  await press(head, 'Ghi quyết định');
  await seal(head, 'Ghi quyết định');
  await sees(head, 'Theo 01/QĐ-BVĐ');
}

/** The clerk brings the document in as a file and stands before its reading; gives the plan's id. */
export async function bringIn(clerk: Page, file: Upload): Promise<string> {
  await clerk.goto('/ke-hoach');
  await attach(clerk, 'Tệp kế hoạch', file);
  await clerk.waitForURL(/\/ke-hoach\/[^/]+$/);
  await sees(clerk, 'Đã hiểu');
  return new URL(clerk.url()).pathname.split('/')[2]!;
}

/** Answers what was found, one by one: takes what is suggested, passes over the rest with a reason; gives how many. */
export async function answerFindings(clerk: Page): Promise<number> {
  const findings = clerk.getByRole('region', { name: 'Phát hiện' });
  for (let answered = 0; ; answered++) {
    const cards = findings.getByRole('article').filter({ hasNot: clerk.getByText('Ghi chú', { exact: true }) });
    const waiting = await cards.count();
    if (waiting === 0) return answered;
    const first = cards.first();
    const accept = first.getByRole('button', { name: 'Nhận đề nghị' });
    if ((await accept.count()) > 0) await accept.click();
    else {
      await press(first, 'Bỏ qua…');
      await type(first, 'Vì sao bỏ qua?', 'Giữ như bản đã ký.');
      await press(first, 'Bỏ qua với lý do này');
    }
    await cards.nth(waiting - 1).waitFor({ state: 'detached' });
  }
}

/** One press for every clean part, then the plan as a whole. */
export async function confirmPlan(clerk: Page): Promise<void> {
  await press(clerk, /^Xác nhận \d+ phần sạch$/);
  await press(clerk, 'Xác nhận kế hoạch');
  await sees(clerk, 'Đã xác nhận xong, chờ ký.');
}

export async function issuePlan(head: Page, planId: string, number?: string): Promise<void> {
  await head.goto(`/ke-hoach/${planId}`);
  await press(head, 'Ký, ban hành');
  if (number) await type(dialogOf(head), 'Số, ký hiệu', number);
  await seal(head, 'Ký, ban hành');
  await sees(head, 'Đã ban hành: số');
}

/** The clerk enters the superior's sheet, made from the plan, with the paper it came on, and issues it; gives its id. */
export async function enterSheet(clerk: Page, issuer: string, source: string, paper: Upload): Promise<string> {
  await clerk.goto('/bang-diem');
  await choose(clerk, 'Nơi ban hành', `${issuer} (do đơn vị nhập từ văn bản gốc)`);
  await type(clerk, 'Lấy từ văn bản', source);
  await attach(clerk, 'Bản quét văn bản gốc', paper);
  await press(clerk, 'Soạn');
  await clerk.waitForURL(/\/bang-diem\/[^/]+$/);
  await sees(clerk, 'Cộng đúng, ban hành được.');
  await press(clerk, 'Ban hành');
  await seal(clerk, 'Ban hành');
  await sees(clerk, 'Chưa năm nào dùng bảng này.');
  return new URL(clerk.url()).pathname.split('/')[2]!;
}

/** The head begins the year: sheet, superiors, windows, one act; gives the campaign's id. */
export async function launch(head: Page, planId: string, recogniser: string, follower: string): Promise<string> {
  await head.goto(`/ke-hoach/${planId}`);
  await press(head, 'Phát động');
  await choose(head, `Vai trò: ${recogniser}`, 'Công nhận danh hiệu');
  await choose(head, `Vai trò: ${follower}`, 'Nhận để theo dõi');
  await press(head, 'Phát động');
  await seal(head, 'Phát động');
  await press(head, 'Mở phong trào');
  await head.waitForURL(/\/phong-trao\/[^/]+$/);
  return new URL(head.url()).pathname.split('/')[2]!;
}
