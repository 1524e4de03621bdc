import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import * as council from '#api/council.ts';
import * as elections from '#api/elections.ts';
import { electionHands } from '#cli/demo/elections.ts';
import { main } from '#cli/main.ts';
import { checkPage } from './checkPage.ts';
import { dialogOf, press, sees, type } from './hand.ts';
import { scenes } from './scenes.ts';
import { type Stand, stand } from './stand.ts';

let site: Stand;
let secretary: Page;
let chair: Page;
let hands: ReturnType<typeof electionHands>;
let councilId: string;
let sittingId: string;
let electionId: string;
let receipt: string;
const cases: string[] = [];
const folder = mkdtempSync(join(tmpdir(), 'datchuan-phieu-'));
const passphrase = 'mật khẩu của tệp khóa';

beforeAll(async () => {
  site = await stand();
  secretary = await site.open('reviewer', 1440);
  chair = await site.open('authority', 360);
  hands = electionHands((personId) => site.world.stage.as(personId));
});
afterAll(async () => {
  await site?.close();
  rmSync(folder, { recursive: true, force: true });
});

const members = ['authority', 'reviewer', 'federation', 'neighbourHead', 'neighbourUnion'] as const;
const person = (who: (typeof members)[number]) => site.world.person[who];
const asSecretary = () => site.world.stage.as(person('reviewer'));
const keyFile = (name: string) => join(folder, `${name}.json`);

/** Makes one's keys on the council's page; the file is kept where its owner would keep it. */
async function makeKey(page: Page, name: string): Promise<void> {
  await page.goto(`/hoi-dong/${councilId}`);
  await press(page, 'Tạo khóa của tôi');
  await dialogOf(page).getByLabel('Mật khẩu của tệp khóa', { exact: true }).fill(passphrase);
  await dialogOf(page).getByLabel('Nhập lại mật khẩu', { exact: true }).fill(passphrase);
  if (name === 'chair') await checkPage(page);
  const download = page.waitForEvent('download');
  await press(dialogOf(page), 'Tạo khóa của tôi');
  await (await download).saveAs(keyFile(name));
  await dialogOf(page).waitFor({ state: 'hidden' });
}

async function openKey(page: Page, name: string): Promise<void> {
  await page.goto(`/phien-hop/${sittingId}/giu-khoa`);
  await page.getByLabel('Tệp khóa', { exact: true }).first().setInputFiles(keyFile(name));
  await page.getByLabel('Mật khẩu của tệp khóa', { exact: true }).fill(passphrase);
  await press(page, 'Mở khóa');
  await sees(page, 'Khóa đang mở trên trang này. Đóng trang là khóa lại.');
}

async function shown() {
  const sitting = await asSecretary()(council.showSitting, { sittingId });
  return sitting.cases.map((one) => ({ one, inside: one.inside!, vote: one.inside!.course!.votes.at(-1) }));
}

