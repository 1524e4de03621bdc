// A school's year by a union's plan, through the screens. DATCHUAN_PLAN=<file> lives the same year by another plan.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import * as evaluations from '#api/evaluations.ts';
import * as evidenceApi from '#api/evidence.ts';
import * as incidents from '#api/incidents.ts';
import * as reviews from '#api/reviews.ts';
import { judgeInitiatives } from '#cli/demo/initiatives.ts';
import { launchYear } from '#cli/demo/preparePlan.ts';
import { enrol } from '#cli/demo/register.ts';
import { unionPlan } from '#cli/demo/unionPlan.ts';
import type { Crew, LivedYear } from '#cli/demo/world.ts';
import { addDays, dayOf, monthOf, shortDate, weekdayOf } from '#domain/kernel/day.ts';
import { jpeg } from '../support/uploads.ts';
import { checkPage } from './checkPage.ts';
import { press, sees } from './hand.ts';
import { secondsOf, watchHand } from './pace.ts';
import { scenes } from './scenes.ts';
import * as evaluation from './screens/evaluation.ts';
import * as evidence from './screens/evidence.ts';
import * as register from './screens/register.ts';
import * as score from './screens/score.ts';
import * as work from './screens/work.ts';
import * as year from './screens/year.ts';
import { type Caller, type Stand, stand } from './stand.ts';

const file = process.env.DATCHUAN_PLAN;
const plan = file
  ? { bytes: new Uint8Array(readFileSync(file)), name: basename(file) }
  : { bytes: new TextEncoder().encode(unionPlan), name: 'ke-hoach-cong-doan.txt' };

let school: Stand;
let crew: Crew;
let lived: LivedYear;
/** The lines of the year's sheet: every one of them is to be shown something for. */
let lines: readonly string[];
const opened = new Map<string, Page>();

type Width = 360 | 1440;

/** A teacher has a phone, the office a wide screen; now and then it is the other way round. */
async function of(who: Caller, width: Width = who === 'teacher' ? 360 : 1440): Promise<Page> {
  const known = opened.get(`${who} ${width}`);
  if (known) return known;
  const page = await school.open(who, width);
  opened.set(`${who} ${width}`, page);
  return page;
}

const onDay = (day: number, month: number) => shortDate(dayOf(lived.year, month, day));
const on = async (month: number, day: number) => await school.world.stage.moveTo(dayOf(lived.year, month, day));
const at = (place: string) => `/phong-trao/${lived.campaignId}/${place}`;
const scan = (name: string) => ({ name, bytes: school.world.scan });

async function look(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await checkPage(page);
}

/** A plan that is signed in autumn is launched for the rest of that year and again in January: the whole year is the one lived here. */
async function launchWhole(): Promise<LivedYear> {
  const { world } = school;
  const first = await launchYear(world, crew, school.plan);
  if (monthOf(await world.stage.today()) < 3) return first;
  await world.stage.moveTo(dayOf(first.year + 1, 1, 6));
  return await launchYear(world, crew, first);
}

beforeAll(async () => {
  school = await stand(plan);
  const { person, unit, scenario, stage } = school.world;
  crew = { unitId: unit.unit, clerk: person.clerk, head: person.head, coSigner: person.coSigner, staff: scenario.staff };
  lived = await launchWhole();
  const { groups } = await stage.as(person.clerk)(evidenceApi.listEvidence, { campaignId: lived.campaignId });
  lines = groups.flatMap((group) => group.lines.map(({ code }) => code));
});
afterAll(async () => await school?.close());

