import { listTable } from '../listTable.ts';
import { shareText } from '../numberWords.ts';
import type { LetterPaper } from '../paper.ts';
import { arabicSections, dashes, paragraphs } from '../sections.ts';
import { listOrNone, type Meeting, meetingClose, meetingFacts, meetingSignatures, missingInMinutes } from './minutes.ts';

/** A matter that the conference voted on by show of hands. */
export interface ConferenceVote {
  /** `Kế hoạch xây dựng “Đơn vị đạt chuẩn văn hóa” năm 2026`. */
  readonly matter: string;
  readonly agree: number;
  readonly against: number;
  readonly abstain: number;
}

/** An award that was made known at the conference (công bố khen thưởng). */
export interface AnnouncedAward {
  readonly name: string;
  /** Chức vụ, đơn vị of a person; empty for a collective that is a unit. */
  readonly office: string;
  readonly form: string;
  /** `Quyết định số … ngày … của …`. */
  readonly decision: string;
}

/** What the minutes of the staff conference hold (biên bản hội nghị cán bộ, công chức, viên chức). */
export interface ConferenceMinutesValues extends Meeting {
  /** `Hội nghị viên chức, người lao động năm 2026`. */
  readonly conference: string;
  /** Reports heard, each with who gave it in their office. */
  readonly reports: readonly string[];
  /** What was said, without the speaker's name. */
  readonly opinions: readonly string[];
  /** Words of whoever attends for the level above. */
  readonly guidance?: string;
  readonly announced?: readonly AnnouncedAward[];
  readonly votes: readonly ConferenceVote[];
  readonly conclusion: readonly string[];
  readonly recipients: readonly string[];
  readonly sample?: boolean;
}

/** The minutes of the conference at which the year is launched and its resolution passed. */
export function conferenceMinutes(values: ConferenceMinutesValues): LetterPaper {
  const { present } = values.attendance;
  return {
    format: 'nd30',
    kind: 'conference-minutes',
    head: values.head,
    type: 'Biên bản',
    subject: values.conference,
    body: [
      meetingFacts(values),
      ...arabicSections([
        { heading: 'Hội nghị nghe', body: dashes(values.reports) },
        {
          heading: 'Ý kiến thảo luận',
          body: listOrNone(values.opinions, 'Các đại biểu nhất trí với các báo cáo, không có ý kiến khác.'),
        },
        { heading: 'Ý kiến chỉ đạo của cấp trên', body: paragraphs([values.guidance]) },
        { heading: 'Công bố khen thưởng', body: announcedTable(values.announced ?? []) },
        {
          heading: 'Biểu quyết',
          body: listTable(values.votes, [
            { head: 'Nội dung', share: 8, of: ({ matter }) => matter },
            { head: 'Tán thành', share: 3, align: 'center', of: ({ agree }) => shareText(agree, present) },
            { head: 'Không tán thành', share: 2.2, align: 'center', of: ({ against }) => String(against) },
            { head: 'Không có ý kiến', share: 2.2, align: 'center', of: ({ abstain }) => String(abstain) },
          ]),
        },
        { heading: 'Kết luận', body: dashes(values.conclusion) },
      ]),
      meetingClose(values, 'Hội nghị'),
    ],
    signatures: meetingSignatures(values),
    recipients: values.recipients,
    sample: values.sample === true,
  };
}

const announcedTable = (announced: readonly AnnouncedAward[]) =>
  listTable(announced, [
    { head: 'Tập thể, cá nhân', share: 5, of: ({ name, office }) => [name, office].filter(Boolean).join(', ') },
    { head: 'Hình thức', share: 3.4, of: ({ form }) => form },
    { head: 'Theo quyết định', share: 5, of: ({ decision }) => decision },
  ]);

/** What the minutes cannot be signed without, in words (còn thiếu gì); votes of those present that do not add up are missing too. */
export function missingInConferenceMinutes(values: ConferenceMinutesValues): readonly string[] {
  const { present } = values.attendance;
  const addUp = values.votes.every(({ agree, against, abstain }) => agree + against + abstain === present);
  return missingInMinutes(values, [
    ['tên hội nghị', values.conference],
    ['nội dung biểu quyết', values.votes],
    ['số biểu quyết khớp với số đại biểu có mặt', addUp ? 'khớp' : null],
    ['kết luận', values.conclusion],
  ]);
}
