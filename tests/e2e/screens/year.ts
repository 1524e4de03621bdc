import type { Page } from 'playwright-core';
import { attach, choose, dialogOf, pick, press, sees, type } from '../hand.ts';

interface Upload {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The clerk looks over what is proposed for a conference, says when and where, and keeps it. */
export async function prepareConference(
  clerk: Page,
  campaignId: string,
  kind: 'opening' | 'half-year' | 'year-end',
  said: { readonly day: string; readonly chair: string; readonly secretary: string },
): Promise<void> {
  await clerk.goto(`/phong-trao/${campaignId}/hoi-nghi/${kind}`);
  await type(clerk, 'Ngày họp', said.day);
  await type(clerk, 'Địa điểm', 'Hội trường');
  await choose(clerk, 'Chủ trì', said.chair);
  await choose(clerk, 'Thư ký', said.secretary);
  await press(clerk, 'Lưu phần chuẩn bị');
  await sees(clerk, 'Đã lưu phần chuẩn bị.');
}

/** How the conference went: everybody present agrees to every matter; gives how many matters there were. */
export async function recordConference(clerk: Page, present: number): Promise<number> {
  const form = clerk.getByRole('region', { name: 'Diễn biến' });
  await type(form, 'Giờ kết thúc', '10:00');
  await type(form, 'Có mặt', String(present));
  await type(form, 'Vắng có lý do', '0');
  const agree = form.getByRole('textbox', { name: 'Tán thành', exact: true });
  const against = form.getByRole('textbox', { name: 'Không tán thành', exact: true });
  const matters = await agree.count();
  for (let matter = 0; matter < matters; matter++) {
    await agree.nth(matter).fill(String(present));
    await against.nth(matter).fill('0');
  }
  await type(form, 'Kết luận', 'Nhất trí các nội dung đã biểu quyết.');
  await press(form, 'Ghi diễn biến hội nghị');
  await sees(clerk, `Đã ghi. Thông qua ${matters}/${matters} nội dung.`);
  return matters;
}

/** The minutes come back signed: nothing of the conference changes any more. */
export async function fileMinutes(clerk: Page, scan: Upload): Promise<void> {
  await press(clerk, 'Ghi nhận biên bản đã ký');
  await attach(dialogOf(clerk), 'Bản chụp biên bản đã ký', scan);
  await press(dialogOf(clerk), 'Ghi nhận');
  await sees(clerk, 'Đã ký biên bản');
}

/** What comes again every week and is everybody's: confirmed by the clerk. */
export async function setRoutine(clerk: Page, campaignId: string, what: string, line: string): Promise<void> {
  await clerk.goto(`/phong-trao/${campaignId}/viec-dinh-ky`);
  await press(clerk, 'Thêm việc định kỳ');
  const dialog = dialogOf(clerk);
  await type(dialog, 'Việc phải làm', what);
  await pick(dialog.getByRole('combobox', { name: 'Người phụ trách' }), 'Toàn thể');
  await pick(dialog.getByRole('combobox', { name: 'Thuộc tiêu chí' }), line);
  await press(dialog, 'Xác nhận');
  await sees(clerk, 'Đã lưu việc định kỳ.');
}

/** One touch on the phone, on the page of the day. */
export async function tick(member: Page, what: string): Promise<void> {
  await member.goto('/');
  await press(member, `Tuần này đã làm: ${what}`);
  await sees(member, 'Đã làm tuần này');
  await sees(member, /^[1-9]\d*\/\d+$/);
}

/** What somebody did with others, written down on the phone. */
export async function recordTalk(member: Page, campaignId: string, title: string): Promise<void> {
  await member.goto(`/phong-trao/${campaignId}/hoat-dong`);
  await press(member, 'Ghi hoạt động');
  const dialog = dialogOf(member);
  await choose(dialog, 'Loại', 'Tuyên truyền');
  await type(dialog, 'Tên hoạt động', title);
  await choose(dialog, 'Hình thức', 'talk');
  await dialog.getByRole('button', { name: 'Ghi', exact: true }).click();
  await sees(member, 'Đã ghi hoạt động.');
}

/** A few lines on a way of working that is in use, handed to the council. */
export async function proposeInitiative(member: Page, campaignId: string, name: string, since: string): Promise<void> {
  await member.goto(`/phong-trao/${campaignId}/sang-kien/viet`);
  await type(member, 'Tên sáng kiến', name);
  await type(member, 'Lĩnh vực', 'Quản lý thư viện');
  await type(member, 'Trước khi có sáng kiến', 'Ghi tay nên tìm lại rất lâu.');
  await type(member, 'Giải pháp', 'Dán mã cho từng cuốn, quét khi mượn và khi trả.');
  await type(member, 'Nơi áp dụng', 'Thư viện trường');
  await type(member, 'Áp dụng lần đầu ngày', since);
  await type(member, 'Hiệu quả', 'Mượn một cuốn từ 6 phút còn 2 phút.');
  await type(member, 'Ai xác nhận việc áp dụng', 'Tổ trưởng Tổ Văn phòng');
  await press(member, 'Gửi Hội đồng');
  await member.waitForURL(/\/sang-kien\/[^/]+$/);
  await sees(member, 'Chờ xét, chờ quyết định');
}

export interface Concluded {
  readonly kind: string;
  readonly line: string;
  readonly day: string;
  readonly paper: string;
}

/** What a paper has concluded, once the one question is answered. */
export async function recordIncident(head: Page, campaignId: string, { kind, line, day, paper }: Concluded): Promise<void> {
  await head.goto(`/phong-trao/${campaignId}/su-viec`);
  await head.getByRole('radio', { name: 'Đã có', exact: true }).check();
  await head.getByRole('radio', { name: kind, exact: true }).check();
  await choose(head, 'Tiêu chí liên quan', line);
  await type(head, 'Ngày kết luận', day);
  await type(head, 'Văn bản kết luận', paper);
  await press(head, 'Ghi sự việc');
  await sees(head, /^Đã ghi\. Hệ quả: /);
  await sees(head.getByRole('listitem'), `Theo ${paper}`);
}

/** A later paper says that there was no fault. */
export async function withdrawIncident(head: Page, first: string, later: string, day: string): Promise<void> {
  await press(head.getByRole('listitem').filter({ hasText: first }), 'Không có lỗi');
  const dialog = dialogOf(head);
  await type(dialog, 'Văn bản xác định', later);
  await type(dialog, 'Ngày văn bản', day);
  await press(dialog, 'Ghi không có lỗi');
  await sees(head, 'Đã ghi: không có lỗi, hệ quả không còn.');
}

/** What the unit writes beside the half-year's figures. */
export async function writeHalfYear(clerk: Page, campaignId: string): Promise<void> {
  await clerk.goto(`/phong-trao/${campaignId}/so-ket`);
  await type(clerk, /^Ưu điểm/, 'Các tổ làm đúng lịch, minh chứng ghi ngay khi làm.');
  await type(clerk, 'Bài học kinh nghiệm', 'Phân công rõ từng khu vực thì việc chung không bị bỏ trống.');
  await press(clerk, 'Lưu báo cáo');
  await sees(clerk, 'Đã lưu báo cáo.');
}

/** The meeting approves the report; figures and texts stay. */
export async function approveHalfYear(clerk: Page, heldOn: string): Promise<void> {
  const form = clerk.getByRole('region', { name: 'Thông qua tại cuộc họp' });
  await type(form, 'Ngày họp', heldOn);
  await type(form, 'Giờ bắt đầu', '14:00');
  await type(form, 'Giờ kết thúc', '15:30');
  await type(form, 'Địa điểm', 'Hội trường');
  await type(form, 'Có mặt', '33');
  await press(form, 'Thông qua tại cuộc họp');
  await press(dialogOf(clerk), 'Thông qua');
  await sees(clerk, `Đã thông qua ngày ${heldOn}`);
}

/** The points that the figures of the first such line justify, taken into one's own column in one touch. */
export async function takeProposal(clerk: Page): Promise<void> {
  const offer = clerk.getByRole('button', { name: /^Dùng [\d,]+ điểm/ });
  await offer.first().waitFor();
  const offers = await offer.count();
  await offer.first().click();
  await offer.nth(offers - 1).waitFor({ state: 'detached' });
  await sees(clerk, /^Đã lưu lúc/);
}

/** The whole list of what is missing, as text to send round. */
export async function copyMissing(clerk: Page): Promise<string> {
  await clerk.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await press(clerk, 'Chép cả danh sách');
  await sees(clerk, 'Đã chép');
  return await clerk.evaluate<string>('navigator.clipboard.readText()');
}
