import { listTable } from '../listTable.ts';
import { headNeeds, missingOf, signerNeeds } from '../missing.ts';
import { counted } from '../numberWords.ts';
import { type Head, type LetterPaper, type Signer, signaturesOf } from '../paper.ts';
import { dashes, paragraphs, romanSections, said, spokenTo, unclosed } from '../sections.ts';

/** A dossier that came: from whom, when, how it was taken. */
export interface ArrivedDossier {
  readonly unit: string;
  /** `14 giờ 05 phút ngày 28/11/2026`. */
  readonly arrived: string;
  /** `Đúng hạn`, `Đến muộn, được nhận: …`. */
  readonly taken: string;
}

/** Somebody whom a dossier names, with what the standing agency says. */
export interface WeighedNominee {
  readonly name: string;
  readonly office?: string;
  readonly award: string;
  readonly proposed: boolean;
  /** Why not, or what is noted. */
  readonly note?: string;
}

/** What the standing agency's report on a round of commendation holds (báo cáo thẩm định hồ sơ khen thưởng). */
export interface AwardAppraisalReportValues {
  readonly head: Head;
  readonly addressees: readonly [string, ...string[]];
  /** `Đợt xét khen thưởng năm 2026`. */
  readonly round: string;
  readonly bases: readonly string[];
  /** The last day of intake, in words, with the units that were asked. */
  readonly due: string;
  readonly invited: number;
  readonly dossiers: readonly ArrivedDossier[];
  readonly nominees: readonly WeighedNominee[];
  readonly signer: Signer;
  readonly recipients: readonly string[];
  readonly sample?: boolean;
}

/** The report that goes before the council: which dossiers came and how, who is put forward and who is not, and why. */
export function awardAppraisalReport(values: AwardAppraisalReportValues): LetterPaper {
  const { head, round, dossiers, nominees } = values;
  return {
    format: 'nd30',
    kind: 'award-appraisal-report',
    head,
    type: 'Báo cáo',
    subject: 'Kết quả thẩm định hồ sơ đề nghị khen thưởng',
    body: [
      { kind: 'addressees', lines: said(values.addressees) },
      ...(said(values.bases).length > 0 ? [{ kind: 'bases' as const, lines: said(values.bases) }] : []),
      ...paragraphs([`${head.issuer} báo cáo kết quả thẩm định hồ sơ đề nghị khen thưởng tại ${unclosed(round)} như sau:`]),
      ...romanSections([
        {
          heading: 'Tiếp nhận hồ sơ',
          body: [
            ...paragraphs([intakeOf(values)]),
            ...listTable(dossiers, [
              { head: 'Đơn vị', share: 6, of: ({ unit }) => unit },
              { head: 'Thời điểm đến', share: 4, align: 'center', of: ({ arrived }) => arrived },
              { head: 'Tiếp nhận', share: 5, of: ({ taken }) => taken },
            ]),
          ],
        },
        {
          heading: 'Kết quả thẩm định',
          body: [
            ...paragraphs([countsOf(nominees)]),
            ...listTable(nominees, [
              { head: 'Tập thể, cá nhân', share: 5, of: ({ name }) => name },
              { head: 'Chức vụ, đơn vị', share: 4.6, of: ({ office }) => office },
              { head: 'Hình thức đề nghị', share: 3, align: 'center', of: ({ award }) => award },
              { head: 'Ý kiến', share: 2.6, align: 'center', of: ({ proposed }) => (proposed ? 'Đề nghị' : 'Không đề nghị') },
              { head: 'Lý do, ghi chú', share: 4.4, of: ({ note }) => note },
            ]),
          ],
        },
        { heading: 'Đề nghị', body: dashes([proposalOf(values)]) },
      ]),
      { kind: 'paragraph', text: `${head.issuer} kính báo cáo ${spokenTo(values.addressees)} xem xét./.` },
    ],
    signatures: signaturesOf([values.signer], head),
    recipients: values.recipients,
    sample: values.sample === true,
  };
}

function intakeOf({ due, invited, dossiers }: AwardAppraisalReportValues): string {
  const none = invited - dossiers.length;
  return `Thời hạn nhận hồ sơ: ${unclosed(due)}. ${counted(dossiers.length)} trên tổng số ${counted(invited)} đơn vị được mời đã gửi hồ sơ${none > 0 ? `; ${counted(none)} đơn vị không gửi hồ sơ` : ''}.`.replace(
    /^./,
    (first) => first.toUpperCase(),
  );
}

function countsOf(nominees: readonly WeighedNominee[]): string {
  const proposed = nominees.filter((one) => one.proposed).length;
  const not = nominees.length - proposed;
  return `Đã thẩm định ${counted(nominees.length)} trường hợp: đề nghị ${counted(proposed)} trường hợp${not > 0 ? `, không đề nghị ${counted(not)} trường hợp` : ''}.`;
}

function proposalOf({ nominees }: AwardAppraisalReportValues): string {
  const proposed = nominees.filter((one) => one.proposed).length;
  return proposed > 0
    ? `Hội đồng xem xét, biểu quyết ${counted(proposed)} trường hợp được đề nghị nêu trên và xét chọn theo hạn mức của đợt xét`
    : 'Hội đồng không xét trường hợp nào trong đợt này';
}

/** What the report cannot be sent without, in words (còn thiếu gì). */
export function missingInAwardAppraisalReport(values: AwardAppraisalReportValues): readonly string[] {
  const { nominees } = values;
  return missingOf([
    ...headNeeds(values.head),
    ['nơi nhận báo cáo', values.addressees],
    ['đợt xét khen thưởng', values.round],
    ['thời hạn nhận hồ sơ', values.due],
    ['đơn vị đã gửi hồ sơ', values.dossiers.map(({ unit }) => unit)],
    ['tập thể, cá nhân được thẩm định', nominees.map(({ name }) => name)],
    ['lý do của trường hợp không được đề nghị', nominees.every(({ proposed, note }) => proposed || note?.trim()) ? 'có' : null],
    ...signerNeeds([values.signer]),
    ['nơi nhận', values.recipients],
  ]);
}
