import { addDays, dayAt, dayOf, monthOf } from '../kernel/day.ts';
import { standingIn } from '../kernel/period.ts';
import type { Moment, YearFacts } from './yearFacts.ts';

/** The twenty steps of the year (hai mươi bước); `elsewhere` steps are done on paper and not followed here yet. */
export type StepState = 'done' | 'running' | 'now' | 'late' | 'waiting' | 'next' | 'elsewhere';

export interface Step {
  readonly number: number;
  readonly state: StepState;
  /** The part done of a running step, 0 to 1. */
  readonly share: number | null;
  readonly link: string | null;
}

type Found = readonly [StepState, number?, string?];

/** How far each step of a launched year is. */
export function stepsOf(facts: YearFacts, moment: Moment): readonly Step[] {
  const at = `/phong-trao/${facts.campaignId}`;
  const found: readonly Found[] = [
    ['elsewhere'],
    ['done', undefined, '/ban-van-dong'],
    ['done', undefined, '/ke-hoach'],
    ['done', undefined, '/bang-diem'],
    ['done', undefined, '/ke-hoach'],
    pledgeStep(facts, moment, `${at}/dang-ky-thi-dua`),
    enrolmentStep(facts, moment, `${at}/dang-ky`),
    acceptanceStep(facts, `${at}/dang-ky`),
    workStep(facts, `${at}/minh-chung`),
    monthStep(facts, moment, `${at}/hop`),
    [
      facts.halfYearHeld ? 'done' : isAfterJuly(facts, moment) && facts.assessment !== 'submitted' ? 'late' : 'next',
      undefined,
      `${at}/so-ket`,
    ],
    evaluationStep(facts, `${at}/danh-gia`),
    scoringStep(facts, moment, `${at}/bang-cham-diem`),
    submissionStep(facts, moment, `${at}/bang-cham-diem`),
    appraisalStep(facts),
    [facts.result !== 'none' ? 'done' : facts.appraisal === 'finished' ? 'waiting' : 'next', undefined, `${at}/ket-qua`],
    ['elsewhere'],
    yearEndStep(facts, `${at}/hoi-nghi`),
    ['elsewhere'],
    [facts.titled ? 'done' : 'next', undefined, `${at}/ket-qua`],
  ];
  const current = found.findIndex(([state]) => state === 'running' || state === 'late');
  return found.map(([state, share, link], index) => ({
    number: index + 1,
    state: index === current && state === 'running' ? 'now' : state,
    share: share ?? null,
    link: link ?? null,
  }));
}

/** Where no round was opened the evaluation is done on paper. */
function evaluationStep({ evaluation }: YearFacts, link: string): Found {
  if (!evaluation) return ['elsewhere', undefined, link];
  if (evaluation.isTitled) return ['done', 1, link];
  return ['running', evaluation.base === 0 ? 0 : evaluation.sent / evaluation.base, link];
}

/** Where no year-end conference was prepared it is held on paper. */
function yearEndStep({ yearEnd }: YearFacts, link: string): Found {
  if (yearEnd === 'none') return ['elsewhere', undefined, link];
  return yearEnd === 'signed' ? ['done', 1, link] : ['running', yearEnd === 'held' ? 0.5 : 0, link];
}

function pledgeStep({ pledges, staff, windows }: YearFacts, { now }: Moment, link: string): Found {
  if (staff > 0 && pledges.signed >= staff) return ['done', 1, link];
  const share = staff === 0 ? 0 : pledges.signed / staff;
  return [standingIn(windows.pledge, now) === 'late' ? 'late' : 'running', share, link];
}

function enrolmentStep({ enrolment, windows }: YearFacts, { now }: Moment, link: string): Found {
  if (enrolment === 'submitted' || enrolment === 'accepted') return ['done', 1, link];
  return [standingIn(windows.enrolment, now) === 'late' ? 'late' : 'running', 0, link];
}

function acceptanceStep({ enrolment }: YearFacts, link: string): Found {
  if (enrolment === 'accepted') return ['done', 1, link];
  return [enrolment === 'submitted' ? 'waiting' : 'next', undefined, link];
}

function workStep(facts: YearFacts, link: string): Found {
  if (facts.assessment === 'submitted') return ['done', 1, link];
  if (facts.enrolment !== 'accepted') return ['next', undefined, link];
  return ['running', facts.lines === 0 ? 0 : facts.linesWithEvidence / facts.lines, link];
}

function monthStep(facts: YearFacts, { today }: Moment, link: string): Found {
  if (facts.assessment === 'submitted') return ['done', 1, link];
  if (facts.shortcomings.overdue > 0) return ['late', facts.meetings / 12, link];
  return [facts.enrolment === 'accepted' && dayOf(facts.year, 1, 1) <= today ? 'running' : 'next', facts.meetings / 12, link];
}

function scoringStep(facts: YearFacts, { now }: Moment, link: string): Found {
  const { assessment, scored, lines, windows } = facts;
  if (assessment === 'signing' || assessment === 'submitted') return ['done', 1, link];
  const standing = standingIn(windows['self-scoring'], now);
  if (facts.enrolment !== 'accepted' || standing === 'early') return ['next', undefined, link];
  return [standing === 'late' ? 'late' : 'running', lines === 0 ? 0 : (scored.board + scored.coScorer) / (2 * lines), link];
}

function submissionStep(facts: YearFacts, { now }: Moment, link: string): Found {
  if (facts.assessment === 'submitted') return ['done', 1, link];
  if (facts.assessment !== 'signing') return ['next', undefined, link];
  const share = (Number(facts.signed.head) + Number(facts.signed.coSigner)) / 3;
  return [standingIn(facts.windows.submission, now) === 'late' ? 'late' : 'running', share, link];
}

function appraisalStep(facts: YearFacts): Found {
  if (facts.appraisal === 'finished') return ['done', 1];
  return [facts.assessment === 'submitted' ? 'waiting' : 'next'];
}

/** The half-year review is due in July (domain: sơ kết 6 tháng). */
function isAfterJuly(facts: YearFacts, { today }: Moment): boolean {
  return today >= dayOf(facts.year, 8, 1);
}

/** The month in which the year stands, for the mark on the ribbon: 0 before it began, 13 after it ended. */
export function monthIn(facts: YearFacts, now: string): number {
  const today = dayAt(now);
  if (today < dayOf(facts.year, 1, 1)) return 0;
  return today > addDays(dayOf(facts.year + 1, 1, 1), -1) ? 13 : monthOf(today);
}
