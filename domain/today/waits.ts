import { standingIn } from '../kernel/period.ts';
import type { Moment, ReceiverFacts, YearFacts } from './yearFacts.ts';

/** What somebody waits for from others (đang chờ người khác); counts, never names. */
export interface Wait {
  /** Who, as a role: `wait.staff`, `wait.co-scorer`, `wait.head`, `wait.superior`, `wait.units`. */
  readonly who: string;
  readonly code: string;
  readonly facts: Readonly<Record<string, string | number>>;
  readonly due: string | null;
  /** Words of a reminder to copy; null where nobody is to be urged. */
  readonly ask: string | null;
}

/** What stands with others in this year. */
export function waitsOf(facts: YearFacts, { now }: Moment): Wait[] {
  const waits: Wait[] = [];
  const { year } = facts;
  const missing = facts.staff - facts.pledges.signed;
  if (missing > 0 && facts.assessment !== 'submitted') {
    waits.push({
      who: 'wait.staff',
      code: 'wait.pledges',
      facts: { missing, total: facts.staff, year },
      due: facts.windows.pledge.closesAt,
      ask: 'wait.pledges.ask',
    });
  }
  if (facts.enrolment === 'submitted' && facts.reviewsWaiting > 0) {
    waits.push({
      who: 'wait.superior',
      code: 'wait.acceptance',
      facts: { count: facts.reviewsWaiting, year },
      due: null,
      ask: null,
    });
  }
  if (
    facts.assessment === 'scoring' &&
    facts.scored.coScorer < facts.lines &&
    standingIn(facts.windows['self-scoring'], now) !== 'early'
  ) {
    const counts = { scored: facts.scored.coScorer, lines: facts.lines, year };
    waits.push({
      who: 'wait.co-scorer',
      code: 'wait.co-score',
      facts: counts,
      due: facts.windows['self-scoring'].closesAt,
      ask: 'wait.co-score.ask',
    });
  }
  if (facts.assessment === 'signing' && !facts.signed.head) waits.push(signature('wait.head', facts));
  if (facts.assessment === 'signing' && !facts.signed.coSigner) waits.push(signature('wait.co-scorer', facts));
  if (facts.assessment === 'submitted' && facts.result === 'none') {
    waits.push({
      who: 'wait.superior',
      code: facts.appraisal === 'finished' ? 'wait.result' : 'wait.appraisal',
      facts: { year },
      due: null,
      ask: null,
    });
  }
  return waits;
}

function signature(who: string, facts: YearFacts): Wait {
  return {
    who,
    code: 'wait.signature',
    facts: { year: facts.year },
    due: facts.windows.submission.closesAt,
    ask: 'wait.signature.ask',
  };
}

/** What a superior body waits for from its units. */
export function waitsOfReceiver(facts: ReceiverFacts): Wait[] {
  const wait = (code: string, count: number, due: string | null, ask: string): Wait[] =>
    count === 0 ? [] : [{ who: 'wait.units', code, facts: { count }, due, ask }];
  return [
    ...wait('wait.enrolments', facts.notEnrolled, facts.enrolmentDue, 'wait.enrolments.ask'),
    ...wait('wait.assessments', facts.notSubmitted, facts.submissionDue, 'wait.assessments.ask'),
  ];
}