describe('một năm của 34 người theo kế hoạch của công đoàn, qua điện thoại và bàn làm việc', () => {
  const scene = scenes(() => school.pages());
  const staff = 34;

  scene('hội nghị đầu năm: chuẩn bị, biểu quyết, biên bản đã ký', async () => {
    const { names, scenario } = school.world;
    await on(1, 10);
    const clerk = await of('clerk');
    await look(clerk, at('hoi-nghi'));
    await year.prepareConference(clerk, lived.campaignId, 'opening', {
      day: onDay(10, 1),
      chair: `${names.head}, ${scenario.head}`,
      secretary: `${names.clerk}, ${scenario.clerk}`,
    });
    await checkPage(clerk);
    expect(await year.recordConference(clerk, 33)).toBeGreaterThan(1);
    await checkPage(clerk);
    await year.fileMinutes(clerk, scan('bien-ban-hoi-nghi.pdf'));
    await look(await of('teacher'), at('hoi-nghi/opening'));
    const head = await of('head');
    await head.goto(at('hoi-nghi/opening/man-chieu'));
    await sees(head, 'Hội trường');
    await checkPage(head);
  });

  scene('giáo viên ký trên điện thoại từ trang Hôm nay trong hai phút, người khác ký trên máy tính', async () => {
    await on(1, 16);
    const teacher = await of('teacher');
    await teacher.goto('/');
    const start = teacher.getByRole('link', { name: /: Ký bản đăng ký thi đua năm/ });
    await start.waitFor();
    const read = await watchHand(teacher);
    await start.click();
    expect(await register.fillPledge(teacher, checkPage)).toMatch(/TD-\d{4}-/);
    const taps = await read();
    expect(taps.keys).toBe(0);
    // Every duty of the position is ticked, with a thought before each touch.
    expect(secondsOf(taps, { thoughts: taps.points })).toBeLessThanOrEqual(120);
    await checkPage(teacher);
    expect(await register.signPledge(await of('coSigner'), checkPage, 5)).toMatch(/TD-\d{4}-/);
    expect(await register.signPledge(await of('head', 360), checkPage, 5)).toMatch(/TD-\d{4}-/);
  });

  scene('văn thư gõ 30 bản giấy vào một bảng, bản đến muộn trên điện thoại; thủ trưởng nhận tất cả', async () => {
    const clerk = await of('clerk');
    const paper = scan('ban-dang-ky.pdf');
    const typed = await register.typePledges(clerk, lived.campaignId, { scan: paper, signedOn: onDay(16, 1), leave: 1 });
    expect(typed.forms).toBe(30);
    await checkPage(clerk);
    // Each form is taken from the pile and put back, with a thought for whose it is and one for what is on it; the scan, the common day
    // and the entering are pressed once. Ten minutes, even if every cell of every form had to be typed.
    const papers = { hand: 2 * staff, thoughts: 2 * staff };
    const times = (each: typeof typed.whole) => ({ keys: each.keys * staff, points: 4 });
    expect(secondsOf(times(typed.whole), papers)).toBeLessThanOrEqual(600);
    expect(secondsOf(times(typed.alike), papers)).toBeLessThanOrEqual(300);
    expect(secondsOf(typed.all, papers)).toBeLessThanOrEqual(300);
    const phone = await of('clerk', 360);
    await register.addPledge(phone, lived.campaignId, paper, onDay(16, 1));
    await checkPage(phone);
    await sees(phone, `${staff}/${staff} người đã có bản đăng ký đã ký`);
    const head = await of('head');
    await register.acceptPledges(head, lived.campaignId);
    await checkPage(head);
    await enrol(school.world, crew, lived, lived.year, false);
  });

  scene('việc định kỳ đánh dấu bằng một chạm; số liệu tự đếm', async () => {
    // Set up on a Sunday, a weekly routine begins on Monday: in whatever year of the plan, this is a Monday.
    const day = dayOf(lived.year, 1, 20);
    await school.world.stage.moveTo(addDays(day, (8 - weekdayOf(day)) % 7));
    const [clerk, teacher] = [await of('clerk'), await of('teacher')];
    await year.setRoutine(clerk, lived.campaignId, 'Dọn vệ sinh, chăm sóc cây xanh', 'vệ sinh');
    await checkPage(clerk);
    await year.tick(teacher, 'Dọn vệ sinh, chăm sóc cây xanh');
    await look(teacher, at('viec-dinh-ky'));
    await look(clerk, at('so-lieu'));
    await sees(clerk, 'Tiêu chí có số liệu');
    await look(teacher, at('so-lieu'));
  });

  const parking = { text: 'Khu vực để xe chưa gọn', area: 'Cảnh quan', role: 'Văn phòng' };
  const signs = { text: 'Biển phòng tầng hai bị phai', area: 'Bài trí', role: 'Tổ Văn phòng' };
  const mended = 'Đã sửa xong, kiểm tra lại thấy tốt.';

  /** The month's item from the page of the day to the minutes that were kept; gives what was pasted. */
  const month = async (clerk: Page, nth: number, held: Omit<work.Held, 'heldOn'>): Promise<string> => {
    await on(nth, 25);
    const { text, work: hand } = await work.copyItem(clerk, nth);
    // Opened, copied, and the item read through once before it is pasted: three minutes.
    expect(secondsOf(hand, { thoughts: hand.points, read: text })).toBeLessThanOrEqual(180);
    await checkPage(clerk);
    await work.writeMinutes(clerk, { heldOn: onDay(25, nth), ...held });
    return text;
  };

  scene('tháng 2 và 3: ảnh chụp ngay, tệp cho nhiều tiêu chí; một hạn chế nêu ra và còn trở lại', async () => {
    const [teacher, clerk, phone] = [await of('teacher'), await of('clerk'), await of('clerk', 360)];
    await on(2, 20);
    await evidence.shootFor(teacher, lived.campaignId, lines[8]!, { name: 'san-truong.jpg', bytes: jpeg() });
    await sees(teacher, '1 minh chứng');
    await checkPage(teacher);
    const meeting = { ...scan('nghi-quyet.pdf') };
    const several = [lines[0]!, lines[1]!, lines[4]!];
    await evidence.sendPiece(
      clerk,
      lived.campaignId,
      { file: meeting, note: 'Nghị quyết đầu năm', onDay: onDay(15, 2), lines: several },
      checkPage,
    );
    const first = await month(clerk, 2, { present: 33, raised: { ...parking, dueOn: onDay(20, 3) } });
    expect(first).not.toContain(parking.text);
    await on(3, 20);
    const words = {
      words: true,
      note: 'Kiểm tra thu chi quý I: không có lãng phí',
      onDay: onDay(20, 3),
      lines: [lines[2]!],
    } as const;
    await evidence.sendPiece(phone, lived.campaignId, words, checkPage);
    const again = await month(phone, 3, { present: 34, notes: 'Thống nhất kẻ vạch để xe trong tháng 4.' });
    expect(again).toContain(parking.text);
    for (const name of Object.values(school.world.names)) expect(again).not.toContain(name);
    await sees(phone, 'quá 5 ngày');
    await checkPage(phone);
  });

  const idea = 'Sổ mượn sách bằng mã vạch';

  scene('hoạt động và sáng kiến viết trên điện thoại; Hội đồng sáng kiến xét', async () => {
    await on(4, 10);
    const [teacher, clerk] = [await of('teacher'), await of('clerk')];
    await year.recordTalk(teacher, lived.campaignId, 'Nói chuyện về văn hóa ứng xử nơi công sở');
    await checkPage(teacher);
    await year.proposeInitiative(teacher, lived.campaignId, idea, onDay(15, 1));
    await checkPage(teacher);
    await judgeInitiatives(school.world, crew, lived);
    await teacher.reload();
    await sees(teacher, 'Được công nhận');
    await look(clerk, at('sang-kien'));
    await look(clerk, at('hoi-dong-sang-kien'));
  });

  scene('tháng 4 và 5: hạn chế khép lại, một hạn chế khác; liên kết, ảnh đã xem', async () => {
    const [clerk, phone] = [await of('clerk'), await of('clerk', 360)];
    await on(4, 20);
    const page = 'https://vankhe.example/tin-tuc/thi-dua';
    await evidence.sendPiece(clerk, lived.campaignId, {
      link: page,
      note: 'Bài về đợt thi đua',
      onDay: onDay(18, 4),
      lines: [lines[5]!],
    });
    await month(clerk, 4, { present: 33, outcome: [parking.text, mended], raised: { ...signs, dueOn: onDay(20, 5) } });
    await on(5, 20);
    const photo = { name: 'phong-hoc.jpg', bytes: jpeg(90) };
    await evidence.sendPiece(phone, lived.campaignId, {
      file: photo,
      note: 'Phòng học',
      onDay: onDay(19, 5),
      lines: [lines[3]!, lines[7]!],
    });
    const item = await month(phone, 5, { present: 32, outcome: [signs.text, mended] });
    expect(item).toContain(signs.text);
    expect(item).not.toContain(parking.text);
    await sees(phone, 'Không còn hạn chế nào chưa khắc phục');
    await sees(phone.getByRole('region', { name: 'Đã khắc phục' }), parking.text);
  });

  scene('sơ kết 6 tháng: văn thư viết trên máy tính, ghi thông qua trên điện thoại', async () => {
    await on(6, 25);
    const [clerk, phone] = [await of('clerk'), await of('clerk', 360)];
    await year.writeHalfYear(clerk, lived.campaignId);
    await checkPage(clerk);
    await phone.goto(at('so-ket'));
    await sees(phone, 'Thông qua tại cuộc họp');
    await checkPage(phone);
    await year.approveHalfYear(phone, onDay(25, 6));
    await checkPage(phone);
    await look(await of('teacher'), at('so-ket'));
  });

  scene('hai sự việc ghi ở hai khổ màn hình, một sự việc được xác định không có lỗi', async () => {
    await month(await of('clerk'), 8, { present: 34 });
    await on(9, 25);
    const [head, phone] = [await of('head'), await of('head', 360)];
    const { stage, person } = school.world;
    const listed = await stage.as(person.head)(incidents.listIncidents, { campaignId: lived.campaignId });
    const [knockout, mild] = [listed.lines.find((line) => line.isKnockout)!, listed.lines.find((line) => !line.isKnockout)!];
    const [smoked, wrong] = [`Biên bản số 03/BB ngày ${onDay(20, 9)}`, `Biên bản số 04/BB ngày ${onDay(20, 9)}`];
    const day = onDay(20, 9);
    const count = 'Số lượt hút thuốc, uống rượu bia';
    await year.recordIncident(head, lived.campaignId, { kind: count, line: mild.code, day, paper: smoked });
    await year.recordIncident(phone, lived.campaignId, { kind: 'Vi phạm đã kết luận', line: knockout.code, day, paper: wrong });
    await checkPage(phone);
    await head.reload();
    const chain = head.getByRole('region', { name: 'Hệ quả hiện nay' });
    await sees(chain, 'không thể đạt trong năm');
    await checkPage(head);
    const item = await month(await of('clerk', 360), 9, { present: 33 });
    expect(item).toContain(`Tiêu chí ${knockout.code}`);
    await on(9, 29);
    await phone.reload();
    await year.withdrawIncident(phone, wrong, `Kết luận số 07/KL ngày ${onDay(29, 9)}`, onDay(29, 9));
    await sees(phone.getByRole('region', { name: 'Hệ quả hiện nay' }), 'vẫn có thể đạt');
    await sees(phone, `Ngày ${onDay(29, 9)} xác định không có lỗi, theo Kết luận số 07/KL ngày ${onDay(29, 9)}`);
    await checkPage(phone);
    await head.reload();
    await sees(chain, 'vẫn có thể đạt');
  });

  scene('minh chứng của các tiêu chí còn lại: tiêu chí nào cũng có; đủ tám cuộc họp tháng', async () => {
    const [clerk, phone, teacher] = [await of('clerk'), await of('clerk', 360), await of('teacher')];
    await on(10, 20);
    await evidence.shootFor(teacher, lived.campaignId, lines[9]!, { name: 'vuon-hoa.jpg', bytes: jpeg(40) });
    const words = { words: true, note: 'Văn bản đi, đến xử lý trên mạng', onDay: onDay(18, 10), lines: [lines[6]!] } as const;
    await evidence.sendPiece(clerk, lived.campaignId, words);
    await month(clerk, 10, { present: 34 });
    await on(11, 3);
    const rest = {
      file: scan('ke-hoach-thi-dua.pdf'),
      note: 'Kế hoạch các đợt thi đua',
      onDay: onDay(2, 11),
      lines: lines.slice(10),
    };
    await evidence.sendPiece(phone, lived.campaignId, rest);
    const { groups } = await school.world.stage.as(crew.clerk)(evidenceApi.listEvidence, { campaignId: lived.campaignId });
    expect(groups.flatMap((group) => group.lines).filter(({ count }) => count === 0)).toEqual([]);
    const [shown, needed] = (await evidence.readShare(clerk, lived.campaignId)).split('/');
    expect(shown).toBe(needed);
    await checkPage(clerk);
    await look(phone, at('minh-chung'));
  });

  scene('đánh giá cả 34 người: tự đánh giá, lưới ở hai khổ màn hình, quyết định, chuỗi tới điểm của đơn vị', async () => {
    await on(11, 5);
    const [clerk, phone] = [await of('clerk'), await of('clerk', 360)];
    const [head, chief, teacher] = [await of('head'), await of('head', 360), await of('teacher')];
    await look(clerk, at('danh-gia'));
    await evaluation.openRound(clerk, lived.campaignId);
    await evaluation.evaluateSelf(teacher, lived.campaignId, 'Dạy đủ số tiết; cần ghi minh chứng sớm hơn.');
    await checkPage(teacher);
    await look(head, at('danh-gia/to'));
    await evaluation.evaluateSelf(await of('coSigner'), lived.campaignId, 'Phối hợp kiểm tra đúng kỳ.');
    const paper = scan('de-nghi.pdf');
    const grades = { onDay: onDay(5, 11), excellent: 3, paper };
    expect(await evaluation.enterGrades(clerk, lived.campaignId, { ...grades, leave: 2 })).toBe(31);
    await checkPage(clerk);
    expect(await evaluation.enterGrades(phone, lived.campaignId, { ...grades, from: 31 })).toBe(2);
    await checkPage(phone);
    const signedOn = onDay(5, 11);
    await evaluation.decide(head, lived.campaignId, { kind: 'grades', number: '31/QĐ', signedOn });
    await checkPage(head);
    const issuer = school.world.names.authority;
    await evaluation.decideHead(phone, lived.campaignId, { number: '118/QĐ', signedOn, issuer, paper });
    await checkPage(phone);
    await evaluation.decide(chief, lived.campaignId, { kind: 'advanced-worker', number: '32/QĐ', signedOn });
    await evaluation.openChain(clerk, lived.campaignId);
    await checkPage(clerk);
    await look(teacher, at('danh-gia'));
    await sees(teacher, /Quyết định số 31\/QĐ/);
    const shown = await school.world.stage.as(crew.clerk)(evaluations.showEvaluation, { campaignId: lived.campaignId });
    const { people } = await school.world.stage.as(crew.clerk)(evaluations.readPeople, { roundId: shown.round!.id, size: 500 });
    expect(people.map(({ state }) => state)).toEqual(Array(staff).fill('decided'));
  });

  scene('số liệu cuối năm, điểm gợi ý vào bảng chấm, còn thiếu gì, tin báo', async () => {
    await on(11, 15);
    const [clerk, teacher] = [await of('clerk'), await of('teacher')];
    await month(await of('clerk', 360), 11, { present: 33 });
    const { meetings } = await school.world.stage.as(crew.clerk)(reviews.showMonthlyItem, { campaignId: lived.campaignId });
    expect(meetings.map(({ kind }) => kind).sort()).toEqual(['half-year', ...Array(8).fill('monthly')]);
    await look(clerk, at('so-lieu'));
    await sees(clerk, /^Điểm gợi ý: /);
    await score.openScoring(clerk, lived.campaignId);
    await year.takeProposal(clerk);
    await checkPage(clerk);
    await look(clerk, at('con-thieu'));
    const text = await year.copyMissing(clerk);
    expect(text.split('\n').length).toBeGreaterThan(1);
    for (const name of Object.values(school.world.names)) expect(text).not.toContain(name);
    await press(clerk, 'Hôm nay');
    await look(clerk, '/tin-bao');
    await look(teacher, '/tin-bao');
  });
});
