import type { Activity } from '#domain/activities/activity.ts';
import type { Day } from '#domain/kernel/day.ts';
import { shortDate } from '#domain/kernel/day.ts';
import { shareText } from '#papers/write/numberWords.ts';
import { type CellValue, type WorkbookColumn, workbook } from '#papers/write/workbook.ts';
import { wordsOf } from '../words.ts';
import type { YearTally } from './store.ts';

/** What the table of a year's activities holds; persons are not in it. */
export interface TableValues {
  readonly unitName: string;
  readonly year: number;
  readonly today: Day;
  readonly isDemo: boolean;
  readonly activities: readonly Activity[];
  readonly drives: ReadonlyMap<string, string>;
  /** Numbers of documents by id. */
  readonly documents: ReadonlyMap<string, string>;
  readonly tallies: readonly YearTally[];
}

const columns: readonly WorkbookColumn[] = [
  { head: 'TT', width: 6, kind: 'number' },
  { head: 'Ngày', width: 12, kind: 'day' },
  { head: 'Loại', width: 26 },
  { head: 'Hoạt động', width: 48 },
  { head: 'Số người', width: 12, kind: 'number' },
  { head: 'Nội dung', width: 56 },
  { head: 'Đợt thi đua', width: 26 },
  { head: 'Tiêu chí', width: 16 },
  { head: 'Số minh chứng', width: 14, kind: 'number' },
];

/** The year's activities in order of days, and the tallies of routines beside them (bảng tổng hợp hoạt động). */
export function activitiesTable(values: TableValues): Uint8Array {
  const { unitName, year, today, isDemo, activities, tallies } = values;
  const asOf = `Số liệu đến ngày ${shortDate(today)}`;
  const above = [`${unitName}: hoạt động trong năm ${year}`, asOf, ...(isDemo ? ['DỮ LIỆU GIẢ ĐỊNH'] : [])];
  return workbook([
    { name: 'Hoạt động', columns, above, rows: activities.map((activity, index) => rowOf(activity, index + 1, values)) },
    {
      name: 'Việc định kỳ',
      above: [`${unitName}: việc định kỳ năm ${year}`, asOf],
      columns: [
        { head: 'Việc', width: 60 },
        { head: 'Tiêu chí', width: 12 },
        { head: 'Đã làm', width: 10, kind: 'number' },
        { head: 'Số kỳ đến hạn', width: 14, kind: 'number' },
        { head: 'Kỳ', width: 10 },
      ],
      rows: tallies.map(({ what, lineCode, done, expected, period }) => [
        ...[what, lineCode, done, expected],
        period === 'week' ? 'tuần' : 'tháng',
      ]),
    },
  ]);
}

function rowOf(activity: Activity, place: number, { drives, documents }: TableValues): readonly CellValue[] {
  const { facts, onDay, title, driveId, lines, evidence } = activity;
  return [
    place,
    { day: onDay },
    wordsOf(`activity-kind.${facts.kind}`, undefined, 'vi'),
    title,
    peopleIn(activity),
    contentOf(activity, documents),
    driveId === null ? null : (drives.get(driveId) ?? null),
    lines.join(', ') || null,
    evidence.length,
  ];
}

/** Reached, took part, cared for, attended, answered. */
function peopleIn({ facts, attended }: Activity): number | null {
  if (facts.kind === 'outreach') return facts.reach;
  if (facts.kind === 'culture' || facts.kind === 'care') return facts.people;
  if (facts.kind === 'course') return attended.length;
  return facts.kind === 'satisfaction' ? facts.answered : null;
}

function contentOf({ facts, note }: Activity, documents: ReadonlyMap<string, string>): string | null {
  const said: Readonly<Record<typeof facts.kind, string>> = {
    outreach: facts.kind === 'outreach' ? (facts.link ?? '') : '',
    culture: '',
    care: facts.kind === 'care' && facts.amount !== null ? `${facts.amount.toLocaleString('vi-VN')} đồng` : '',
    course: facts.kind === 'course' ? facts.organiser : '',
    satisfaction: facts.kind === 'satisfaction' ? satisfactionSaid(facts) : '',
    rule: facts.kind === 'rule' ? (documents.get(facts.documentId) ?? '') : '',
    check: facts.kind === 'check' ? `${facts.area}: ${facts.found}` : '',
    deed: '',
  };
  return [said[facts.kind], note].filter(Boolean).join('. ') || null;
}

const satisfactionSaid = (facts: { asked: number; answered: number; satisfied: number; source: string }) =>
  `Hài lòng ${shareText(facts.satisfied, facts.answered)} số trả lời; hỏi ${facts.asked}; nguồn: ${facts.source}`;
