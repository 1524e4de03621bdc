import type { Page } from 'playwright-core';
import { dialogOf, press, sees, type } from '../hand.ts';

interface Upload {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const addressOf = (campaignId: string) => `/phong-trao/${campaignId}/minh-chung`;
const unrecognised = /không nhận ra được học sinh nào/;

/** A photo for one line straight from the camera, looked at before it goes. */
export async function shootFor(member: Page, campaignId: string, line: string, photo: Upload): Promise<void> {
  await member.goto(addressOf(campaignId));
  const camera = member.waitForEvent('filechooser');
  await press(member, `Chụp ảnh cho tiêu chí ${line}`);
  await (await camera).setFiles({ name: photo.name, mimeType: 'image/jpeg', buffer: Buffer.from(photo.bytes) });
  const dialog = dialogOf(member);
  await dialog.getByRole('checkbox', { name: unrecognised }).check();
  await press(dialog, 'Gửi');
  await dialog.waitFor({ state: 'hidden' });
}

/** What shows something: a file, a page of the office, or words alone. */
export type Piece = { readonly onDay: string; readonly note: string; readonly lines: readonly string[] } & (
  | { readonly file: Upload }
  | { readonly link: string }
  | { readonly words: true }
);

const whatOf = (piece: Piece) => ('file' in piece ? 'Ảnh, tệp' : 'link' in piece ? 'Liên kết' : 'Lời ghi');

/** One piece for several lines at once, begun at the first of them; `check` looks at the filled form. */
export async function sendPiece(
  page: Page,
  campaignId: string,
  piece: Piece,
  check: (page: Page) => Promise<void> = async () => undefined,
): Promise<void> {
  await page.goto(addressOf(campaignId));
  await press(page, 'Tất cả');
  await press(page, `Thêm cho ${piece.lines[0]}`);
  const dialog = dialogOf(page);
  await press(dialog, whatOf(piece));
  if ('link' in piece) await type(dialog, 'Địa chỉ', piece.link);
  if ('file' in piece) {
    const isPhoto = /\.jpe?g$/.test(piece.file.name);
    const file = { name: piece.file.name, mimeType: isPhoto ? 'image/jpeg' : 'application/pdf' };
    await dialog.getByLabel('Ảnh hoặc tệp').setInputFiles({ ...file, buffer: Buffer.from(piece.file.bytes) });
    if (isPhoto) await dialog.getByRole('checkbox', { name: unrecognised }).check();
  }
  await type(dialog, /^Lời ghi/, piece.note);
  await type(dialog, 'Ngày diễn ra việc', piece.onDay);
  for (const line of piece.lines.slice(1)) {
    await type(dialog, 'Tìm tiêu chí', line);
    await dialog.getByRole('checkbox', { name: new RegExp(`^${line.replace('.', '\\.')} `) }).check();
  }
  await sees(dialog, `Đã chọn: ${piece.lines.join(', ')}`);
  await check(page);
  await press(dialog, 'Gửi');
  await dialog.waitFor({ state: 'hidden' });
  await sees(page, 'Đã gửi minh chứng.');
}

/** How many of the lines that need something shown have it, as the head of the page says. */
export async function readShare(page: Page, campaignId: string): Promise<string> {
  await page.goto(addressOf(campaignId));
  const said = page.getByText(/\d+\/\d+ tiêu chí cần minh chứng đã có ít nhất một/);
  return /\d+\/\d+/.exec((await said.textContent())!)![0];
}
