import type { Block, LetterPaper } from '../paper.ts';
import { arabicSections, dashes, paragraphs, said, unclosed, upperFirst } from '../sections.ts';
import { listOrNone, type Meeting, meetingClose, meetingFacts, meetingSignatures, missingInMinutes } from './minutes.ts';

/** One case of a sitting as its minutes tell it. */
export interface MinutedCase {
  readonly name: string;
  /** What is proposed: `Công nhận danh hiệu “Đơn vị đạt chuẩn văn hóa” năm 2026`. */
  readonly proposal: string;
  /** What the standing agency reported. */
  readonly report?: string;
  /** Who chaired, where it was not the chair of the sitting. */
  readonly chair?: string;
  /** Who took no part because of a tie, without the tie. */
  readonly aside: readonly string[];
  /** What was said, without the speaker's name. */
  readonly opinions: readonly string[];
  /** `Bỏ phiếu kín bằng phiếu giấy`; absent where it was put off. */
  readonly form?: string;
  /** Votes that no longer count, each with why. */
  readonly earlier: readonly string[];
  /** The result with its figures and base, or why it is put off. */
  readonly result: string;
}

/** What the minutes of a council's sitting hold (biên bản họp Hội đồng). */
export interface CouncilMinutesValues extends Meeting {
  /** What it was held for: `họp xét công nhận danh hiệu năm 2026`. */
  readonly about: string;
  /** Who sits: `Hội đồng Thi đua, khen thưởng xã …`. */
  readonly council: string;
  /** Documents the council and its rules stand on. */
  readonly bases: readonly string[];
  /** How each kind of matter is decided, with where that stands. */
  readonly rules: readonly string[];
  readonly cases: readonly MinutedCase[];
  /** What else stands in them: why some were chosen within the limits and others not. */
  readonly explanations?: readonly { readonly heading: string; readonly lines: readonly string[] }[];
  readonly recipients: readonly string[];
  readonly sample?: boolean;
}

/** The minutes of a council's sitting: who was there, by which rule, each case with its discussion and its vote. */
export function councilMinutes(values: CouncilMinutesValues): LetterPaper {
  return {
    format: 'nd30',
    kind: 'council-minutes',
    head: values.head,
    type: 'Biên bản',
    subject: upperFirst(unclosed(values.about)),
    body: [
      meetingFacts(values),
      ...arabicSections([
        { heading: 'Căn cứ', body: dashes(values.bases) },
        { heading: 'Nguyên tắc, hình thức biểu quyết', body: dashes(values.rules) },
        ...values.cases.map((one) => ({ heading: `${one.name}: ${unclosed(one.proposal)}`, body: caseBody(one) })),
        ...(values.explanations ?? []).map(({ heading, lines }) => ({ heading, body: dashes(lines) })),
      ]),
      meetingClose(values, 'Phiên họp'),
    ],
    signatures: meetingSignatures(values),
    recipients: values.recipients,
    sample: values.sample === true,
  };
}

function caseBody(one: MinutedCase): readonly Block[] {
  const [only] = said(one.opinions);
  const aside = said(one.aside);
  return [
    ...paragraphs([
      one.chair ? `Chủ trì nội dung này: ${one.chair}.` : null,
      aside.length > 0 ? `Không tham gia do có liên quan: ${aside.join('; ')}.` : null,
      one.report ? `Cơ quan thường trực báo cáo: ${one.report}` : null,
      only ? 'Ý kiến thảo luận:' : null,
    ]),
    ...listOrNone(one.opinions, 'Các thành viên nhất trí với báo cáo, không có ý kiến khác.'),
    ...paragraphs([...one.earlier, one.form ? `Hình thức: ${one.form}.` : null, `Kết quả: ${unclosed(one.result)}.`]),
  ];
}

/** What the minutes cannot be signed without, in words (còn thiếu gì). */
export function missingInCouncilMinutes(values: CouncilMinutesValues): readonly string[] {
  return missingInMinutes(values, [
    ['nội dung phiên họp', values.about],
    ['tên hội đồng', values.council],
    ['căn cứ', values.bases],
    ['quy định biểu quyết', values.rules],
    ['vụ việc được xét', values.cases.map(({ name }) => name)],
    ['kết quả từng vụ việc', values.cases.every(({ result }) => result.trim() !== '') ? 'có' : null],
    ['nơi nhận', values.recipients],
  ]);
}
