import type { Page } from 'playwright-core';
import { attach, choose, dialogOf, press, sees, type } from '../hand.ts';

interface Upload {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** One piece of evidence as a file, for one line of the sheet. */
export async function sendEvidence(clerk: Page, campaignId: string, file: Upload, onDay: string, note: string): Promise<void> {
  await clerk.goto(`/phong-trao/${campaignId}/minh-chung`);
  await press(clerk, 'Gửi minh chứng');
  const dialog = dialogOf(clerk);
  await attach(dialog, 'Ảnh hoặc tệp', file);
  await type(dialog, /^Lời ghi/, note);
  await type(dialog, 'Ngày diễn ra việc', onDay);
  await dialog.getByRole('checkbox').first().check();
  await press(dialog, 'Gửi');
  await sees(clerk, 'Đã gửi minh chứng.');
}

export interface Shortcoming {
  readonly text: string;
  readonly area: string;
  readonly role: string;
  readonly dueOn: string;
}

/** The clerk keeps the item of one month's meeting, with a new shortcoming or the outcome of an old one. */
export async function holdMeeting(
  clerk: Page,
  campaignId: string,
  meeting: {
    readonly heldOn: string;
    readonly present: number;
    readonly raised?: Shortcoming;
    readonly outcome?: readonly [shortcoming: string, text: string];
  },
): Promise<void> {
  await clerk.goto(`/phong-trao/${campaignId}/hop`);
  await sees(clerk, 'Chưa ghi biên bản');
  const form = clerk.getByRole('region', { name: 'Ghi biên bản họp' });
  await type(form, 'Ngày họp', meeting.heldOn);
  await type(form, 'Có mặt', String(meeting.present));
  if (meeting.outcome) await type(form, new RegExp(`^Kết quả: ${meeting.outcome[0]}`), meeting.outcome[1]);
  if (meeting.raised) {
    await press(form, 'Thêm hạn chế');
    await type(form, 'Hạn chế', meeting.raised.text);
    await type(form, 'Lĩnh vực', meeting.raised.area);
    await type(form, 'Bộ phận, chức danh phụ trách', meeting.raised.role);
    await type(form, 'Hạn khắc phục', meeting.raised.dueOn);
  }
  await press(form, 'Ghi biên bản');
  await sees(clerk, 'Đã ghi biên bản họp.');
}

export async function chooseMonth(page: Page, month: number): Promise<void> {
  await choose(page, 'Tháng', String(month));
}
