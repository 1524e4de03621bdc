import * as activities from '#api/activities.ts';
import * as routines from '#api/routines.ts';
import { linesOf, type SheetBody } from '#domain/criteria/scoreSheet.ts';
import { addDays, type Day, dayOf, monthOf } from '#domain/kernel/day.ts';
import { fold } from '#domain/kernel/vietnamese.ts';
import type { Crew, LivedYear, World } from './world.ts';

/** The line whose words speak of something, else the first that forbids nothing. */
function lineFor(body: SheetBody, words: RegExp): string {
  const lines = linesOf(body).filter(({ measure }) => measure.kind !== 'none');
  return (lines.find(({ text }) => words.test(fold(text))) ?? lines[0] ?? linesOf(body)[0]!).code;
}

/** What comes again is confirmed, with the summer's pause; a drive of the season is opened: step 9 begins. */
export async function settleTheYear({ stage }: World, crew: Crew, lived: LivedYear, body: SheetBody): Promise<string> {
  const { campaignId, year } = lived;
  const clerk = stage.as(crew.clerk);
  const today = await stage.today();
  await clerk(routines.confirmRoutine, {
    ...{ campaignId, what: 'Dọn vệ sinh, chăm sóc cây xanh', rhythm: 'week', lineCode: lineFor(body, /xanh|ve sinh|sach/) },
    ...{ keeper: { kind: 'seat', role: 'clerk' }, from: today, to: dayOf(year, 11, 30) },
  });
  await clerk(routines.addPause, { campaignId, from: dayOf(year, 7, 1), to: dayOf(year, 7, 31), reason: 'Nghỉ hè' });
  const drive = await clerk(routines.openDrive, {
    ...{
      campaignId,
      kind: 'spell',
      name: 'Đợt thi đua 26/3',
      theme: 'Dạy tốt, phục vụ tốt, giữ nếp sống văn minh nơi công sở',
    },
    ...{ from: dayOf(year, 3, 1), to: dayOf(year, 5, 31) },
  });
  return drive.id;
}

type Said = { readonly title: string; readonly words: RegExp; readonly facts: Record<string, unknown> };
const byMonth: Readonly<Record<number, readonly Said[]>> = {
  2: [
    {
      title: 'Nói chuyện về văn hóa công sở tại cuộc họp cơ quan',
      words: /van hoa|nep song|quy che/,
      facts: { kind: 'outreach', form: 'talk', reach: 34, link: null },
    },
  ],
  3: [
    {
      title: 'Giao lưu văn nghệ chào mừng 8/3',
      words: /van hoa|phong trao/,
      facts: { kind: 'culture', sort: 'arts', people: 34 },
    },
  ],
  4: [
    {
      title: 'Bồi dưỡng kỹ năng giao tiếp, ứng xử',
      words: /hoc tap|boi duong|hoan thanh/,
      facts: { kind: 'course', organiser: 'Phòng Giáo dục và Đào tạo', until: null, hours: 8 },
    },
  ],
  5: [
    {
      title: 'Công đoàn kiểm tra nền nếp các phòng làm việc',
      words: /dan chu|noi quy|quy che/,
      facts: {
        kind: 'check',
        area: 'Phòng làm việc',
        found: 'Bài trí gọn, một số biển phòng đã phai.',
        asked: 'Thay biển phòng.',
      },
    },
  ],
  9: [
    { title: 'Thăm hỏi đoàn viên khó khăn', words: /doi song|quan tam/, facts: { kind: 'care', people: 3, amount: 1_500_000 } },
  ],
  10: [
    {
      title: 'Khảo sát hài lòng của phụ huynh, người dân',
      words: /phuc vu|chat luong|cai cach|hoan thanh/,
      facts: { kind: 'satisfaction', asked: 120, answered: 96, satisfied: 91, source: 'Phiếu khảo sát tháng 10' },
    },
  ],
};

/** What the unit did that month, and the weekly work ticked: one week of the year is missed and stays missed. */
export async function liveTheMonth(
  { stage }: World,
  crew: Crew,
  lived: LivedYear,
  body: SheetBody,
  driveId: string | null,
  day: Day,
): Promise<void> {
  const { campaignId } = lived;
  const clerk = stage.as(crew.clerk);
  const { staff } = await clerk(activities.listActivities, { campaignId });
  for (const { title, words, facts } of byMonth[monthOf(day)] ?? []) {
    const attended = facts.kind === 'course' ? staff.map(({ personId }) => ({ personId, evidenceId: null })) : [];
    await clerk(activities.recordActivity, {
      ...{ campaignId, onDay: addDays(day, -5), title, facts: facts as never, lines: [lineFor(body, words)], attended },
      driveId: [3, 4, 5].includes(monthOf(day)) ? driveId : null,
    });
  }
  const shown = await clerk(routines.listRoutines, { campaignId });
  for (const { id, rounds } of shown.routines) {
    const isMissed = (from: Day) => monthOf(from) === 10 && Number(from.slice(8)) <= 7;
    const open = rounds.filter(({ state, from }) => (state === 'missed' || state === 'open') && !isMissed(from));
    for (const { from } of open) await clerk(routines.tickRoutine, { routineId: id, roundFrom: from, done: true });
  }
}

/** The drive ends with its figures fixed. */
export async function closeTheDrive({ stage }: World, crew: Crew, lived: LivedYear, driveId: string): Promise<void> {
  const clerk = stage.as(crew.clerk);
  const { drives } = await clerk(routines.listDrives, { campaignId: lived.campaignId });
  const { version } = drives.find(({ id }) => id === driveId)!;
  await clerk(routines.closeDrive, { driveId, on: await stage.today(), note: 'Các tổ hoàn thành nội dung đã đăng ký.', version });
}
