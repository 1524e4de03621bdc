import { type Day, shortDate } from '#domain/kernel/day.ts';
import { number } from '#domain/kernel/vietnamese.ts';
import { type Citation, citationText } from '../citation.ts';
import { listTable } from '../listTable.ts';
import { missingOf, signerNeeds } from '../missing.ts';
import { moneyInWords } from '../numberWords.ts';
import { type Head, type LetterPaper, type Signer, signaturesOf } from '../paper.ts';
import { paragraphs } from '../sections.ts';

/** Who is paid a bonus; money in đồng. */
export interface BonusRow {
  readonly name: string;
  readonly office?: string;
  readonly award: string;
  readonly amount: number;
}

/** A note of a payment that was struck out as wrong, with what was noted after it. */
export interface CorrectedPay {
  readonly name: string;
  readonly paidOn: Day;
  readonly receivedBy: string;
  readonly correctedOn: Day;
  readonly reason: string;
  readonly next: { readonly paidOn: Day; readonly receivedBy: string } | null;
}

/** What the list of signed bonuses holds (danh sách ký nhận tiền thưởng). */
export interface BonusListValues {
  readonly head: Head;
  /** The decision the money is paid on. */
  readonly decision: Citation;
  readonly rows: readonly BonusRow[];
  readonly corrections?: readonly CorrectedPay[];
  /** Who drew it up, the accountant, the head: left to right. */
  readonly signers: readonly Signer[];
  readonly sample?: boolean;
}

/** The list on which everyone signs for their bonus; the sum in figures and words. */
export function bonusList(values: BonusListValues): LetterPaper {
  const total = values.rows.reduce((sum, { amount }) => sum + amount, 0);
  return {
    format: 'form',
    kind: 'bonus-list',
    head: values.head,
    type: 'Danh sách ký nhận tiền thưởng',
    subject: `Theo ${citationText(values.decision)}`,
    body: [
      ...listTable(
        values.rows,
        [
          { head: 'Tập thể, cá nhân', share: 4.6, of: ({ name }) => name },
          { head: 'Chức vụ, đơn vị', share: 4, of: ({ office }) => office },
          { head: 'Hình thức khen thưởng', share: 3, align: 'center', of: ({ award }) => award },
          { head: 'Số tiền (đồng)', share: 2.8, align: 'right', of: ({ amount }) => number(amount) },
          { head: 'Ký nhận', share: 3, byHand: true, of: () => '' },
        ],
        { 'Tập thể, cá nhân': 'Tổng cộng', 'Số tiền (đồng)': number(total) },
      ),
      ...(values.rows.length > 0 ? paragraphs([`Tổng số tiền bằng chữ: ${moneyInWords(total)}.`]) : []),
      ...correctionsOf(values.corrections ?? []),
    ],
    signatures: signaturesOf(values.signers, values.head),
    recipients: [],
    sample: values.sample === true,
  };
}

const correctionsOf = (corrections: readonly CorrectedPay[]) =>
  corrections.length === 0 ? [] : paragraphs(['Việc ghi chi đã sửa:', ...corrections.map(correctionText)]);

function correctionText({ name, paidOn, receivedBy, correctedOn, reason, next }: CorrectedPay): string {
  const was = `lần ghi chi ngày ${shortDate(paidOn)} (${receivedBy} ký nhận) đã bỏ ngày ${shortDate(correctedOn)}`;
  const now = next ? `ghi lại: chi ngày ${shortDate(next.paidOn)}, ${next.receivedBy} ký nhận` : 'chưa chi';
  return `- ${name}: ${was}; lý do: ${reason.replace(/[.\s]+$/, '')}; ${now}.`;
}

const isWhole = ({ name, paidOn, receivedBy, correctedOn, reason, next }: CorrectedPay): boolean =>
  [name, paidOn, receivedBy, correctedOn, reason, ...(next ? [next.paidOn, next.receivedBy] : [])].every(
    (part) => part.trim() !== '',
  );

/** What the list cannot be paid out on without, in words (còn thiếu gì). */
export function missingInBonusList(values: BonusListValues): readonly string[] {
  return missingOf([
    ['đơn vị', values.head.issuer],
    ['quyết định khen thưởng', values.decision.number],
    ['tập thể, cá nhân được thưởng', values.rows.map(({ name }) => name)],
    ['số tiền của từng trường hợp', values.rows.every(({ amount }) => amount > 0) ? 'có' : null],
    ['nội dung các lần ghi chi đã sửa', (values.corrections ?? []).every(isWhole) ? 'có' : null],
    ...signerNeeds(values.signers),
  ]);
}
