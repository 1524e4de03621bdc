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

/** A photo for one line straight from the camera, looked at before it goes. */
export async function shootFor(member: Page, campaignId: string, line: string, photo: Upload): Promise<void> {
  await member.goto(`/phong-trao/${campaignId}/minh-chung`);
  const camera = member.waitForEvent('filechooser');
  await press(member, `Chụp ảnh cho tiêu chí ${line}`);
  await (await camera).setFiles({ name: photo.name, mimeType: 'image/jpeg', buffer: Buffer.from(photo.bytes) });
  const dialog = dialogOf(member);
  await dialog.getByRole('checkbox', { name: /không nhận ra được học sinh nào/ }).check();
  await press(dialog, 'Gửi');
  await dialog.waitFor({ state: 'hidden' });
}
