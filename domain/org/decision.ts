import { type Day, shortDate } from '../kernel/day.ts';
import type { Refusal } from '../kernel/refusal.ts';

/** The paper that a reorganisation stands on (văn bản quyết định sắp xếp). */
export interface Decision {
  /** Số, ký hiệu. */
  readonly number: string;
  readonly decidedOn: Day | null;
  readonly issuer: string | null;
}

/** As papers cite it: `1685/NQ-UBTVQH15 ngày 16/06/2025 của Ủy ban Thường vụ Quốc hội`. */
export function decisionCited({ number, decidedOn, issuer }: Decision): string {
  return [number, decidedOn && `ngày ${shortDate(decidedOn)}`, issuer && `của ${issuer}`].filter(Boolean).join(' ');
}

/** What is not signed yet decides nothing. */
export function whyNotDecidedBy({ decidedOn }: Decision, today: Day): Refusal[] {
  const isAhead = decidedOn !== null && decidedOn > today;
  return isAhead ? [{ kind: 'input', code: 'org.decision-ahead', at: 'decidedOn', facts: { day: shortDate(decidedOn) } }] : [];
}

/** What takes effect before it was signed is looked at once more (hiệu lực trở về trước). */
export function isBackdated({ decidedOn }: Decision, onDay: Day): boolean {
  return decidedOn !== null && onDay < decidedOn;
}