describe('bỏ phiếu kín, kiểm chứng được', () => {
  const scene = scenes(() => site.pages());

  scene('Hội đồng cử người giữ khóa; mỗi người tạo khóa trên máy mình', async () => {
    const ask = asSecretary();
    const { today, mayKeepAt } = await ask(council.listCouncils, {});
    const parts = ['chair', 'secretary', 'member', 'member', 'member'] as const;
    const founded = { decision: 'Quyết định số 12/QĐ-UBND', decidedOn: today, from: today };
    ({ id: councilId } = await ask(council.setUpCouncil, {
      ...{ unitId: mayKeepAt[0]!.unitId, kind: 'award-council', name: 'Hội đồng Thi đua – Khen thưởng', ...founded },
      members: members.map((who, index) => ({ personId: person(who), part: parts[index]! })),
    }));
    await secretary.goto(`/hoi-dong/${councilId}`);
    await press(secretary, 'Cử người giữ khóa');
    for (const who of ['authority', 'reviewer', 'federation'] as const) {
      await dialogOf(secretary).getByLabel(site.world.names[who], { exact: true }).check();
    }
    await dialogOf(secretary).getByLabel('Số người cùng mở kết quả').fill('2');
    await checkPage(secretary);
    await press(dialogOf(secretary), 'Cử người giữ khóa');
    await sees(secretary, 'Cần tạo khóa');
    await makeKey(secretary, 'secretary');
    await makeKey(chair, 'chair');
    await hands.makeKeys(councilId, [person('federation')]);
    await chair.goto(`/hoi-dong/${councilId}`);
    await sees(chair, 'Đã tạo khóa');
    await checkPage(chair);
  });

  scene('thư ký mở bỏ phiếu; trang của người giữ khóa tự lập khóa chung', async () => {
    const ask = asSecretary();
    const read = await ask(council.showCouncil, { councilId });
    const set = { form: 'verifiable', countsWritten: false } as const;
    await ask(council.setCouncilRules, {
      councilId,
      version: read.version,
      rules: read.rules.map((rule) => ({ ...rule, ...set })),
    });
    const plan = {
      title: 'Phiên họp xét danh hiệu',
      mode: 'meeting',
      meetsOn: read.today,
      begins: '08:00',
      venue: 'Phòng 1',
    } as const;
    ({ id: sittingId } = await ask(council.planSitting, { councilId, ...plan }));
    const { unit, neighbour } = site.world.unit;
    for (const [name, unitId] of [
      ['Trường THCS Bến Sậy', unit],
      ['Đơn vị lân cận', neighbour],
    ] as const) {
      const brought = {
        kind: 'culture-title',
        proposal: 'Công nhận danh hiệu “Đơn vị đạt chuẩn văn hóa”',
        summary: 'Điểm thẩm định 91,5.',
      } as const;
      cases.push((await ask(council.addSittingCase, { sittingId, name, unitId, ...brought })).id);
    }
    await ask(council.callSitting, { sittingId, version: 1 });
    for (const who of members) await ask(council.markAttendance, { sittingId, personId: person(who), attendance: 'present' });
    await ask(council.openSitting, { sittingId, version: 2 });
    await chair.goto(`/phien-hop/${sittingId}/bo-phieu`);
    await sees(chair, 'Không có phiếu nào đang chờ bạn');
    await checkPage(chair);
    await secretary.goto(`/phien-hop/${sittingId}`);
    await press(secretary, 'Mở biểu quyết');
    await press(dialogOf(secretary), 'Mở bỏ phiếu điện tử');
    await dialogOf(secretary).waitFor({ state: 'hidden' });
    const second = (await shown()).find(({ one }) => one.id === cases[1])!;
    await ask(council.openVote, { caseId: cases[1]!, version: second.inside.version });
    await sees(secretary, /Đang lập khóa/);
    await checkPage(secretary);
    await chair.goto(`/phien-hop/${sittingId}/giu-khoa`);
    await checkPage(chair);
    await openKey(secretary, 'secretary');
    await openKey(chair, 'chair');
    const isOpen = async () => {
      await hands.setUp(sittingId, [person('federation')]);
      return (await shown()).every(({ vote }) => vote?.election?.state === 'open');
    };
    await expect.poll(isOpen, { timeout: 60_000, interval: 1_000 }).toBe(true);
    await checkPage(secretary);
  });

  scene('chủ tịch bỏ hai phiếu trên điện thoại và giữ mã phiếu', async () => {
    await chair.goto(`/phien-hop/${sittingId}/bo-phieu`);
    await sees(chair, 'Trường THCS Bến Sậy');
    for (const name of ['Trường THCS Bến Sậy', 'Đơn vị lân cận']) {
      await chair.getByRole('article', { name }).getByLabel('Đồng ý', { exact: true }).check();
    }
    await checkPage(chair);
    await press(chair, 'Bỏ 2 phiếu');
    await sees(chair, 'Phiếu đã được ghi');
    await checkPage(chair);
    electionId = (await shown()).find(({ one }) => one.id === cases[0])!.vote!.election!.id;
    const board = await site.world.stage.as(person('authority'))(elections.showElection, { electionId });
    receipt = board.entries.find(({ kind, voter }) => kind === 'ballot' && voter === board.ownVoter)!.receipt!;
    for (const who of members.filter((one) => one !== 'authority')) {
      await hands.vote(sittingId, person(who), () => (who === 'federation' ? 'against' : 'agree'));
    }
    await asSecretary()(council.takeUpCase, { caseId: cases[0]! });
    await secretary.goto(`/phien-hop/${sittingId}/man-chieu`);
    await sees(secretary, '5 trên 5 phiếu đã bỏ');
    await checkPage(secretary);
  });

  scene('đóng bỏ phiếu; hai trong ba người giữ khóa mở tổng', async () => {
    await secretary.goto(`/phien-hop/${sittingId}`);
    await press(secretary, 'Đóng bỏ phiếu');
    await press(dialogOf(secretary), 'Đóng bỏ phiếu');
    await sees(secretary, /Chờ mở kết quả: 0\/2/);
    for (const [page, name] of [
      [secretary, 'secretary'],
      [chair, 'chair'],
    ] as const) {
      await openKey(page, name);
      if (page === chair) await checkPage(chair);
      await press(page, 'Gửi phần mở kết quả');
      await page.getByRole('button', { name: 'Gửi phần mở kết quả' }).waitFor({ state: 'detached' });
    }
    await secretary.goto(`/phien-hop/${sittingId}`);
    await sees(secretary, '4/5 đồng ý = 80%');
    await checkPage(secretary);
  });

  scene('ai trong Hội đồng cũng kiểm lại được, trong trình duyệt và bằng lệnh', async () => {
    await chair.goto(`/bang-phieu/${electionId}`);
    await type(chair, 'Mã phiếu cần tìm (không bắt buộc)', receipt);
    await press(chair, 'Kiểm tra lại kết quả');
    await sees(chair, /Biên bản điện tử đúng/);
    await sees(chair, 'Mã phiếu có trên bảng và được tính.');
    await checkPage(chair);
    await secretary.goto(`/bang-phieu/${electionId}`);
    await sees(secretary, /Đồng ý: 4/);
    await checkPage(secretary);
    const download = secretary.waitForEvent('download');
    await press(secretary, 'Tải biên bản điện tử');
    await (await download).saveAs(keyFile('record'));
    expect(await main(['ballot', 'verify', keyFile('record'), '--receipt', receipt])).toBe(0);
  });

  scene('ai thấy phiếu ghi tên mình bỏ từ máy khác thì báo; chủ tịch trả lời, lý do vào biên bản', async () => {
    await chair.goto(`/bang-phieu/${electionId}`);
    await sees(chair, 'Phiếu ghi tên bạn được bỏ từ thiết bị này.');
    await secretary.goto(`/bang-phieu/${electionId}`);
    await sees(secretary, 'Có phiếu ghi tên bạn không bỏ từ thiết bị này');
    await press(secretary, 'Phiếu không phải của tôi');
    await dialogOf(secretary).getByLabel('Có phiếu ghi tên tôi mà không phải tôi bỏ').check();
    await checkPage(secretary);
    await press(dialogOf(secretary), 'Gửi khiếu nại');
    await sees(secretary, 'Khiếu nại của bạn đang chờ trả lời');
    await chair.goto(`/phien-hop/${sittingId}`);
    await press(chair, 'Trả lời khiếu nại');
    await dialogOf(chair).getByLabel('Không chấp nhận: lượt bỏ phiếu vẫn tính').check();
    await dialogOf(chair).getByLabel('Lý do', { exact: true }).fill('Thư ký đã bỏ phiếu trên máy khác, mã phiếu khớp');
    await checkPage(chair);
    await press(dialogOf(chair), 'Ghi trả lời');
    await dialogOf(chair).waitFor({ state: 'hidden' });
    await secretary.goto(`/bang-phieu/${electionId}`);
    await sees(secretary, 'Khiếu nại của bạn không được chấp nhận');
    await checkPage(secretary);
  });
});
