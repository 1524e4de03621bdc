import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { listAwardDossiers, sendDossier, showAwardDossier } from '#api/commendation.ts';
import { showSitting } from '#api/council.ts';
import { suggestNumber } from '#api/documents.ts';
import { setTownRules, takePlaces } from '#cli/demo/town/choose.ts';
import { ofChairsHousehold } from '#cli/demo/town/contest.ts';
import { collectiveMerits, models, personalMerits } from '#cli/demo/town/merits.ts';
import { appraiseReceived, openTownRound, type Round, sendInTime, sendLate } from '#cli/demo/town/nominate.ts';
import { castAll, nameKeyKeepers, type SecretVote } from '#cli/demo/town/sitting.ts';
import { main } from '#cli/main.ts';
import { addDays, shortDate } from '#domain/kernel/day.ts';
import { workingDaysFrom } from '#domain/law/holidays.ts';
import { checkPage } from './checkPage.ts';
import { attach, choose, dialogOf, press, seal, sees, seesNo, tabTo, type } from './hand.ts';
import { scenes } from './scenes.ts';
import { type TownStand, townStand } from './townStand.ts';

let town: TownStand;
let round: Round;
let secret: SecretVote;
let dossierPath: string;
let sittingId: string;
const folder = mkdtempSync(join(tmpdir(), 'datchuan-thi-xa-'));
const passphrase = 'mật khẩu của tệp khóa';

beforeAll(async () => {
  town = await townStand();
  round = await openTownRound(town.world, town.year, town.councilId);
});
afterAll(async () => {
  await town?.served.close();
  rmSync(folder, { recursive: true, force: true });
});

const roundPath = (step = '') => `/khen-thuong/${round.id}${step}`;
const sittingPath = (step = '') => `/phien-hop/${sittingId}${step}`;
const stage = () => town.world.stage;
const asSecretary = () => stage().as(town.world.person.secretary);
const sitting = async () => await asSecretary()(showSitting, { sittingId });
const shut = async (page: Page) => await dialogOf(page).waitFor({ state: 'hidden' });

/** Types into a field that asks the server while one types, and takes what it found. */
async function find(page: Page, label: string, name: string): Promise<void> {
  await dialogOf(page).getByRole('combobox', { name: label, exact: true }).fill(name);
  await page.getByRole('option').filter({ hasText: name }).first().click();
}

/** Goes there by Tab and presses this key. */
async function key(page: Page, place: Locator, pressed: 'Enter' | 'Space'): Promise<void> {
  await tabTo(page, place);
  await page.keyboard.press(pressed);
}

/** Fetches every paper that the page offers; how many there are. */
async function papersOn(page: Page): Promise<number> {
  const links = await page.getByRole('main').locator('a[href^="/api/"]').all();
  const paths = (await Promise.all(links.map((link) => link.getAttribute('href')))).filter((path) => !path!.endsWith('docx'));
  for (const path of paths) {
    const answer = await page.request.get(path!);
    expect({ path, status: answer.status() }).toEqual({ path, status: 200 });
    expect((await answer.body()).subarray(0, 4).toString()).toBe('%PDF');
  }
  return paths.length;
}

