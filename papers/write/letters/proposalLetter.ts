import type { Day } from '#domain/kernel/day.ts';
import { listTable } from '../listTable.ts';
import { headNeeds, missingOf, signerNeeds } from '../missing.ts';
import { counted } from '../numberWords.ts';
import { type Annex, type Block, type Head, type LetterPaper, type Signer, signaturesOf } from '../paper.ts';
import { digitsOf, pointsText } from '../points.ts';
import { listOf, said, spokenTo } from '../sections.ts';
import { recognisedPeriod } from '../titleName.ts';

/** A unit that the committee proposes, with the points of its last year in hundredths. */
export interface ProposedUnit {
  readonly name: string;
  readonly points?: number;
  /** Số biên bản kiểm tra. */
  readonly inspection?: string;
}

/** What the committee's letter holds (công văn đề nghị công nhận; TT 08/2014/TT-BVHTTDL Điều 7). */
export interface ProposalLetterValues {
  readonly head: Head;
  readonly addressees: readonly [string, ...string[]];
  /** What it stands on, each a clause: `Hướng dẫn số 58/HD-TLĐ ngày …`. */
  readonly bases: readonly string[];
  readonly recognition: 'first' | 'again';
  readonly title: string;
  /** Half-open. */
  readonly period: { readonly from: Day; readonly until: Day };
  /** Files received, and units that did not qualify, counted from the cases. */
  readonly received: number;
  readonly notQualified: number;
  readonly units: readonly ProposedUnit[];
  readonly attached: readonly string[];
  readonly signer: Signer;
  readonly recipients: readonly string[];
  readonly sample?: boolean;
}

const most = 3;

/** The official letter with which the committee proposes units for recognition; it decides nothing itself. */
export function proposalLetter(values: ProposalLetterValues): LetterPaper {
  const { issuer } = values.head;
  const what = `${values.recognition === 'again' ? 'công nhận lại' : 'công nhận'} danh hiệu “${values.title}” ${recognisedPeriod(values.period)}`;
  const bases = said(values.bases);
  const annexed = values.units.length > most;
  return {
    format: 'nd30',
    kind: 'proposal-letter',
    head: values.head,
    type: 'Công văn',
    regarding: `đề nghị ${what}`,
    body: [
      { kind: 'addressees', lines: said(values.addressees) },
      {
        kind: 'paragraph',
        text: `${bases.length > 0 ? `Thực hiện ${bases.join('; ')}, ` : ''}${issuer} đã tiếp nhận, kiểm tra và thẩm định hồ sơ của ${counted(values.received)} cơ quan, đơn vị đề nghị ${what}.`,
      },
      {
        kind: 'paragraph',
        text: `Kết quả: ${counted(values.units.length)} cơ quan, đơn vị đủ điều kiện${values.notQualified > 0 ? `; ${counted(values.notQualified)} cơ quan, đơn vị chưa đủ điều kiện đã được ${issuer} thông báo bằng văn bản, nêu rõ lý do` : ', không có cơ quan, đơn vị chưa đủ điều kiện'}.`,
      },
      {
        kind: 'paragraph',
        text: `${issuer} đề nghị ${spokenTo(values.addressees)} xem xét, quyết định ${what} đối với ${annexed ? `${counted(values.units.length)} cơ quan, đơn vị có tên trong danh sách kèm theo.` : 'các cơ quan, đơn vị sau:'}`,
      },
      ...(annexed ? [] : unitTable(values.units)),
      ...attachedBlocks(values.attached),
      { kind: 'paragraph', text: `Trân trọng đề nghị ${spokenTo(values.addressees)} xem xét, quyết định./.` },
    ],
    signatures: signaturesOf([values.signer], values.head),
    recipients: values.recipients,
    annexes: annexed ? [annexOf(values.units, what)] : [],
    sample: values.sample === true,
  };
}

function attachedBlocks(attached: readonly string[]): readonly Block[] {
  const list = listOf('number', attached);
  return list.length > 0 ? [{ kind: 'paragraph', text: 'Hồ sơ gửi kèm (01 bộ của mỗi đơn vị) gồm:' }, ...list] : [];
}

function unitTable(units: readonly ProposedUnit[]): readonly Block[] {
  const digits = digitsOf(units.map(({ points }) => points));
  return listTable(units, [
    { head: 'Tên cơ quan, đơn vị', share: 8, of: ({ name }) => name },
    {
      head: 'Điểm thẩm định',
      share: 2.4,
      align: 'center',
      of: ({ points }) => (points === undefined ? undefined : pointsText(points, digits)),
    },
    { head: 'Biên bản kiểm tra', share: 4, align: 'center', of: ({ inspection }) => inspection },
  ]);
}

function annexOf(units: readonly ProposedUnit[], what: string): Annex {
  return { label: 'Danh sách', title: `Cơ quan, đơn vị đề nghị ${what}`, body: unitTable(units) };
}

/** What the letter cannot be sent without, in words (còn thiếu gì); counts that do not add up are missing too. */
export function missingInProposalLetter(values: ProposalLetterValues): readonly string[] {
  return missingOf([
    ...headNeeds(values.head),
    ['nơi nhận công văn', values.addressees],
    ['văn bản làm căn cứ', values.bases],
    ['danh hiệu', values.title],
    ['đơn vị được đề nghị', values.units.map(({ name }) => name)],
    [
      'số hồ sơ đã nhận bằng số đủ điều kiện cộng số chưa đủ điều kiện',
      values.received === values.units.length + values.notQualified ? 'khớp' : null,
    ],
    ['hồ sơ gửi kèm', values.attached],
    ...signerNeeds([values.signer]),
    ['nơi nhận', values.recipients],
  ]);
}
