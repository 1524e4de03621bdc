import { type Day, longDate, shortDate } from '#domain/kernel/day.ts';
import { type Citation, citationText } from '../citation.ts';
import { listTable } from '../listTable.ts';
import { missingOf } from '../missing.ts';
import { hourText, momentText } from '../moment.ts';
import type { Head, LetterPaper, SignatureBlock } from '../paper.ts';
import { arabicSections, dashes, paragraphs, upperFirst } from '../sections.ts';
import { nameAndTitle, type Participant } from './minutes.ts';

/** What the minutes of a handover hold (biên bản bàn giao). */
export interface HandoverMinutesValues {
  readonly head: Head;
  /** What is handed over: `nhiệm vụ phụ trách hồ sơ xây dựng “Đơn vị đạt chuẩn văn hóa”`. */
  readonly matter: string;
  /** Why: the paper that moved the work. */
  readonly basis?: Citation;
  /** The same as it was entered, in words: `Biên bản bàn giao số 02`. */
  readonly noted?: string;
  /** ISO 8601 instants in UTC; absent where only the day is known. */
  readonly opened?: string;
  readonly closed?: string;
  /** The day from which the receiver answers for it, where no hour is known. */
  readonly on?: Day;
  readonly venue: string;
  readonly giver: Participant;
  readonly receiver: Participant;
  readonly witness?: Participant;
  /** Papers and things, each with how many. */
  readonly items: readonly { readonly name: string; readonly count?: string; readonly state?: string }[];
  /** Work that is not finished (việc đang làm dở). */
  readonly openTasks: readonly { readonly text: string; readonly due?: Day; readonly state?: string }[];
  /** Papers of the year that are still owed, with who owes them (giấy tờ còn thiếu). */
  readonly owed?: readonly { readonly name: string; readonly by?: string }[];
  readonly remarks: readonly string[];
  readonly recipients: readonly string[];
  readonly sample?: boolean;
}

/** The minutes with which one person gives the year's work and papers to another. */
export function handoverMinutes(values: HandoverMinutesValues): LetterPaper {
  const { giver, receiver, witness, noted, owed = [] } = values;
  return {
    format: 'nd30',
    kind: 'handover-minutes',
    head: values.head,
    type: 'Biên bản',
    subject: `Bàn giao ${values.matter}`,
    body: [
      ...paragraphs([`${beginning(values)}, tại ${values.venue}, hai bên tiến hành bàn giao ${values.matter}.`]),
      {
        kind: 'facts',
        rows: [
          { label: 'Bên giao', value: nameAndTitle(giver) },
          { label: 'Bên nhận', value: nameAndTitle(receiver) },
          ...(noted?.trim() ? [{ label: 'Theo văn bản', value: noted }] : []),
          ...(witness ? [{ label: 'Người chứng kiến', value: nameAndTitle(witness) }] : []),
        ],
      },
      ...arabicSections([
        {
          heading: 'Hồ sơ, tài liệu bàn giao',
          body: listTable(values.items, [
            { head: 'Tên hồ sơ, tài liệu', share: 9, of: ({ name }) => name },
            { head: 'Số lượng', share: 2.4, align: 'center', of: ({ count }) => count },
            { head: 'Ghi chú', share: 4, of: ({ state }) => state },
          ]),
        },
        {
          heading: 'Công việc đang thực hiện',
          body: listTable(values.openTasks, [
            { head: 'Nội dung', share: 8, of: ({ text }) => text },
            { head: 'Thời hạn', share: 2.8, align: 'center', of: ({ due }) => (due ? shortDate(due) : undefined) },
            { head: 'Tình trạng', share: 4.6, of: ({ state }) => state },
          ]),
        },
        {
          heading: 'Giấy tờ của năm còn thiếu',
          body: listTable(owed, [
            { head: 'Giấy tờ', share: 10, of: ({ name }) => name },
            { head: 'Bộ phận thực hiện', share: 5, of: ({ by }) => by },
          ]),
        },
        { heading: 'Ý kiến của các bên', body: dashes(values.remarks) },
      ]),
      {
        kind: 'paragraph',
        text: `Kể từ thời điểm ký biên bản, bên nhận chịu trách nhiệm quản lý hồ sơ và tiếp tục thực hiện công việc nêu trên. ${ending(values)} được lập thành ${witness ? '03 (ba)' : '02 (hai)'} bản có giá trị như nhau, mỗi bên giữ 01 (một) bản./.`,
      },
    ],
    signatures: signaturesFor(values),
    recipients: values.recipients,
    sample: values.sample === true,
  };
}

function beginning({ basis, opened, on }: HandoverMinutesValues): string {
  const when = opened ? `hồi ${momentText(opened)}` : on ? longDate(on) : 'ngày … tháng … năm …';
  return upperFirst(basis ? `thực hiện ${citationText(basis)}, ${when}` : when);
}

const ending = ({ closed }: HandoverMinutesValues) =>
  closed ? `Việc bàn giao kết thúc vào ${hourText(closed)} cùng ngày; biên bản` : 'Biên bản';

function signaturesFor({ giver, receiver, witness }: HandoverMinutesValues): readonly SignatureBlock[] {
  return [
    { lines: ['BÊN GIAO'], name: giver.name },
    ...(witness ? [{ lines: ['NGƯỜI CHỨNG KIẾN'], name: witness.name }] : []),
    { lines: ['BÊN NHẬN'], name: receiver.name },
  ];
}

/** What the minutes cannot be signed without, in words (còn thiếu gì). */
export function missingInHandoverMinutes(values: HandoverMinutesValues): readonly string[] {
  return missingOf([
    ['đơn vị', values.head.issuer],
    ['nội dung bàn giao', values.matter],
    ['địa điểm', values.venue],
    ['bên giao', values.giver.name],
    ['bên nhận', values.receiver.name],
    ['hồ sơ, công việc bàn giao', [...values.items, ...values.openTasks]],
  ]);
}