describe('thị xã xét khen thưởng, qua màn hình của từng người', () => {
  const scene = scenes(() => town.served.pages());

  scene('văn thư phường đề nghị tập thể và cá nhân, ghi cuộc họp xét', async () => {
    const { world } = town;
    const { commune } = world.communes[0]!;
    const clerk = await town.at('clerk', 360, roundPath());
    await press(clerk, 'Thêm đề nghị');
    await find(clerk, 'Người, tập thể được đề nghị', commune.name);
    await type(dialogOf(clerk), 'Thành tích', collectiveMerits);
    await press(dialogOf(clerk), 'Thêm giải pháp');
    await type(dialogOf(clerk), 'Tên giải pháp', models[0].name);
    await type(dialogOf(clerk), /^Áp dụng từ/, '01/03/2024');
    await type(dialogOf(clerk), 'Hiệu quả', models[0].effect);
    await type(dialogOf(clerk), 'Minh chứng', models[0].proof);
    await checkPage(clerk);
    await press(dialogOf(clerk), 'Lưu đề nghị');
    await shut(clerk);
    await press(clerk, `Hồ sơ của ${commune.name}`);
    await press(clerk, 'Thêm đề nghị');
    await dialogOf(clerk).getByRole('radio', { name: 'Cá nhân' }).check({ force: true });
    await find(clerk, 'Người, tập thể được đề nghị', world.nameOf(`${commune.code}-04`));
    await type(dialogOf(clerk), 'Thành tích', personalMerits);
    await press(dialogOf(clerk), 'Thêm giải pháp');
    await type(dialogOf(clerk), 'Tên giải pháp', models[1].name);
    await type(dialogOf(clerk), /^Áp dụng từ/, '01/04/2024');
    await type(dialogOf(clerk), 'Hiệu quả', models[1].effect);
    await type(dialogOf(clerk), 'Minh chứng', models[1].proof);
    await press(dialogOf(clerk), 'Lưu đề nghị');
    await shut(clerk);
    await press(clerk, 'Ghi cuộc họp');
    const dialog = dialogOf(clerk);
    await type(dialog, 'Ngày họp', shortDate(await stage().today()));
    await type(dialog, 'Chủ trì', world.nameOf(`${commune.code}-01`));
    await type(dialog, 'Chức vụ người chủ trì', 'Chủ tịch Ủy ban nhân dân');
    await type(dialog, 'Thư ký', world.nameOf(`${commune.code}-02`));
    for (const label of ['Số được triệu tập', 'Số có mặt'])
      await dialog.getByLabel(label, { exact: true }).fill(String(commune.staff));
    await type(dialog, /^Bắt đầu lúc/, '14:00');
    await type(dialog, /^Kết thúc lúc/, '15:30');
    await type(dialog, /^Địa điểm/, 'Hội trường Ủy ban nhân dân phường');
    await dialog.getByLabel(/^Tỷ lệ phải đạt/).fill('50');
    for (const at of [0, 1]) await dialog.getByLabel('Đồng ý', { exact: true }).nth(at).fill(String(commune.staff));
    await checkPage(clerk);
    await press(dialog, 'Ghi cuộc họp');
    await shut(clerk);
    await sees(clerk, `${commune.staff}/${commune.staff} đồng ý`);
    dossierPath = new URL(clerk.url()).pathname;
    await checkPage(clerk);
    expect(await papersOn(clerk)).toBe(5);
  });

  scene('chủ tịch phường gửi; phường khác gửi muộn, cơ quan thường trực quyết định nhận', async () => {
    const head = await town.at('head', 1440, dossierPath);
    await checkPage(head);
    await press(head, 'Gửi hồ sơ');
    expect(await seal(head, 'Gửi hồ sơ')).toContain('Biên nhận');
    await sendInTime(town.world, town.year, round, [0]);
    await sendLate(town.world, town.year, round);
    const secretary = await town.at('secretary', 360, roundPath());
    await sees(secretary, 'Đến muộn, chờ quyết định');
    await checkPage(secretary);
    await press(secretary, town.world.communes.at(-1)!.commune.name);
    await press(secretary, 'Quyết định về hồ sơ đến muộn');
    await dialogOf(secretary).getByRole('radio', { name: 'Nhận hồ sơ' }).check({ force: true });
    await type(dialogOf(secretary), 'Lý do', 'Đường vào phường bị sạt lở hai ngày, đã báo trước.');
    await checkPage(secretary);
    await press(dialogOf(secretary), 'Ghi quyết định');
    await sees(secretary, /^Đến muộn, được nhận: Đường vào/);
  });

  scene('một hồ sơ trả lại để bổ sung, rồi được thẩm định; chốt nhận hồ sơ', async () => {
    const { world } = town;
    const secretary = await town.at('secretary', 1440, dossierPath);
    await press(secretary, 'Trả lại để bổ sung');
    const dialog = dialogOf(secretary);
    await type(dialog, 'Lý do chung', 'Thành tích của tập thể chưa nêu số liệu.');
    await type(dialog, 'Bổ sung đến hết ngày', shortDate(addDays(await stage().today(), 5)));
    await press(dialog, 'Thêm chỗ cần bổ sung');
    await choose(dialog, 'Chỗ cần bổ sung', world.communes[0]!.commune.name);
    await type(dialog, 'Lý do', 'Nêu thời gian chờ trước và sau.');
    await checkPage(secretary);
    await press(dialog, 'Trả lại');
    await shut(secretary);
    const clerk = await town.at('clerk', 360, dossierPath);
    await sees(clerk, 'Cần bổ sung');
    await checkPage(clerk);
    await press(clerk, 'Sửa');
    await type(dialogOf(clerk), 'Thành tích', `${collectiveMerits}\nThời gian chờ từ 25 phút còn 9 phút.`);
    await press(dialogOf(clerk), 'Lưu đề nghị');
    await shut(clerk);
    const dossierId = dossierPath.split('/').at(-1)!;
    const { version, contentHash } = await stage().as(world.person.clerk)(showAwardDossier, { dossierId });
    await stage().as(world.person.head)(sendDossier, { dossierId, version, contentHash });
    await secretary.goto(dossierPath);
    const yes = secretary.getByRole('radio', { name: 'Trình xét' });
    await yes.first().waitFor();
    for (const radio of await yes.all()) await radio.check({ force: true });
    await press(secretary, 'Lưu kết quả thẩm định');
    await sees(secretary, 'Đã thẩm định');
    await checkPage(secretary);
    await appraiseReceived(world, round);
    await secretary.goto(roundPath());
    await press(secretary, 'Chốt nhận hồ sơ');
    await press(dialogOf(secretary), 'Chốt nhận hồ sơ');
    await sees(secretary, /Đang xét chọn/);
    await checkPage(secretary);
  });

  scene('chủ tịch quyết định hạn mức mâu thuẫn, có tên và lý do; thư ký lên lịch họp và trình Hội đồng', async () => {
    await setTownRules(town.world, round);
    const chair = await town.at('chair', 360, roundPath('/xet-chon'));
    await press(chair, /^Cá nhân \(/);
    await sees(chair, 'Chặt hơn, đang áp dụng');
    await press(chair, 'Quyết định hạn mức…');
    await dialogOf(chair).getByRole('radio').first().check({ force: true });
    await type(dialogOf(chair), 'Lý do', 'Con số chung ở cuối chỉ là mức trần.');
    await checkPage(chair);
    await press(dialogOf(chair), 'Quyết định');
    await sees(chair, new RegExp(`^${town.world.names.chair} đã quyết định ngày`));
    await checkPage(chair);
    const secretary = await town.at('secretary', 1440, `/hoi-dong/${town.councilId}`);
    await press(secretary, 'Lên lịch phiên họp');
    await type(dialogOf(secretary), 'Nội dung phiên họp', 'Phiên họp xét khen thưởng');
    await type(dialogOf(secretary), 'Ngày họp', shortDate(workingDaysFrom(await stage().today(), 3)));
    await type(dialogOf(secretary), 'Địa điểm', 'Phòng họp số 1');
    await press(dialogOf(secretary), 'Lưu phiên họp');
    await shut(secretary);
    const link = secretary.getByRole('link', { name: 'Phiên họp xét khen thưởng' });
    sittingId = (await link.getAttribute('href'))!.split('/').at(-1)!;
    await secretary.goto(roundPath('/xet-chon'));
    for (const tab of [/^Tập thể \(/, /^Cá nhân \(/]) {
      await press(secretary, tab);
      if (tab.source.includes('Cá nhân')) await sees(secretary, 'Hạn mức mâu thuẫn');
      await press(secretary, 'Trình Hội đồng…');
      await press(dialogOf(secretary), /^Trình [56] trường hợp$/);
      await shut(secretary);
    }
    await checkPage(secretary);
  });

  scene('giấy mời, chủ tịch khai có liên quan, điểm danh, khai mạc, mở bỏ phiếu mọi nội dung', async () => {
    const { world } = town;
    secret = await nameKeyKeepers(world, town.councilId, [world.person.viceChair]);
    const keeper = await town.at('viceChair', 1440, `/hoi-dong/${town.councilId}`);
    await press(keeper, 'Tạo khóa của tôi');
    for (const label of ['Mật khẩu của tệp khóa', 'Nhập lại mật khẩu'])
      await dialogOf(keeper).getByLabel(label, { exact: true }).fill(passphrase);
    const download = keeper.waitForEvent('download');
    await press(dialogOf(keeper), 'Tạo khóa của tôi');
    await (await download).saveAs(join(folder, 'khoa.json'));
    await shut(keeper);

    const secretary = await town.at('secretary', 360, sittingPath());
    await press(secretary, 'Gửi giấy mời');
    await press(dialogOf(secretary), 'Gửi giấy mời');
    await shut(secretary);
    const tied = (await sitting()).cases.find(ofChairsHousehold(world))!;
    const chair = await town.at('chair', 360, sittingPath());
    const article = chair.getByRole('article', { name: tied.name, exact: true });
    await press(article, 'Tôi có liên quan');
    await choose(dialogOf(chair), 'Lý do', 'Có người trong gia đình liên quan');
    await checkPage(chair);
    await press(dialogOf(chair), 'Tôi có liên quan');
    await sees(article, 'Bạn có liên quan');
    await checkPage(chair);

    await stage().moveTo((await sitting()).meetsOn);
    await town.at('secretary', 360, sittingPath());
    await press(secretary, /^Ghi \d+ người còn lại có mặt$/);
    const absent = (await sitting()).seats.find(({ personId }) => personId === world.councillors.at(-1))!;
    await sees(secretary, /^(\d+)\/\1 có mặt$/);
    await choose(secretary, `Điểm danh: ${absent.name}`, 'Vắng');
    await press(secretary, 'Khai mạc');
    await press(dialogOf(secretary), 'Khai mạc');
    await shut(secretary);
    const handed = secretary.getByRole('article', { name: tied.name, exact: true });
    await sees(handed, `Chủ trì nội dung này: ${world.names.viceChair}`);
    await checkPage(secretary);
    await press(secretary, 'Mở bỏ phiếu 11 nội dung');
    await checkPage(secretary);
    await press(dialogOf(secretary), 'Mở bỏ phiếu 11 nội dung');
    await shut(secretary);
    await openKey(keeper);
    const isOpen = async () => {
      await secret.hands.setUp(sittingId, secret.keepers);
      return (await sitting()).cases.every(({ inside }) => inside!.course!.votes.at(-1)?.election?.state === 'open');
    };
    await expect.poll(isOpen, { timeout: 120_000, interval: 1_000 }).toBe(true);
  });

  scene('thành viên bỏ mọi phiếu trên điện thoại chỉ bằng bàn phím; người có liên quan không có phiếu', async () => {
    const { world } = town;
    const member = await town.at('member', 360, sittingPath('/bo-phieu'));
    const papers = member.getByRole('article');
    await papers.first().waitFor();
    for (const paper of await papers.all()) await key(member, paper.getByRole('radio', { name: 'Đồng ý', exact: true }), 'Space');
    await checkPage(member);
    await key(member, member.getByRole('button', { name: /^Bỏ \d+ phiếu$/ }), 'Enter');
    await sees(member, 'Phiếu đã được ghi');
    await checkPage(member);
    const { cases } = await sitting();
    const tied = cases.find(ofChairsHousehold(world))!;
    const chair = await town.at('chair', 1440, sittingPath('/bo-phieu'));
    await chair.getByRole('article').first().waitFor();
    await seesNo(chair, tied.name);
    expect(await chair.getByRole('article').count()).toBe(cases.length - 1);
    await castAll(world, sittingId, secret, [world.person.member]);
  });

  scene('đóng bỏ phiếu, người giữ khóa mở kết quả; biên bản điện tử kiểm được bằng lệnh', async () => {
    const secretary = await town.at('secretary', 1440, sittingPath());
    await press(secretary, 'Đóng bỏ phiếu 11 nội dung');
    await sees(dialogOf(secretary), 'Mọi người được bỏ phiếu đều đã bỏ');
    await press(dialogOf(secretary), 'Đóng bỏ phiếu 11 nội dung');
    await shut(secretary);
    const keeper = await town.at('viceChair', 360, sittingPath('/giu-khoa'));
    await openKey(keeper);
    await checkPage(keeper);
    await press(keeper, 'Gửi phần mở kết quả của 11 nội dung');
    await keeper
      .getByRole('button', { name: /^Gửi phần mở/ })
      .first()
      .waitFor({ state: 'detached' });
    await secret.hands.open(sittingId, secret.keepers.slice(0, 1));
    await secretary.goto(sittingPath());
    await sees(secretary, /đồng ý = /);
    await checkPage(secretary);
    await press(secretary, 'Xem bảng phiếu');
    const download = secretary.waitForEvent('download');
    await press(secretary, 'Tải biên bản điện tử');
    const record = join(folder, 'bien-ban.json');
    await (await download).saveAs(record);
    expect(await main(['ballot', 'verify', record])).toBe(0);
    const text = readFileSync(record, 'utf8');
    const [last] = [...text.matchAll(/[0-9a-f]{64}/g)].slice(-1);
    const digit = text[last!.index] === '0' ? '1' : '0';
    writeFileSync(record, `${text.slice(0, last!.index)}${digit}${text.slice(last!.index + 1)}`);
    expect(await main(['ballot', 'verify', record])).toBe(1);
  });

  scene('xét chọn bằng bàn phím: thử một hạn mức khác, ai bị loại vì hạn mức nào, đưa vào danh sách; ký biên bản', async () => {
    const secretary = await town.at('secretary', 360, roundPath('/xet-chon'));
    await sees(secretary, 'Ngoài hạn mức');
    await tabTo(secretary, secretary.getByLabel('Số thử', { exact: true }));
    await secretary.keyboard.type('2');
    await key(secretary, secretary.getByRole('button', { name: 'Thử', exact: true }), 'Enter');
    await sees(secretary, /^Không còn được chọn: /);
    await checkPage(secretary);
    await key(secretary, secretary.getByRole('button', { name: 'Đưa tất cả được chọn vào danh sách' }), 'Enter');
    await dialogOf(secretary).waitFor();
    await key(secretary, dialogOf(secretary).getByRole('button', { name: 'Đưa tất cả được chọn vào danh sách' }), 'Enter');
    await shut(secretary);
    await sees(secretary, 'Trong danh sách');
    await takePlaces(town.world, round);
    await town.at('secretary', 1440, sittingPath());
    await press(secretary, 'Kết thúc phiên họp');
    await press(dialogOf(secretary), 'Kết thúc phiên họp');
    await shut(secretary);
    await press(secretary, 'Lưu biên bản đã ký');
    await attach(dialogOf(secretary), 'Bản chụp biên bản đã ký', { name: 'bien-ban.pdf', bytes: town.world.scan });
    await checkPage(secretary);
    await press(dialogOf(secretary), 'Lưu biên bản đã ký');
    await shut(secretary);
    await sees(secretary, 'Mở biên bản đã ký');
    expect(await papersOn(secretary)).toBeGreaterThan(1);
    await checkPage(secretary);
  });

  scene('thư ký niêm yết, người trong đơn vị kiến nghị, cơ quan thường trực trả lời', async () => {
    const secretary = await town.at('secretary', 1440, roundPath('/niem-yet'));
    await press(secretary, 'Niêm yết danh sách…');
    await dialogOf(secretary).waitFor();
    await checkPage(secretary);
    await press(dialogOf(secretary), 'Niêm yết');
    await sees(secretary, 'Đang niêm yết');
    await checkPage(secretary);
    const head = await town.at('head', 360, roundPath('/niem-yet'));
    await head
      .getByRole('button', { name: /Kiến nghị/ })
      .first()
      .click();
    await type(dialogOf(head), 'Nội dung kiến nghị', 'Đề nghị nêu rõ mô hình áp dụng từ tháng nào.');
    await checkPage(head);
    await press(dialogOf(head), 'Gửi kiến nghị');
    await sees(head, 'Mã kiến nghị');
    await press(dialogOf(head), 'Đã giữ mã');
    await checkPage(head);
    await secretary.goto(roundPath('/niem-yet'));
    await secretary.getByRole('button', { name: /^Trả lời kiến nghị/ }).click();
    await dialogOf(secretary).getByRole('radio', { name: 'Không có cơ sở' }).check({ force: true });
    await type(dialogOf(secretary), 'Lý do', 'Mô hình áp dụng từ tháng 3, đã đối chiếu khi thẩm định.');
    await checkPage(secretary);
    await press(dialogOf(secretary), 'Trả lời');
    await sees(secretary, 'Đã trả lời kiến nghị.');
  });

  scene('chủ tịch ký quyết định; công bố, chi thưởng, giấy khen, sổ khen thưởng và trang công khai', async () => {
    await stage().moveTo(addDays(await stage().today(), 25));
    const chair = await town.at('chair', 360, roundPath('/quyet-dinh'));
    await sees(chair, '3 tập thể, 4 cá nhân');
    await checkPage(chair);
    const field = dialogOf(chair).getByRole('textbox', { name: 'Số quyết định' });
    let isThere = false;
    await chair.route(`**${suggestNumber.path}?*`, async (route) => {
      while (!isThere) await chair.waitForTimeout(50);
      await route.continue();
    });
    await press(chair, 'Ký quyết định…');
    await field.focus();
    isThere = true;
    await expect.poll(() => field.inputValue()).toMatch(/QĐ/);
    await chair.keyboard.type('2409/QĐ-UBND');
    await dialogOf(chair)
      .getByRole('checkbox', { name: /^Kèm tiền thưởng/ })
      .check({ force: true });
    await type(dialogOf(chair), 'Trích từ nguồn nào', 'Quỹ thi đua, khen thưởng của thị xã');
    await attach(dialogOf(chair), 'Bản đã ký', { name: 'quyet-dinh.pdf', bytes: town.world.scan });
    await checkPage(chair);
    await press(dialogOf(chair), 'Ký quyết định');
    await sees(chair, /^Quyết định số 2409\/QĐ-UBND ngày/);
    const secretary = await town.at('secretary', 1440, roundPath('/quyet-dinh'));
    await press(secretary, 'Công bố kết quả…');
    await type(dialogOf(secretary), 'Công bố ở đâu', 'Hội nghị tổng kết phong trào thi đua');
    await checkPage(secretary);
    await press(dialogOf(secretary), 'Công bố');
    await sees(secretary, /^Đã công bố ngày/);
    await checkPage(secretary);
    await secretary.goto(roundPath('/chi-thuong'));
    await press(secretary, 'Ghi đã chi…');
    const names = await secretary.getByRole('dialog').getByRole('checkbox').all();
    await names.at(-1)!.check({ force: true });
    await checkPage(secretary);
    await press(dialogOf(secretary), 'Ghi đã chi');
    await shut(secretary);
    expect(await papersOn(secretary)).toBe(1);
    await checkPage(secretary);
    await chair.goto('/so-khen-thuong');
    await sees(chair, '7 lượt khen');
    await checkPage(chair);
    const { dossiers } = await asSecretary()(listAwardDossiers, { roundId: round.id });
    expect(dossiers.map(({ late }) => late).filter(Boolean)).toEqual([true]);
    const winner = (await chair
      .getByRole('link', { name: /^Giấy khen của / })
      .first()
      .getAttribute('aria-label'))!;
    const stranger = await town.served.open(undefined, 360);
    await stranger.goto('/khen-thuong-cong-khai');
    await sees(stranger, winner.replace('Giấy khen của ', ''));
    await checkPage(stranger);
  });

  scene('việc ghi chi sai được sửa, khen thưởng bị hủy bỏ, tiền được thu hồi; khen thưởng từ trước được ghi vào sổ', async () => {
    const secretary = await town.at('secretary', 768, roundPath('/chi-thuong'));
    const fix = secretary.getByRole('button', { name: /^Sửa việc ghi chi tiền thưởng của / });
    const name = (await fix.getAttribute('aria-label'))!.replace('Sửa việc ghi chi tiền thưởng của ', '');
    await key(secretary, fix, 'Enter');
    const right = dialogOf(secretary).getByRole('radio').first();
    await key(secretary, right, 'Space');
    await type(dialogOf(secretary), 'Người ký nhận', town.world.names.member);
    await type(dialogOf(secretary), 'Lý do sửa', 'Ghi nhầm người ký nhận.');
    await checkPage(secretary);
    await key(secretary, dialogOf(secretary).getByRole('button', { name: 'Ghi việc sửa' }), 'Enter');
    await shut(secretary);
    await sees(secretary, 'Ghi nhầm người ký nhận.');
    await checkPage(secretary);

    const chair = await town.at('chair', 360, '/so-khen-thuong');
    await press(chair, new RegExp(`^Hủy bỏ.* của ${name}$`));
    const dialog = dialogOf(chair);
    await sees(dialog, 'Chọn vì sao hủy bỏ.');
    await dialog.getByRole('combobox', { name: 'Vì sao' }).selectOption({ index: 1 });
    await type(dialog, 'Kết luận cụ thể', 'Số liệu kê khai không đúng với sổ theo dõi.');
    await type(dialog, 'Ký với chức vụ', 'Chủ tịch');
    await checkPage(chair);
    await press(dialog, 'Ký quyết định hủy bỏ');
    await shut(chair);

    await secretary.goto(roundPath('/chi-thuong'));
    await press(secretary, new RegExp(`^Ghi đã thu hồi tiền thưởng của ${name}$`));
    await type(dialogOf(secretary), 'Phiếu thu, chứng từ', 'Phiếu thu số 12 ngày 10/01/2025');
    await checkPage(secretary);
    await press(dialogOf(secretary), 'Ghi đã thu hồi');
    await shut(secretary);
    await checkPage(secretary);

    const clerk = await town.at('clerk', 360, '/so-khen-thuong');
    await press(clerk, 'Ghi khen thưởng từ trước…');
    const entry = dialogOf(clerk);
    await find(clerk, 'Đơn vị', town.world.communes[0]!.commune.name);
    await entry.getByRole('radio', { name: 'Tập thể đơn vị' }).check({ force: true });
    await type(entry, 'Hình thức, danh hiệu', 'Bằng khen');
    await type(entry, /^Số quyết định/, '45/QĐ-UBND');
    await type(entry, /^Ngày quyết định/, '20/12/2019');
    await type(entry, /^Cơ quan, người khen/, 'Chủ tịch Ủy ban nhân dân tỉnh');
    await type(entry, 'Thành tích ghi trong quyết định', 'Có thành tích xuất sắc hai năm liên tục');
    await type(entry, /^Thành tích từ ngày/, '01/01/2017');
    await type(entry, /^Đến ngày/, '31/12/2018');
    await checkPage(clerk);
    await press(entry, 'Ghi vào sổ');
    await shut(clerk);
    await sees(clerk, 'Số 45/QĐ-UBND ngày 20/12/2019, Chủ tịch Ủy ban nhân dân tỉnh');
    await checkPage(clerk);
  });

  async function openKey(keeper: Page): Promise<void> {
    await keeper.goto(sittingPath('/giu-khoa'));
    await keeper.getByLabel('Tệp khóa', { exact: true }).first().setInputFiles(join(folder, 'khoa.json'));
    await keeper.getByLabel('Mật khẩu của tệp khóa', { exact: true }).fill(passphrase);
    await press(keeper, 'Mở khóa');
    await sees(keeper, 'Khóa đang mở trên trang này. Đóng trang là khóa lại.');
  }
});
