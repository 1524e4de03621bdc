import { type LayerPoints, type Layers, type ScoreLine, scoreTable } from '../forms/scoreTable.ts';
import type { Block, LetterPaper } from '../paper.ts';
import { pointsText } from '../points.ts';
import { arabicSections, paragraphs } from '../sections.ts';
import { listOrNone, type Meeting, meetingClose, meetingFacts, meetingSignatures, missingInMinutes } from './minutes.ts';

/** What the minutes of a self-assessment meeting hold (biên bản họp tự chấm điểm); points in hundredths. */
export interface AssessmentMinutesValues extends Meeting {
  readonly unit: string;
  readonly title: string;
  readonly year: number;
  /** Groups, or every item where the plan wants it. */
  readonly lines: readonly ScoreLine[];
  readonly total: LayerPoints;
  readonly layers: Layers;
  /** What was said, without the speaker's name. */
  readonly opinions: readonly string[];
  /** Show of hands on the sheet; `base` names whom the share counts. */
  readonly vote?: {
    readonly agree: number;
    readonly against: number;
    readonly abstain: number;
    readonly base: 'members' | 'present';
  };
  readonly qualifies: boolean;
  readonly recipients: readonly string[];
  readonly sample?: boolean;
}

/** The minutes of the meeting that scored the unit and read the sheet out before all staff. */
export function assessmentMinutes(values: AssessmentMinutesValues): LetterPaper {
  const { unit, title, year, total } = values;
  const points = total.self === null ? '' : ` với ${pointsText(total.self)}/${pointsText(total.max)} điểm`;
  return {
    format: 'nd30',
    kind: 'assessment-minutes',
    head: values.head,
    type: 'Biên bản',
    subject: `Họp tự chấm điểm “${title}” năm ${year}`,
    body: [
      meetingFacts(values),
      ...arabicSections([
        {
          heading: 'Nội dung',
          body: [
            ...paragraphs([`Cuộc họp nghe đọc công khai bảng tự chấm điểm năm ${year} của ${unit} với kết quả như sau:`]),
            ...scoreTable(values.lines, total, values.layers),
          ],
        },
        { heading: 'Ý kiến', body: listOrNone(values.opinions, 'Không có ý kiến khác.') },
        { heading: 'Biểu quyết', body: voteOf(values) },
        {
          heading: 'Kết luận',
          body: paragraphs([
            `${unit} tự đánh giá ${values.qualifies ? 'đủ điều kiện' : 'chưa đủ điều kiện'} “${title}” năm ${year}${points}.`,
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

function voteOf({ vote, attendance }: AssessmentMinutesValues): readonly Block[] {
  if (!vote) return [];
  const base = vote.base === 'members' ? attendance.total : attendance.present;
  const named = vote.base === 'members' ? 'tổng số' : 'người có mặt';
  const counts = `đồng ý ${vote.agree}/${base} (${named}), không đồng ý ${vote.against}, không có ý kiến ${vote.abstain}`;
  return paragraphs([`Biểu quyết giơ tay thông qua bảng tự chấm điểm: ${counts}.`]);
}

/** What the minutes cannot be signed without, in words (còn thiếu gì). */
export function missingInAssessmentMinutes(values: AssessmentMinutesValues): readonly string[] {
  return missingInMinutes(values, [
    ['đơn vị', values.unit],
    ['danh hiệu', values.title],
    ['bảng tự chấm điểm', values.lines],
    ['tổng điểm tự chấm', values.total.self === null ? null : 'có'],
  ]);
}
