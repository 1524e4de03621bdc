import type { LetterPaper } from '../paper.ts';
import { arabicSections, dashes, paragraphs } from '../sections.ts';
import { listOrNone, type Meeting, meetingClose, meetingFacts, meetingSignatures, missingInMinutes } from './minutes.ts';
import { type MonthlyItemValues, type MonthlyShortcoming, saysWhat, shortcomingText, taskText } from './monthlyItem.ts';

/** What the minutes of the half-year meeting hold (biên bản họp đánh giá, rút kinh nghiệm 6 tháng). */
export interface HalfYearMinutesValues extends Meeting {
  readonly unit: string;
  /** `Đơn vị đạt chuẩn văn hóa`. */
  readonly title: string;
  readonly year: number;
  /** What was reached, with its figures. */
  readonly results: readonly string[];
  /** An area and a role, never a person. */
  readonly shortcomings: readonly MonthlyShortcoming[];
  readonly lessons: readonly string[];
  readonly next: MonthlyItemValues['next'];
  /** What was said, without the speaker's name. */
  readonly opinions: readonly string[];
  /** What the chair concluded, in whole sentences. */
  readonly conclusion?: string;
  readonly recipients: readonly string[];
  readonly sample?: boolean;
}

/** The minutes of the meeting that looks back on half a year and says what must change. */
export function halfYearMinutes(values: HalfYearMinutesValues): LetterPaper {
  return {
    format: 'nd30',
    kind: 'half-year-minutes',
    head: values.head,
    type: 'Biên bản',
    subject: `Họp đánh giá 6 tháng đầu năm ${values.year} thực hiện “${values.title}”`,
    body: [
      meetingFacts(values),
      ...arabicSections([
        { heading: 'Kết quả 6 tháng đầu năm', body: listOrNone(values.results, 'Cuộc họp chưa ghi nhận kết quả cụ thể.') },
        {
          heading: 'Hạn chế và việc khắc phục',
          body: listOrNone(values.shortcomings.filter(saysWhat).map(shortcomingText), 'Không có hạn chế phải ghi nhận.'),
        },
        { heading: 'Kinh nghiệm rút ra', body: dashes(values.lessons) },
        {
          heading: 'Nhiệm vụ 6 tháng cuối năm',
          body: listOrNone(values.next.filter(saysWhat).map(taskText), 'Tiếp tục thực hiện theo kế hoạch năm.'),
        },
        { heading: 'Ý kiến tham gia', body: listOrNone(values.opinions, 'Không có ý kiến khác.') },
        {
          heading: 'Kết luận',
          body: paragraphs([
            values.conclusion?.trim() ||
              `${values.unit} thống nhất với đánh giá nêu trên; các bộ phận khắc phục hạn chế đúng thời hạn và tiếp tục thực hiện kế hoạch năm ${values.year}.`,
          ]),
        },
      ]),
      meetingClose(values),
    ],
    signatures: meetingSignatures(values),
    recipients: values.recipients,
    sample: values.sample === true,
  };
}

/** What the minutes cannot be signed without, in words (còn thiếu gì). */
export function missingInHalfYearMinutes(values: HalfYearMinutesValues): readonly string[] {
  return missingInMinutes(values, [
    ['đơn vị', values.unit],
    ['danh hiệu', values.title],
    ['kết quả 6 tháng', values.results],
  ]);
}
