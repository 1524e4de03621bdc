import type { Locator, Page } from 'playwright-core';
import { attach, choose, dialogOf, press, sees, type } from '../hand.ts';

interface Upload {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const addressOf = (campaignId: string) => `/phong-trao/${campaignId}/danh-gia`;

/** The clerk opens the year's round by the rules of the law. */
export async function openRound(clerk: Page, campaignId: string): Promise<void> {
  await clerk.goto(addressOf(campaignId));
  await press(clerk, 'Mở đợt');
  await press(dialogOf(clerk), 'Mở đợt');
  await sees(clerk, /^Đã mở đợt: \d+ người/);
}

/** Somebody's own words and grade, on the phone. */
export async function evaluateSelf(member: Page, campaignId: string, remark: string): Promise<void> {
  await member.goto(addressOf(campaignId));
  await member.getByRole('radio', { name: 'Hoàn thành tốt nhiệm vụ' }).check();
  await type(member, /^Ưu điểm, hạn chế/, remark);
  await press(member, 'Gửi phiếu tự đánh giá');
  await sees(member, 'Đã gửi phiếu tự đánh giá.');
}

/**
 * The head's layer in one grid, from the signed paper: some excellent, the rest good. `leave` rows at the end are left for another time;
 * those that stand already are passed over. Gives how many rows were entered.
 */
export async function enterGrades(
  clerk: Page,
  campaignId: string,
  said: {
    readonly onDay: string;
    readonly excellent: number;
    readonly paper: Upload;
    readonly from?: number;
    readonly leave?: number;
  },
): Promise<number> {
  await clerk.goto(addressOf(campaignId));
  await press(clerk, 'Nhập và quyết định');
  const rows = clerk.locator('tr[data-fold]');
  await rows.first().waitFor();
  const { from = 0, leave = 0 } = said;
  const until = (await rows.count()) - leave;
  for (let at = from; at < until; at++) await gradeRow(rows.nth(at), at < said.excellent ? 'Xuất sắc' : 'Tốt');
  await type(clerk, 'Ngày đề nghị', said.onDay);
  await attach(clerk, 'Bản quét giấy đã ký', said.paper);
  await press(clerk, `Ghi ${until - from} người`);
  await sees(clerk, `Đã ghi ${until - from} người.`);
  return until - from;
}

/** On a phone the row is one line that opens first. */
async function gradeRow(row: Locator, grade: string): Promise<void> {
  const opener = row.getByRole('button', { name: /^Các ô của / });
  if (await opener.isVisible()) await opener.click();
  await row.getByRole('combobox', { name: /^Mức xếp loại, / }).selectOption(grade);
}

const kinds = {
  grades: 'Mức xếp loại chất lượng',
  'advanced-worker': 'Danh hiệu Lao động tiên tiến',
  head: 'Người đứng đầu, do cấp trên',
} as const;

/** One decision written down: grades as the layers propose them, or the title for everybody who meets the conditions. */
export async function decide(
  keeper: Page,
  campaignId: string,
  said: { readonly kind: keyof typeof kinds; readonly number: string; readonly signedOn: string },
): Promise<void> {
  await openDecision(keeper, campaignId, said);
  if (said.kind === 'advanced-worker') await press(keeper, /^Chọn cả \d+ người đủ điều kiện$/);
  await sealDecision(keeper);
}

/** What the superior decided of the head, from its paper. */
export async function decideHead(
  clerk: Page,
  campaignId: string,
  said: { readonly number: string; readonly signedOn: string; readonly issuer: string; readonly paper: Upload },
): Promise<void> {
  await openDecision(clerk, campaignId, { ...said, kind: 'head' });
  await type(clerk, 'Nơi ra quyết định', said.issuer);
  await attach(clerk, 'Bản quét giấy đã ký', said.paper);
  await clerk.getByRole('combobox', { name: /^Mức xếp loại, / }).selectOption('Tốt');
  await sealDecision(clerk);
}

async function openDecision(
  keeper: Page,
  campaignId: string,
  { kind, number, signedOn }: { readonly kind: keyof typeof kinds; readonly number: string; readonly signedOn: string },
): Promise<void> {
  await keeper.goto(addressOf(campaignId));
  await press(keeper, 'Nhập và quyết định');
  await press(keeper, 'Quyết định');
  await choose(keeper, 'Quyết định về', kinds[kind]);
  await type(keeper, 'Số quyết định', number);
  await type(keeper, 'Ngày ký', signedOn);
}

async function sealDecision(keeper: Page): Promise<void> {
  await press(keeper, 'Ghi quyết định');
  await press(dialogOf(keeper), 'Ghi quyết định');
  await sees(keeper, 'Đã ghi quyết định.');
}

/** From the grades to the unit's score. */
export async function openChain(page: Page, campaignId: string): Promise<void> {
  await page.goto(addressOf(campaignId));
  await press(page, 'Từ cá nhân đến đơn vị');
  await sees(page, /^Mức xếp loại của \d+ người/);
}
