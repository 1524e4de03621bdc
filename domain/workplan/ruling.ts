import type { Refusal } from '../kernel/refusal.ts';
import type { PlanAtWork } from '../plans/plan.ts';
import { type QuotaConflict, type QuotaSide, strictest } from '../plans/quotas.ts';
import type { Audience } from '../plans/reading.ts';

/** Which of two contradicting quotas counts, by whom and why (quyết định về hạn mức). A later one replaces it. */
export interface QuotaRuling {
  readonly audience: Audience;
  /** The `where` of the side that counts. */
  readonly taken: string;
  readonly reason: string;
  readonly by: string;
  readonly at: string;
}

/** The side that binds: the one ruled, else the stricter. */
export function bindingSide(conflict: QuotaConflict, ruling: Pick<QuotaRuling, 'taken'> | undefined): QuotaSide {
  return conflict.sides.find((side) => side.where === ruling?.taken) ?? strictest(conflict);
}

/** Why a ruling is refused: the plan is not issued, its quotas agree, or no such side. */
export function whyNotRule(
  plan: PlanAtWork,
  conflicts: readonly QuotaConflict[],
  asked: { readonly audience: Audience; readonly taken: string } | null,
): Refusal[] {
  if (plan.state !== 'issued') return [{ kind: 'state', code: 'workplan.not-issued' }];
  if (!asked) return [];
  const conflict = conflicts.find((one) => one.audience === asked.audience);
  if (!conflict) return [{ kind: 'state', code: 'workplan.no-conflict', at: 'audience' }];
  const isSide = conflict.sides.some((side) => side.where === asked.taken);
  return isSide ? [] : [{ kind: 'input', code: 'workplan.no-such-side', at: 'taken' }];
}
