import type { ConferenceKind } from './conference.ts';

/** What a conference's agenda is made from (căn cứ soạn chương trình). */
export interface YearState {
  readonly year: number;
  /** `Đơn vị đạt chuẩn văn hóa`. */
  readonly title: string;
  /** The plan as minutes cite it. */
  readonly plan: string;
  readonly hasLastYear: boolean;
  /** Shortcomings that nobody has closed. */
  readonly open: number;
  /** Tasks of the plan that are past their day. */
  readonly late: number;
  readonly teams: number;
  /** The self-assessment was read out before all staff. */
  readonly isReadOut: boolean;
}

/** What is proposed for a conference; a person changes what they like before it is prepared. */
export interface Proposal {
  readonly agenda: readonly string[];
  readonly reports: readonly string[];
  readonly matters: readonly string[];
}

const opening = 'Ổn định tổ chức, báo cáo số đại biểu có mặt, thông qua chương trình';
const voting = 'Biểu quyết giơ tay từng nội dung';
const closing = 'Thông qua nghị quyết, bế mạc';

const proposals: Readonly<Record<ConferenceKind, (state: YearState) => Proposal>> = {
  opening: ({ year, title, plan, hasLastYear, open, teams }) => {
    const reports = [
      ...(hasLastYear ? [`Báo cáo kết quả xây dựng “${title}” năm ${year - 1}`] : []),
      `Dự thảo nội dung thực hiện ${plan}`,
    ];
    return {
      reports,
      agenda: [
        ...[opening, ...reports],
        ...(open > 0 ? [`Hạn chế còn mở: ${open} việc, bộ phận phụ trách, hạn khắc phục`] : []),
        ...['Thảo luận', voting],
        ...(teams > 1 ? [`Phát động thi đua, ký giao ước thi đua năm ${year}`] : [`Phát động thi đua năm ${year}`]),
        closing,
      ],
      matters: [
        `Thực hiện ${plan}`,
        `Chỉ tiêu phấn đấu “${title}” năm ${year}`,
        ...(teams > 1 ? [`Nội dung giao ước thi đua năm ${year}`] : []),
      ],
    };
  },
  'half-year': ({ year, title, open, late }) => {
    const reports = [`Báo cáo sơ kết 6 tháng đầu năm ${year} thực hiện “${title}”`];
    return {
      reports,
      agenda: [
        ...[opening, ...reports],
        ...(open > 0 ? [`Hạn chế còn mở: ${open} việc, bộ phận phụ trách, hạn khắc phục`] : []),
        ...(late > 0 ? [`Nhiệm vụ quá hạn của kế hoạch: ${late} việc`] : []),
        ...['Thảo luận, rút bài học kinh nghiệm', voting, closing],
      ],
      matters: [`Báo cáo sơ kết 6 tháng đầu năm ${year}`, `Nhiệm vụ 6 tháng cuối năm ${year}`],
    };
  },
  'year-end': ({ year, title, isReadOut }) => {
    const reports = [`Báo cáo tổng kết năm ${year} thực hiện “${title}”`];
    return {
      reports,
      agenda: [
        ...[opening, ...reports],
        ...(isReadOut ? [] : [`Đọc công khai bảng tự chấm điểm năm ${year}`]),
        ...['Thảo luận', voting, `Công bố khen thưởng, trao thưởng năm ${year}`, `Phát động thi đua năm ${year + 1}`, closing],
      ],
      matters: [`Báo cáo tổng kết năm ${year}`, `Phương hướng, nhiệm vụ năm ${year + 1}`],
    };
  },
};

/** The agenda, the reports to hear and the matters to vote on, made from the plan and how the year stands. */
export function proposalFor(kind: ConferenceKind, state: YearState): Proposal {
  return proposals[kind](state);
}
