import { type Step, stepsOf } from './steps.ts';
import type { Moment, YearFacts } from './yearFacts.ts';

/** Where a launched year stands in one word (tình trạng của năm). */
export const yearStages = [
  'registering',
  'waiting-acceptance',
  'running',
  'scoring',
  'submitted',
  'appraised',
  'qualified',
  'not-qualified',
  'recognised',
] as const;
export type YearStage = (typeof yearStages)[number];

/** The stage of a year; a year whose result is announced stays at its result. */
export function stageOf(facts: YearFacts): YearStage {
  if (facts.titled) return 'recognised';
  if (facts.result !== 'none') return facts.result;
  if (facts.appraisal === 'finished') return 'appraised';
  if (facts.assessment === 'submitted') return 'submitted';
  if (facts.assessment !== 'none') return 'scoring';
  if (facts.enrolment === 'accepted') return 'running';
  return facts.enrolment === 'submitted' ? 'waiting-acceptance' : 'registering';
}

/** The steps that stand between the unit and its superiors: enrolment, acceptance, submission, appraisal, result, title. */
const stepsBetween: readonly number[] = [7, 8, 14, 15, 16, 20];

/** A year as its superiors know it: nothing of what the unit has not sent (trước khi gửi không ai ngoài đơn vị đếm được gì). */
export function seenFromOutside(facts: YearFacts): YearFacts {
  return {
    ...facts,
    staff: 0,
    pledges: { signed: 0, own: 'none' },
    enrolment: facts.enrolment === 'draft' || facts.enrolment === 'withdrawn' ? 'none' : facts.enrolment,
    meetings: 0,
    metThisMonth: false,
    evaluation: null,
    halfYearHeld: false,
    yearEnd: 'none',
    shortcomings: { open: 0, overdue: 0 },
    lines: 0,
    linesWithEvidence: 0,
    assessment: facts.assessment === 'submitted' ? 'submitted' : 'none',
    scored: { board: 0, coScorer: 0 },
    isRead: false,
    signed: { head: false, coSigner: false },
  };
}

/** The stage and the steps of a year, for someone inside the unit or for a superior. */
export function yearSeen(
  facts: YearFacts,
  moment: Moment,
  isInside: boolean,
): { readonly stage: YearStage; readonly steps: readonly Step[] } {
  if (isInside) return { stage: stageOf(facts), steps: stepsOf(facts, moment) };
  const outside = seenFromOutside(facts);
  const steps = stepsOf(outside, moment).filter((step) => stepsBetween.includes(step.number));
  return { stage: stageOf(outside), steps: steps.map((step) => ({ ...step, link: null })) };
}
