import { type Day, longDate } from '#domain/kernel/day.ts';
import { headNeeds, missingOf, signerNeeds } from '../missing.ts';
import { type Block, type Head, type LetterPaper, type Signer, signaturesOf } from '../paper.ts';
import { dashes, said, spokenTo, unclosed } from '../sections.ts';

/** What a letter that urges holds (công văn đôn đốc). */
export interface UrgingLetterValues {
  readonly head: Head;
  /** The units it goes to, and nobody else reads of them. */
  readonly addressees: readonly [string, ...string[]];
  /** After «đôn đốc»: `nộp hồ sơ tự chấm điểm xây dựng “Đơn vị đạt chuẩn văn hóa” năm 2026`. */
  readonly matter: string;
  /** The paper that set the term: `Kế hoạch số 09/KH-BCĐ ngày …`. */
  readonly basis: string;
  /** The term as it was set. */
  readonly due: Day;
  /** What has not come, as of the day of the letter. */
  readonly wanting: readonly string[];
  /** The last day that is now asked for. */
  readonly through: Day;
  /** What else is asked: to report a hindrance, whom to turn to. */
  readonly requests: readonly string[];
  /** Office that helps, with its telephone: `Phòng Văn hóa - Xã hội, điện thoại 0200 000 000`. */
  readonly contact?: string;
  readonly signer: Signer;
  readonly recipients: readonly string[];
  readonly sample?: boolean;
}

/** The official letter that reminds of a term; it blames nobody and names no person. */
export function urgingLetter(values: UrgingLetterValues): LetterPaper {
  const { issuer, day } = values.head;
  const passed = day ? day > values.due : false;
  const wanting = dashes(values.wanting);
  const whom = said(values.addressees).length === 1 ? spokenTo(values.addressees) : 'các cơ quan, đơn vị';
  const asOf = day ? `Đến ${longDate(day)}` : 'Đến nay';
  return {
    format: 'nd30',
    kind: 'urging-letter',
    head: values.head,
    type: 'Công văn',
    regarding: `đôn đốc ${unclosed(values.matter)}`,
    body: [
      { kind: 'addressees', lines: said(values.addressees) },
      {
        kind: 'paragraph',
        text: `Theo ${unclosed(values.basis)}, thời hạn ${unclosed(values.matter)} là ${longDate(values.due)}${passed ? ' (đã hết hạn)' : ''}. ${asOf}, ${issuer} chưa nhận được ${wanting.length > 0 ? 'các nội dung sau:' : 'đầy đủ hồ sơ theo quy định.'}`,
      },
      ...wanting,
      {
        kind: 'paragraph',
        text: `${issuer} đề nghị ${whom} khẩn trương hoàn thành, gửi trước hết ${longDate(values.through)} để tổng hợp, thẩm định đúng tiến độ.`,
      },
      ...requestBlocks(values.requests),
      {
        kind: 'paragraph',
        text: `${values.contact ? `Nếu có vướng mắc, đề nghị liên hệ ${unclosed(values.contact)} để được hướng dẫn. ` : ''}${issuer} đề nghị ${whom} quan tâm thực hiện./.`,
      },
    ],
    signatures: signaturesOf([values.signer], values.head),
    recipients: values.recipients,
    sample: values.sample === true,
  };
}

function requestBlocks(requests: readonly string[]): readonly Block[] {
  const list = dashes(requests);
  return list.length > 0 ? [{ kind: 'paragraph', text: 'Đồng thời, đề nghị:' }, ...list] : [];
}

/** What the letter cannot be sent without, in words (còn thiếu gì); a new term that is over already is missing too. */
export function missingInUrgingLetter(values: UrgingLetterValues): readonly string[] {
  const { day } = values.head;
  return missingOf([
    ...headNeeds(values.head),
    ['nơi nhận công văn', values.addressees],
    ['nội dung đôn đốc', values.matter],
    ['văn bản quy định thời hạn', values.basis],
    ['nội dung còn thiếu', values.wanting],
    ['thời hạn mới sau ngày ban hành', day && values.through <= day ? null : 'sau'],
    ...signerNeeds([values.signer]),
    ['nơi nhận', values.recipients],
  ]);
}
