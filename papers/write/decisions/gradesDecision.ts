import { listTable } from '../listTable.ts';
import { counted, shareText } from '../numberWords.ts';
import type { Annex, LetterPaper } from '../paper.ts';
import { dashes } from '../sections.ts';
import { type DecisionFrame, decision, executedBy, inForce, missingInDecision } from './decision.ts';

/** Somebody with the grade of the year. */
export interface GradedPerson {
  readonly name: string;
  /** Chức vụ, vị trí. */
  readonly office: string;
  /** Tổ, phòng; absent where the unit has none. */
  readonly team?: string;
  /** `Hoàn thành tốt nhiệm vụ`; empty while nobody proposed one. */
  readonly grade: string;
}

/** What a decision on the grades prints (quyết định công nhận kết quả đánh giá, xếp loại chất lượng). */
export interface GradesDecisionValues extends DecisionFrame {
  /** `năm 2026`, `năm học 2025–2026`. */
  readonly year: string;
  /** Everybody graded, in the order of the list. */
  readonly persons: readonly GradedPerson[];
  /** The grades from the best, as they are counted. */
  readonly grades: readonly string[];
  readonly executors: readonly string[];
}

/** The decision that settles everybody's grade; the list of results stands under it. */
export function gradesDecision(values: GradesDecisionValues): LetterPaper {
  const { persons, year } = values;
  const counts = countsOf(values);
  return decision(values, {
    kind: 'grades-decision',
    subject: `Về việc công nhận kết quả đánh giá, xếp loại chất lượng ${year}`,
    articles: [
      {
        text: `Công nhận kết quả đánh giá, xếp loại chất lượng ${year} đối với ${counted(persons.length)} người có tên trong danh sách kèm theo${counts.length > 0 ? ', trong đó:' : '.'}`,
        under: dashes(counts),
      },
      'Kết quả đánh giá, xếp loại được lưu trong hồ sơ của từng người, là căn cứ xét danh hiệu thi đua, khen thưởng và thực hiện chế độ, chính sách theo quy định.',
      inForce,
      executedBy([...values.executors, 'những người có tên trong danh sách']),
    ],
    annexes: [listOf(values)],
  });
}

/** How many of each grade, with the base; a grade that nobody has is not said. */
function countsOf({ grades, persons }: GradesDecisionValues): readonly string[] {
  return grades.flatMap((grade) => {
    const count = persons.filter((one) => one.grade === grade).length;
    return count === 0 || grade.trim() === '' ? [] : [`${grade}: ${shareText(count, persons.length)}`];
  });
}

function listOf({ persons, year }: GradesDecisionValues): Annex {
  return {
    label: 'Danh sách',
    title: `Kết quả đánh giá, xếp loại chất lượng ${year}`,
    body: listTable(persons, [
      { head: 'Họ và tên', share: 5, of: ({ name }) => name },
      { head: 'Chức vụ, vị trí', share: 4, of: ({ office }) => office },
      { head: 'Tổ, phòng', share: 4, of: ({ team }) => team },
      { head: 'Mức xếp loại', share: 5, of: ({ grade }) => grade },
    ]),
  };
}

/** What the decision cannot be issued without, in words (còn thiếu gì). */
export function missingInGradesDecision(values: GradesDecisionValues): readonly string[] {
  const open = values.persons.filter(({ grade }) => grade.trim() === '').length;
  return missingInDecision(values, [
    ['năm', values.year],
    ['người được đánh giá', values.persons.map(({ name }) => name)],
    [`mức xếp loại của ${open} người`, open === 0 ? 'đủ' : null],
    ['nơi thi hành quyết định', values.executors],
  ]);
}
