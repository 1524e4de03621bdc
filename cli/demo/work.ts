import * as evidence from '#api/evidence.ts';
import * as reviews from '#api/reviews.ts';
import { linesOf, type SheetBody } from '#domain/criteria/scoreSheet.ts';
import { addDays, type Day, dayOf, monthOf, yearOf } from '#domain/kernel/day.ts';
import { confer } from './conferences.ts';
import { judgeInitiatives, proposeInitiatives } from './initiatives.ts';
import { closeTheDrive, liveTheMonth } from './life.ts';
import { meetSetbacks, withdrawOne } from './setbacks.ts';
import type { Crew, LivedYear, World } from './world.ts';

/** Evidence as the work is done, and the item of each month's meeting with its shortcomings: steps 9 to 11. With a drive the whole life of the unit. */
export async function workThroughTheYear(
  world: World,
  crew: Crew,
  lived: LivedYear,
  body: SheetBody,
  lastMonth: number,
  driveId: string | null,
): Promise<void> {
  const { stage } = world;
  const lines = linesOf(body);
  const start = await stage.today();
  const firstMonth = yearOf(start) < lived.year ? 1 : monthOf(start) + (Number(start.slice(8)) > 24 ? 1 : 0);
  for (let month = firstMonth; month <= lastMonth; month++) {
    const day = dayOf(lived.year, month, 25);
    await stage.moveTo(day);
    if (driveId !== null) await liveTheMonth(world, crew, lived, body, driveId, day);
    const share = Math.ceil(lines.length / Math.max(1, lastMonth - firstMonth + 1));
    const from = (month - firstMonth) * share;
    await gather(world, crew, lived, lines.slice(from, from + share), day);
    await meet(world, crew, lived, month, day, 'monthly');
    if (month === 6 && driveId === null) await meet(world, crew, lived, month, day, 'half-year');
    if (driveId !== null) await turnOf(world, crew, lived, month, driveId);
  }
}

/** What falls into one month of a year that is lived whole: initiatives, setbacks, the end of the drive, the half-year's conference. */
async function turnOf(world: World, crew: Crew, lived: LivedYear, month: number, driveId: string): Promise<void> {
  if (month === 3) await proposeInitiatives(world, lived);
  if (month === 5) await judgeInitiatives(world, crew, lived);
  if (month === 5) await closeTheDrive(world, crew, lived, driveId);
  if (month === 6) {
    await writeHalfYear(world, crew, lived);
    await confer(world, crew, lived, 'half-year');
  }
  if (month === 9) {
    const setbacks = await meetSetbacks(world, crew, lived);
    await world.stage.moveTo(addDays(await world.stage.today(), 4));
    await withdrawOne(world, crew, lived, setbacks);
  }
}

/** The half-year's report: figures as of the day, what the unit learns from them; its conference approves it. */
async function writeHalfYear({ stage }: World, crew: Crew, { campaignId, year }: LivedYear): Promise<void> {
  const clerk = stage.as(crew.clerk);
  const { version, texts } = await clerk(reviews.showHalfYear, { campaignId });
  await clerk(reviews.writeHalfYear, {
    ...texts,
    ...{ campaignId, version, asOf: await stage.today() },
    lessons: ['Ghi minh chứng ngay khi làm thì cuối năm không phải tìm lại.'],
    decisions: [{ ...areas[2], text: 'Thay biển phòng đã phai', dueOn: dayOf(year, 8, 20) }],
  });
}

async function gather(
  { stage, scan }: World,
  crew: Crew,
  lived: LivedYear,
  lines: readonly { code: string; evidence: string | null }[],
  day: Day,
): Promise<void> {
  for (const [index, line] of lines.entries()) {
    const note = line.evidence ?? 'Ghi nhận tại cuộc họp tháng';
    const file = index === 0 ? { file: { name: `minh-chung-${line.code}.pdf`, bytes: scan } } : {};
    await stage.as(crew.clerk)(evidence.addEvidence, {
      campaignId: lived.campaignId,
      lines: [line.code],
      onDay: day,
      note,
      ...file,
    });
  }
}

const areas = [
  { area: 'Vệ sinh, cảnh quan', role: 'Tổ trưởng phụ trách', text: 'Khu vực để xe chưa gọn' },
  { area: 'Nội quy, giờ giấc', role: 'Ban vận động', text: 'Còn vào họp muộn' },
  { area: 'Bài trí công sở', role: 'Văn phòng', text: 'Biển phòng tầng hai bị phai' },
] as const;

async function meet(
  { stage }: World,
  crew: Crew,
  lived: LivedYear,
  month: number,
  day: Day,
  kind: 'monthly' | 'half-year',
): Promise<void> {
  const clerk = stage.as(crew.clerk);
  const item = await clerk(reviews.showMonthlyItem, { campaignId: lived.campaignId, month: dayOf(lived.year, month, 1) });
  const open = item.shortcomings.filter((shortcoming) => shortcoming.whyNot.close.length === 0);
  const raised =
    kind === 'monthly' && month % 2 === 0 && month < 11
      ? [{ ...areas[(month / 2) % areas.length]!, dueOn: dayOf(lived.year, month + 1, 20) }]
      : [];
  await clerk(reviews.holdMeeting, {
    campaignId: lived.campaignId,
    kind,
    month: dayOf(lived.year, month, 1),
    heldOn: day,
    present: Math.max(1, crew.staff - (month % 3)),
    total: crew.staff,
    notes: kind === 'monthly' ? '' : 'Sơ kết 6 tháng: các nhóm tiêu chuẩn thực hiện đúng tiến độ.',
    raised,
    closed: open.map((shortcoming) => ({
      shortcomingId: shortcoming.id,
      outcome: 'Đã khắc phục, kiểm tra lại thấy tốt.',
      version: shortcoming.version,
    })),
  });
}
