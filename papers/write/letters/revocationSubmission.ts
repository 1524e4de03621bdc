import type { Day } from '#domain/kernel/day.ts';
import { citationText } from '../citation.ts';
import { headNeeds, missingOf, signerNeeds } from '../missing.ts';
import { type Head, type LetterPaper, type Signer, signaturesOf } from '../paper.ts';
import { arabicSections, listOf, paragraphs, said, spokenTo, unclosed } from '../sections.ts';
import { recognisedPeriod } from '../titleName.ts';

/** What a submission to take a title back holds (tờ trình đề nghị hủy bỏ, thu hồi danh hiệu). */
export interface RevocationSubmissionValues {
  readonly head: Head;
  readonly addressees: readonly [string, ...string[]];
  readonly bases: readonly string[];
  readonly title: string;
  /** The period it had recognised, half-open. */
  readonly period: { readonly from: Day; readonly until: Day };
  readonly unit: string;
  /** The decision that recognised it. */
  readonly recognised: { readonly number: string; readonly day: Day; readonly issuer: string };
  /** What was concluded since: an area, a count, a paper; never a person. */
  readonly concluded: readonly string[];
  /** What follows for the years of the title. */
  readonly effects: readonly string[];
  readonly form: 'Giấy công nhận' | 'Bằng công nhận';
  /** Ý kiến của đơn vị. */
  readonly reply: readonly string[];
  /** Papers that go with it (hồ sơ kèm theo). */
  readonly attached: readonly string[];
  readonly signer: Signer;
  readonly recipients: readonly string[];
  readonly sample?: boolean;
}

/** The submission that asks whoever gave a title to weigh it: what was concluded, what follows, what is proposed. */
export function revocationSubmission(values: RevocationSubmissionValues): LetterPaper {
  const { title, unit, form } = values;
  const period = recognisedPeriod(values.period);
  const held = `danh hiệu “${title}” ${period}`;
  return {
    format: 'nd30',
    kind: 'revocation-submission',
    head: values.head,
    type: 'Tờ trình',
    subject: `Về việc đề nghị hủy bỏ công nhận, thu hồi ${held}`,
    body: [
      { kind: 'addressees', lines: said(values.addressees) },
      ...(said(values.bases).length > 0 ? [{ kind: 'bases' as const, lines: said(values.bases) }] : []),
      ...paragraphs([
        `${unit} được công nhận ${held} tại ${citationText(values.recognised)}. Sau khi công nhận, có kết luận làm thay đổi điều kiện của danh hiệu; ${values.head.issuer} báo cáo và kính trình ${spokenTo(values.addressees)} xem xét như sau:`,
      ]),
      ...arabicSections([
        { heading: 'Nội dung đã kết luận', body: listOf('dash', values.concluded) },
        { heading: 'Ảnh hưởng đến điều kiện công nhận', body: listOf('dash', values.effects) },
        { heading: 'Ý kiến của đơn vị', body: listOf('dash', values.reply) },
        {
          heading: 'Đề nghị',
          body: listOf('dash', [
            `Hủy bỏ việc công nhận ${held} đối với ${unit} tại ${citationText(values.recognised)}`,
            `Thu hồi ${form} đã cấp`,
          ]),
        },
      ]),
      ...(said(values.attached).length > 0
        ? [{ kind: 'paragraph' as const, text: 'Hồ sơ kèm theo gồm:' }, ...listOf('number', values.attached)]
        : []),
      { kind: 'paragraph', text: `Kính trình ${unclosed(spokenTo(values.addressees))} xem xét, quyết định./.` },
    ],
    signatures: signaturesOf([values.signer], values.head),
    recipients: values.recipients,
    sample: values.sample === true,
  };
}

/** What the submission cannot be sent without, in words (còn thiếu gì). */
export function missingInRevocationSubmission(values: RevocationSubmissionValues): readonly string[] {
  return missingOf([
    ...headNeeds(values.head),
    ['nơi nhận trình', values.addressees],
    ['danh hiệu phải cân nhắc', values.title],
    ['đơn vị có danh hiệu', values.unit],
    ['quyết định công nhận', values.recognised.number],
    ['kết luận làm mất điều kiện', values.concluded],
    ['tên giấy công nhận', values.form],
    ...signerNeeds([values.signer]),
    ['nơi nhận', values.recipients],
  ]);
}
