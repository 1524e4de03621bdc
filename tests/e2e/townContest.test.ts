import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { takePlaces } from '#cli/demo/town/choose.ts';
import { decideAndAnnounce } from '#cli/demo/town/conclude.ts';
import { ofChairsHousehold, prepareContest } from '#cli/demo/town/contest.ts';
import type { Round } from '#cli/demo/town/nominate.ts';
import {
  castAll,
  endTownSitting,
  nameKeyKeepers,
  openBallots,
  openResults,
  openTownSitting,
  type SecretVote,
} from '#cli/demo/town/sitting.ts';
import { setUpTownCouncil } from '#cli/demo/town/townCouncil.ts';
import { appraiseTown, scoreTown } from '#cli/demo/town/townScores.ts';
import { populateTown, type TownKey, type TownWorld } from '#cli/demo/town/townWorld.ts';
import { launchTown, registerTown } from '#cli/demo/town/townYear.ts';
import { townPlan } from '#cli/demo/townPlan.ts';
import { addDays, dayOf } from '#domain/kernel/day.ts';
import { readPlanFile } from '#papers/read/readPlan.ts';
import { checkPage } from './checkPage.ts';
import { dialogOf, press, sees, seesNo, type } from './hand.ts';
import { scenes } from './scenes.ts';
import { type Served, serve } from './served.ts';

/** The town's own plan for fewer communes, with numbers of its own that contradict. */
const plan = townPlan
  .replace('05 - 10 xã, phường', '01 - 03 xã, phường')
  .replace('10 - 12 cá nhân', '02 - 04 cá nhân')
  .replace('Không quá 10 tập thể và 20 cá nhân', 'Không quá 03 tập thể và 08 cá nhân');
const file = { bytes: new TextEncoder().encode(plan), name: 'ke-hoach.txt' };

let served: Served;
let world: TownWorld;
let open: (who: TownKey, width?: number) => Promise<Page>;
let round: Round;
let sittingId: string;
let secret: SecretVote;

beforeAll(async () => {
  const reading = await readPlanFile(file.bytes, { fileName: file.name });
  const town = { townName: 'Ủy ban nhân dân thị xã Hòn Chuông', startDay: dayOf(2024, 1, 4), reading, communes: 5 };
  const filled = await serve(town.startDay, async (site) => await populateTown(site, town, () => undefined));
  served = filled.served;
  world = filled.filled.world;
  const { signIns } = filled.filled;
  open = async (who, width) => await served.open(signIns.find(({ name }) => name === world.names[who])!, width);
  const year = await launchTown(world, file);
  await registerTown(world, year);
  await appraiseTown(world, year, await scoreTown(world, year));
  const councilId = await setUpTownCouncil(world, year);
  ({ round, sittingId } = await prepareContest(world, year, councilId));
  secret = await nameKeyKeepers(world, councilId);
  await openTownSitting(world, sittingId, ofChairsHousehold(world));
  await openBallots(world, sittingId, secret);
  await castAll(world, sittingId, secret, [world.person.member]);
});
afterAll(async () => await served?.close());

describe('thị xã xét khen thưởng, qua màn hình của từng người', () => {
  const scene = scenes(() => served.pages());

  scene('thành viên bỏ phiếu trên điện thoại và giữ mã phiếu', async () => {
    const member = await open('member', 360);
    await member.goto(`/phien-hop/${sittingId}/bo-phieu`);
    const papers = member.getByRole('article');
    await papers.first().waitFor();
    for (const paper of await papers.all()) await paper.getByText('Đồng ý', { exact: true }).click();
    await checkPage(member);
    await press(member, /^Bỏ \d+ phiếu$/);
    await sees(member, 'Phiếu đã được ghi');
    await checkPage(member);
  });

  scene('chủ tịch có liên quan không thấy gì của vụ việc đó, người khác điều hành', async () => {
    const chair = await open('chair', 1440);
    await chair.goto(`/phien-hop/${sittingId}`);
    await sees(chair, 'Bạn có liên quan');
    await checkPage(chair);
    await chair.goto(`/phien-hop/${sittingId}/bo-phieu`);
    const { cases } = await world.stage.as(world.person.secretary)((await import('#api/council.ts')).showSitting, { sittingId });
    const tied = cases.find(ofChairsHousehold(world))!;
    await chair.getByRole('article').first().waitFor();
    await seesNo(chair, tied.name);
    expect(await chair.getByRole('article').count()).toBe(cases.length - 1);
  });

  scene('thư ký thấy kết quả, biên bản được ký', async () => {
    await openResults(world, sittingId, secret);
    await endTownSitting(world, sittingId);
    const secretary = await open('secretary', 1440);
    await secretary.goto(`/phien-hop/${sittingId}`);
    await sees(secretary, /đồng ý = /);
    await checkPage(secretary);
    await takePlaces(world, round);
    await secretary.goto(`/khen-thuong/${round.id}/niem-yet`);
    await press(secretary, 'Niêm yết danh sách…');
    await press(dialogOf(secretary), 'Niêm yết');
    await sees(secretary, 'Đang niêm yết');
    await checkPage(secretary);
  });

  scene('người trong đơn vị kiến nghị, cơ quan thường trực trả lời', async () => {
    const head = await open('head', 360);
    await head.goto(`/khen-thuong/${round.id}/niem-yet`);
    await head
      .getByRole('button', { name: /Kiến nghị/ })
      .first()
      .click();
    const dialog = dialogOf(head);
    await type(dialog, 'Nội dung kiến nghị', 'Đề nghị nêu rõ mô hình áp dụng từ tháng nào.');
    await press(dialog, 'Gửi kiến nghị');
    await sees(head, 'Mã kiến nghị');
    await press(dialog, 'Đã giữ mã');
    await checkPage(head);
    const secretary = await open('secretary', 1440);
    await secretary.goto(`/khen-thuong/${round.id}/niem-yet`);
    await secretary.getByRole('button', { name: /^Trả lời kiến nghị/ }).click();
    await dialogOf(secretary).getByRole('radio', { name: 'Không có cơ sở' }).check({ force: true });
    await type(dialogOf(secretary), 'Lý do', 'Mô hình áp dụng từ tháng 3, đã đối chiếu khi thẩm định.');
    await press(dialogOf(secretary), 'Trả lời');
    await sees(secretary, 'Đã trả lời kiến nghị.');
  });

  scene('chủ tịch xem dự thảo rồi ký; sổ khen thưởng và trang công khai nêu người được khen', async () => {
    const chair = await open('chair', 1440);
    await world.stage.moveTo(addDays(await world.stage.today(), 25));
    await chair.goto(`/khen-thuong/${round.id}/quyet-dinh`);
    await sees(chair, 'Danh sách được chọn');
    await checkPage(chair);
    const awards = await decideAndAnnounce(world, round);
    expect(awards.map(({ kind }) => kind).sort()).toEqual([...Array(3).fill('collective'), ...Array(4).fill('individual')]);
    await chair.goto('/so-khen-thuong');
    await sees(chair, '7 lượt khen');
    await checkPage(chair);
    const stranger = await served.open(undefined, 360);
    await stranger.goto('/khen-thuong-cong-khai');
    await sees(stranger, awards[0]!.name);
    await checkPage(stranger);
  });
});
