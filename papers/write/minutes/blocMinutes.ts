import { listTable } from '../listTable.ts';
import { counted } from '../numberWords.ts';
import type { Annex, LetterPaper } from '../paper.ts';
import { arabicSections, dashes, paragraphs, said } from '../sections.ts';
import { type Meeting, meetingClose, meetingFacts, meetingSignatures, missingInMinutes } from './minutes.ts';
import { type VotedCase, voteRuleText, voteTable } from './votes.ts';

/** A member's line in the ranking; points as they are written. */
export interface RankedUnit {
  readonly name: string;
  readonly own?: string;
  readonly mean?: string;
  readonly sheets: number;
  /** `1`, `2 (đồng hạng)`. */
  readonly rank?: string;
}

/** What the minutes of a bloc's proposing meeting hold (biên bản hội nghị suy tôn của khối, cụm thi đua). */
export interface BlocMinutesValues extends Omit<Meeting, 'attendance' | 'guests'> {
  /** `Khối thi đua các trường THCS`. */
  readonly bloc: string;
  /** `năm 2026`. */
  readonly year: string;
  readonly bases: readonly string[];
  readonly present: readonly string[];
  readonly absent: readonly string[];
  readonly reported: readonly string[];
  /** From how many percent of the units present; where that stands. */
  readonly share: number;
  readonly source?: string;
  readonly awards: readonly { readonly form: string; readonly places: number }[];
  readonly votes: readonly VotedCase[];
  readonly ranking: readonly RankedUnit[];
  readonly recipients: readonly string[];
  readonly sample?: boolean;
}

/** The minutes: who was there by unit, the rule, every vote, what is proposed; the ranking lies behind. */
export function blocMinutes(values: BlocMinutesValues): LetterPaper {
  const { bloc, year, present, absent, awards, votes } = values;
  const rule = {
    form: 'hands',
    base: 'present',
    share: values.share,
    ...(values.source ? { source: values.source } : {}),
  } as const;
  const attendance = { present: present.length, total: present.length + absent.length };
  return {
    format: 'nd30',
    kind: 'bloc-minutes',
    head: values.head,
    type: 'Biên bản',
    subject: `Hội nghị suy tôn ${bloc} ${year}`,
    body: [
      byUnits(values),
      ...whoCame(values),
      ...arabicSections([
        { heading: 'Căn cứ', body: dashes(values.bases) },
        { heading: 'Báo cáo kết quả chấm điểm', body: paragraphs(values.reported) },
        {
          heading: 'Nguyên tắc suy tôn',
          body: [
            ...dashes(awards.map(({ form, places }) => `${form}: ${counted(places)} suất`)),
            ...paragraphs([
              `${voteRuleText(rule)} Mỗi đơn vị có mặt có một phiếu cho mỗi suất; lấy từ cao xuống, bằng phiếu thì xét điểm.`,
            ]),
          ],
        },
        { heading: 'Kết quả', body: voteTable(votes, rule, attendance, 'Đơn vị') },
        { heading: 'Kết luận', body: paragraphs([concluded(values)]) },
      ]),
      meetingClose({ ...values, attendance }, 'Hội nghị'),
    ],
    signatures: meetingSignatures({ ...values, attendance }),
    recipients: values.recipients,
    annexes: rankingAnnex(values),
    sample: values.sample === true,
  };
}

/** Units come to it, not persons. */
function byUnits(values: BlocMinutesValues) {
  const { present, absent } = values;
  const total = present.length + absent.length;
  const facts = meetingFacts({ ...values, attendance: { present: present.length, total } });
  if (facts.kind !== 'facts') return facts;
  const value = `${present.length}/${total} đơn vị`;
  return { ...facts, rows: facts.rows.map((row) => (row.label === 'Thành phần tham dự' ? { ...row, value } : row)) };
}

function whoCame({ present, absent }: BlocMinutesValues) {
  const listed = (label: string, units: readonly string[]) => (units.length > 0 ? [`${label}: ${units.join('; ')}.`] : []);
  return paragraphs([...listed('Đơn vị có mặt', said(present)), ...listed('Đơn vị vắng mặt', said(absent))]);
}

function concluded({ bloc, votes }: BlocMinutesValues): string {
  const accepted = votes.filter((one) => one.accepted);
  if (accepted.length === 0) return `${bloc} không suy tôn đơn vị nào.`;
  const units = accepted.map(({ name, award }) => (award ? `${name} (${award})` : name));
  return `${bloc} thống nhất suy tôn, đề nghị cấp có thẩm quyền xét khen thưởng: ${units.join('; ')}.`;
}

function rankingAnnex({ ranking, bloc, year }: BlocMinutesValues): readonly Annex[] {
  const body = listTable(ranking, [
    { head: 'Đơn vị', share: 6, of: ({ name }) => name },
    { head: 'Điểm tự chấm', share: 2, align: 'center', of: ({ own }) => own },
    { head: 'Bình quân chấm chéo', share: 2.4, align: 'center', of: ({ mean }) => mean },
    { head: 'Số phiếu', share: 1.6, align: 'center', of: ({ sheets }) => String(sheets) },
    { head: 'Xếp thứ', share: 2, align: 'center', of: ({ rank }) => rank },
  ]);
  return body.length > 0 ? [{ label: 'Phụ lục', title: `Kết quả chấm điểm ${bloc} ${year}`, body }] : [];
}

/** What the minutes cannot be signed without, in words (còn thiếu gì). */
export function missingInBlocMinutes(values: BlocMinutesValues): readonly string[] {
  const attendance = { present: values.present.length, total: values.present.length + values.absent.length };
  return missingInMinutes({ ...values, attendance }, [
    ['khối, cụm thi đua', values.bloc],
    ['năm', values.year],
    ['quyết định thành lập', values.bases],
    ['hình thức được suy tôn', values.awards.map(({ form }) => form)],
    ['đơn vị được biểu quyết', values.votes.map(({ name }) => name)],
    ['nơi quy định tỷ lệ biểu quyết', values.source],
    ['kết quả chấm điểm', values.ranking],
    ['nơi nhận', values.recipients],
  ]);
}
