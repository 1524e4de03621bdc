import { type Day, shortDate } from '#domain/kernel/day.ts';
import { citationText } from '../citation.ts';
import type { LetterPaper } from '../paper.ts';
import { unclosed } from '../sections.ts';
import { recognisedPeriod } from '../titleName.ts';
import { type DecisionFrame, decision, executedBy, inForce, missingInDecision } from './decision.ts';
import type { RecognisedUnit } from './titleDecision.ts';

/** What a decision that takes a title back prints (quyết định hủy bỏ, thu hồi danh hiệu). */
export interface RevocationDecisionValues extends DecisionFrame {
  readonly title: string;
  /** The period it had recognised, half-open. */
  readonly period: { readonly from: Day; readonly until: Day };
  readonly unit: RecognisedUnit;
  /** The decision that recognised it. */
  readonly revoked: { readonly number: string; readonly day: Day; readonly issuer: string };
  /** Why, from a concluded matter: a clause that follows «vì». */
  readonly reason: string;
  readonly form: 'Giấy công nhận' | 'Bằng công nhận';
  /** To whom and until when the original is handed back. */
  readonly handBack?: { readonly to: string; readonly through: Day };
  /** Words on the bonus to be paid back, where the rule asks for it. */
  readonly bonus?: string;
  readonly executors: readonly string[];
}

/** The decision that voids a recognition; the certificate is called in, the title no longer stands. */
export function revocationDecision(values: RevocationDecisionValues): LetterPaper {
  const period = recognisedPeriod(values.period);
  return decision(values, {
    kind: 'revocation-decision',
    subject: `Về việc hủy bỏ công nhận, thu hồi danh hiệu “${values.title}” ${period}`,
    articles: articlesOf(values, period),
  });
}

function articlesOf(values: RevocationDecisionValues, period: string): readonly string[] {
  const { unit, handBack, bonus } = values;
  const register = unit.registerNumber ? ` (số vào sổ: ${unit.registerNumber})` : '';
  const back = handBack?.to.trim()
    ? ` ${unit.name} nộp lại bản gốc về ${handBack.to}, chậm nhất ngày ${shortDate(handBack.through)}.`
    : '';
  const money = bonus ? ` ${unclosed(bonus)}.` : '';
  return [
    `Hủy bỏ việc công nhận danh hiệu “${values.title}” ${period} đối với ${unit.name} tại ${citationText(values.revoked)}, vì ${unclosed(values.reason)}.`,
    `Thu hồi ${values.form}${register}.${back}${money}`,
    inForce,
    executedBy([...values.executors, unit.name]),
  ];
}

/** What the decision cannot be issued without, in words (còn thiếu gì). */
export function missingInRevocationDecision(values: RevocationDecisionValues): readonly string[] {
  return missingInDecision(values, [
    ['tên giấy công nhận', values.form],
    ['danh hiệu', values.title],
    ['đơn vị bị thu hồi danh hiệu', values.unit.name],
    ['lý do', values.reason],
    ['quyết định bị hủy bỏ', values.revoked.number],
    ['nơi thi hành quyết định', values.executors],
  ]);
}
