import { headNeeds, missingOf, signerNeeds } from '../missing.ts';
import { momentText } from '../moment.ts';
import { type Head, type LetterPaper, type Signer, signaturesOf } from '../paper.ts';
import { arabicSections, dashes, paragraphs, said, unclosed } from '../sections.ts';

/** What an invitation holds (giấy mời; Mẫu 1.7 of NĐ 30/2020/NĐ-CP). */
export interface InvitationValues {
  readonly head: Head;
  /** What they are invited to: `họp Hội đồng Thi đua, khen thưởng năm 2026`. */
  readonly meeting: string;
  /** Thành phần mời. */
  readonly invited: readonly string[];
  /** ISO 8601 instant in UTC. */
  readonly opens: string;
  readonly venue: string;
  /** Who chairs, in their office. */
  readonly chair: string;
  readonly agenda: readonly string[];
  /** What to prepare or bring, in whole sentences. */
  readonly preparation?: string;
  readonly signer: Signer;
  readonly recipients: readonly string[];
  readonly sample?: boolean;
}

/** The invitation to a meeting. */
export function invitation(values: InvitationValues): LetterPaper {
  const { issuer } = values.head;
  return {
    format: 'nd30',
    kind: 'invitation',
    head: values.head,
    type: 'Giấy mời',
    subject: `Dự ${unclosed(values.meeting)}`,
    body: [
      { kind: 'paragraph', text: `${issuer} trân trọng kính mời đại biểu dự ${unclosed(values.meeting)}, cụ thể như sau:` },
      ...arabicSections([
        { heading: 'Thành phần', body: dashes(values.invited) },
        {
          heading: 'Thời gian, địa điểm',
          body: [
            {
              kind: 'facts',
              rows: [
                { label: 'Thời gian', value: momentText(values.opens) },
                { label: 'Địa điểm', value: values.venue.trim() || null },
                ...(values.chair.trim() ? [{ label: 'Chủ trì', value: values.chair }] : []),
              ],
            },
          ],
        },
        { heading: 'Nội dung', body: dashes(values.agenda) },
        { heading: 'Chuẩn bị', body: paragraphs([values.preparation]) },
      ]),
      { kind: 'paragraph', text: `${issuer} kính mong các đại biểu dự đúng thời gian, thành phần nêu trên./.` },
    ],
    signatures: signaturesOf([values.signer], values.head),
    recipients: values.recipients,
    sample: values.sample === true,
  };
}

/** What the invitation cannot be sent without, in words (còn thiếu gì). */
export function missingInInvitation(values: InvitationValues): readonly string[] {
  return missingOf([
    ...headNeeds(values.head),
    ['nội dung cuộc họp', values.meeting],
    ['thành phần mời', said(values.invited)],
    ['địa điểm họp', values.venue],
    ['người chủ trì', values.chair],
    ['chương trình', values.agenda],
    ...signerNeeds([values.signer]),
    ['nơi nhận', values.recipients],
  ]);
}
