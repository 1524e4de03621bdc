import { standingIn } from '../kernel/period.ts';
import type { Moment, YearFacts } from './yearFacts.ts';

/** What a unit's clerk waits for from others (đang chờ người khác); counts, never names. */
export interface Wait {
  /** Who, as a role: `wait.staff`, `wait.co-scorer`, `wait.head`, `wait.superior`. */
  readonly who: string;
  readonly code: string;
  readonly facts: Readonly<Record<string, string | number>>;
  readonly due: string | null;
}

/** What stands with others in this year. */
export function waitsOf(facts: YearFacts, { now }: Moment): Wait[] {
  const waits: Wait[] = [];
  const missing = facts.staff - facts.pledges.signed;
  if (missing > 0 && facts.assessment !== 'submitted') {
    waits.push({
      who: 'wait.staff',
      code: 'wait.pledges',
      facts: { missing, total: facts.staff },
      due: facts.windows.pledge.closesAt,
    });
  }
  if (facts.enrolment === 'submitted' && facts.reviewsWaiting > 0) {
    waits.push({ who: 'wait.superior', code: 'wait.acceptance', facts: { count: facts.reviewsWaiting }, due: null });
  }
  if (
    facts.assessment === 'scoring' &&
    facts.scored.coScorer < facts.lines &&
    standingIn(facts.windows['self-scoring'], now) !== 'early'
  ) {
    const counts = { scored: facts.scored.coScorer, lines: facts.lines };
    waits.push({ who: 'wait.co-scorer', code: 'wait.co-score', facts: counts, due: facts.windows['self-scoring'].closesAt });
  }
  if (facts.assessment === 'signing' && !facts.signed.head) waits.push(signature('wait.head', facts));
  if (facts.assessment === 'signing' && !facts.signed.coSigner) waits.push(signature('wait.co-scorer', facts));
  if (facts.assessment === 'submitted' && facts.result === 'none') {
    waits.push({
      who: 'wait.superior',
      code: facts.appraisal === 'finished' ? 'wait.result' : 'wait.appraisal',
      facts: {},
      due: null,
    });
  }
  return waits;
}

function signature(who: string, facts: YearFacts): Wait {
  return { who, code: 'wait.signature', facts: {}, due: facts.windows.submission.closesAt };
}
