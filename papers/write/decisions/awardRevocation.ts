import { citationText } from '../citation.ts';
import { money, moneyInWords } from '../numberWords.ts';
import type { LetterPaper } from '../paper.ts';
import { unclosed } from '../sections.ts';
import { type DecisionFrame, decision, executedBy, inForce, missingInDecision } from './decision.ts';

/** What a decision that cancels an award prints (quyết định hủy bỏ quyết định khen thưởng); money in đồng. */
export interface AwardRevocationValues extends DecisionFrame {
  /** `Giấy khen`. */
  readonly form: string;
  /** Whose it was: a collective's name, or a person's with their office. */
  readonly holder: string;
  /** The decision that gave it. */
  readonly revoked: { readonly number: string; readonly day: DecisionFrame['head']['day']; readonly issuer: string };
  /** Why: a clause that follows «vì». */
  readonly reason: string;
  /** Paid, and to be given back; 0 where nothing was. */
  readonly toRecover: number;
  readonly executors: readonly string[];
}

/** The decision that takes an award out of an earlier one, calls the certificate in and its bonus back. */
export function awardRevocation(values: AwardRevocationValues): LetterPaper {
  const { form, holder, revoked, reason, toRecover, executors } = values;
  const bonus =
    toRecover > 0 ? ` và số tiền thưởng đã nhận là ${money(toRecover)} (${moneyInWords(toRecover).toLowerCase()})` : '';
  return decision(values, {
    kind: 'award-revocation-decision',
    subject: `Về việc hủy bỏ ${form}`,
    articles: [
      `Hủy bỏ việc tặng ${form} cho ${holder} tại ${citationText(revoked)}, vì ${unclosed(reason)}.`,
      `Thu hồi ${form}${bonus}.`,
      inForce,
      executedBy([...executors, holder]),
    ],
  });
}

/** What the decision cannot be issued without, in words (còn thiếu gì). */
export function missingInAwardRevocation(values: AwardRevocationValues): readonly string[] {
  return missingInDecision(values, [
    ['hình thức khen thưởng', values.form],
    ['tập thể, cá nhân bị hủy bỏ khen thưởng', values.holder],
    ['lý do', values.reason],
    ['quyết định bị hủy bỏ', values.revoked.number],
    ['nơi thi hành quyết định', values.executors],
  ]);
}
