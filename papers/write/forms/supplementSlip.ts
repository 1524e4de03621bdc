import { type Day, longDate, shortDate } from '#domain/kernel/day.ts';
import { listTable } from '../listTable.ts';
import { headNeeds, missingOf, signerNeeds } from '../missing.ts';
import { type Head, type LetterPaper, type Signer, signaturesOf } from '../paper.ts';
import { paragraphs, unclosed } from '../sections.ts';

/** A paper that is wanting or to be mended, and why. */
export interface SupplementItem {
  readonly paper: string;
  /** What is to be done: `bổ sung quyết định công nhận sáng kiến`. */
  readonly request: string;
  /** Where the rule stands: `Điều 7 Thông tư số 08/2014/TT-BVHTTDL`. */
  readonly basis?: string;
}

/** What a request to complete a file holds (phiếu yêu cầu bổ sung, hoàn thiện hồ sơ). */
export interface SupplementSlipValues {
  readonly head: Head;
  readonly unit: string;
  readonly matter: string;
  /** Code of the receipt the file came in under. */
  readonly receipt?: string;
  readonly receivedOn: Day;
  /** Everything at once: a file is sent back one time. */
  readonly items: readonly SupplementItem[];
  readonly through: Day;
  readonly contact?: string;
  readonly signer: Signer;
  readonly sample?: boolean;
}

/** The one slip that says all a file still needs, with the rule and the last day. */
export function supplementSlip(values: SupplementSlipValues): LetterPaper {
  return {
    format: 'form',
    kind: 'supplement-slip',
    head: values.head,
    type: 'Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ',
    body: [
      {
        kind: 'facts',
        rows: [
          { label: 'Hồ sơ của', value: values.unit.trim() || null },
          { label: 'Nội dung yêu cầu giải quyết', value: values.matter.trim() || null },
          ...(values.receipt ? [{ label: 'Mã biên nhận', value: values.receipt }] : []),
          { label: 'Ngày tiếp nhận', value: shortDate(values.receivedOn) },
        ],
      },
      ...(values.items.length > 0 ? paragraphs(['Đề nghị bổ sung, hoàn thiện các nội dung sau:']) : []),
      ...listTable(values.items, [
        { head: 'Văn bản', share: 5, of: ({ paper }) => paper },
        { head: 'Nội dung cần bổ sung, hoàn thiện', share: 6.4, of: ({ request }) => request },
        { head: 'Căn cứ', share: 4, of: ({ basis }) => basis },
      ]),
      {
        kind: 'paragraph',
        text: `Hồ sơ hoàn thiện gửi về ${values.head.issuer} trước hết ${longDate(values.through)}.${values.contact ? ` Trong quá trình hoàn thiện, nếu có vướng mắc, đề nghị liên hệ ${unclosed(values.contact)} để được hướng dẫn.` : ''}`,
      },
    ],
    signatures: signaturesOf([values.signer], values.head),
    recipients: [],
    sample: values.sample === true,
  };
}

/** What the slip cannot be sent without, in words (còn thiếu gì); a term that is over already is missing too. */
export function missingInSupplementSlip(values: SupplementSlipValues): readonly string[] {
  const { day } = values.head;
  return missingOf([
    ...headNeeds(values.head),
    ['đơn vị có hồ sơ', values.unit],
    ['nội dung hồ sơ', values.matter],
    ['nội dung cần bổ sung', values.items.map(({ request }) => request)],
    ['thời hạn sau ngày lập phiếu', day && values.through <= day ? null : 'sau'],
    ...signerNeeds([values.signer]),
  ]);
}
