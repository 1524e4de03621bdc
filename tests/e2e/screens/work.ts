import type { Page } from 'playwright-core';
import { attach, dialogOf, press, sees, type } from '../hand.ts';
import { type Work, watchHand } from '../pace.ts';

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

export interface Held {
  readonly heldOn: string;
  readonly present: number;
  /** What was said and concluded. */
  readonly notes?: string;
  readonly raised?: Shortcoming;
  readonly outcome?: readonly [shortcoming: string, text: string];
}

/** The clerk keeps the item of one month's meeting, with a new shortcoming or the outcome of an old one. */
export async function holdMeeting(clerk: Page, campaignId: string, meeting: Held): Promise<void> {
  await clerk.goto(`/phong-trao/${campaignId}/hop`);
  await writeMinutes(clerk, meeting);
}

/** The month's item from the page of the day: opened, copied; gives what would be pasted, and what it took. */
export async function copyItem(clerk: Page, month: number): Promise<{ readonly text: string; readonly work: Work }> {
  await clerk.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await clerk.goto('/');
  const task = clerk.getByRole('link', { name: new RegExp(`cuộc họp tháng ${month}$`) });
  await task.waitFor();
  const read = await watchHand(clerk);
  await task.click();
  await press(clerk, 'Chép nội dung');
  await sees(clerk, 'Đã chép. Dán vào biên bản họp.');
  return { text: await clerk.evaluate<string>('navigator.clipboard.readText()'), work: await read() };
}

/** What the open page of the month is told of the meeting. */
export async function writeMinutes(clerk: Page, meeting: Held): Promise<void> {
  await sees(clerk, 'Chưa ghi biên bản');
  const form = clerk.getByRole('region', { name: 'Ghi biên bản họp' });
  await type(form, 'Ngày họp', meeting.heldOn);
  await type(form, 'Có mặt', String(meeting.present));
  if (meeting.notes) await type(form, /^Ý kiến, kết luận của cuộc họp/, meeting.notes);
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
  await sees(clerk, /^Biên bản tháng này đã ghi/);
}
