import type { ConferenceTask } from '../conferences/due.ts';
import { addDays, type Day, dayOf, monthOf, startOf, yearOf } from '../kernel/day.ts';
import { standingIn } from '../kernel/period.ts';
import type { Role } from '../people/actor.ts';
import type { CarriedFacts, Moment, PlanFacts, ReceiverFacts, UnplannedFacts, YearFacts } from './yearFacts.ts';

/** One thing that waits for a person (việc chờ): what, until when, where it is done. */
export interface Task {
  /** `today.…`, with words for its title and its reason (`….why`). */
  readonly code: string;
  readonly facts: Readonly<Record<string, string | number>>;
  /** The instant it is late from; null: no date, as soon as may be. */
  readonly due: string | null;
  readonly link: string;
  /** Lower goes first: what holds up the whole dossier before what holds up one line. */
  readonly weight: number;
}

type Roles = readonly Role[];
const has = (roles: Roles, ...wanted: Role[]) => wanted.some((role) => roles.includes(role));

/** What waits for somebody with these roles in a unit's launched year. */
export function tasksOfYear(facts: YearFacts, roles: Roles, moment: Moment): Task[] {
  return [
    ...registrationTasks(facts, roles),
    ...evaluationTasks(facts, roles),
    ...monthTasks(facts, roles, moment),
    ...scoringTasks(facts, roles, moment),
  ];
}

function registrationTasks(facts: YearFacts, roles: Roles): Task[] {
  const { windows, pledges, staff, enrolment } = facts;
  const at = `/phong-trao/${facts.campaignId}`;
  const year = { year: facts.year };
  const tasks: Task[] = [];
  if (facts.hasOwnPledges && pledges.own === 'returned')
    tasks.push({ code: 'today.amend-pledge', facts: year, due: windows.pledge.closesAt, link: '/viec-cua-toi', weight: 30 });
  else if (facts.hasOwnPledges && (pledges.own === 'none' || pledges.own === 'draft')) {
    tasks.push({ code: 'today.sign-pledge', facts: year, due: windows.pledge.closesAt, link: '/viec-cua-toi', weight: 35 });
  }
  if (!has(roles, 'clerk', 'unit-head')) return tasks;
  const missing = staff - pledges.signed;
  if (facts.hasOwnPledges && has(roles, 'clerk') && missing > 0 && enrolment !== 'accepted') {
    const counts = { missing, signed: pledges.signed, total: staff };
    tasks.push({
      code: 'today.gather-pledges',
      facts: counts,
      due: windows.pledge.closesAt,
      link: `${at}/dang-ky-thi-dua`,
      weight: 20,
    });
  }
  if (enrolment === 'returned')
    tasks.push({ code: 'today.amend-enrolment', facts: year, due: windows.enrolment.closesAt, link: `${at}/dang-ky`, weight: 5 });
  if (enrolment === 'none' || enrolment === 'draft') {
    tasks.push({
      code: 'today.submit-enrolment',
      facts: year,
      due: windows.enrolment.closesAt,
      link: `${at}/dang-ky`,
      weight: 10,
    });
  }
  return tasks;
}

/** One's own sheet while the grades are open; then what the head and the clerk still decide. */
function evaluationTasks({ campaignId, year, evaluation, leads }: YearFacts, roles: Roles): Task[] {
  if (!leads || !evaluation || evaluation.isTitled) return [];
  const link = `/phong-trao/${campaignId}/danh-gia`;
  const { own, isGraded, sent, base } = evaluation;
  const tasks: Task[] = [];
  if (!isGraded && own === 'returned') tasks.push({ code: 'today.amend-self', facts: { year }, due: null, link, weight: 30 });
  if (!isGraded && own === 'waiting') tasks.push({ code: 'today.evaluate-self', facts: { year }, due: null, link, weight: 33 });
  if (!has(roles, 'clerk', 'unit-head')) return tasks;
  const code = isGraded ? 'today.decide-titles' : 'today.decide-grades';
  return [...tasks, { code, facts: isGraded ? { year } : { sent, base }, due: null, link, weight: 24 }];
}

function monthTasks(facts: YearFacts, roles: Roles, { today }: Moment): Task[] {
  if (!has(roles, 'clerk') || facts.enrolment !== 'accepted' || isPast(facts)) return [];
  const at = `/phong-trao/${facts.campaignId}`;
  const month = monthOf(today);
  const tasks: Task[] = [];
  if (!facts.metThisMonth && yearOf(today) === facts.year) {
    const next = month === 12 ? dayOf(facts.year + 1, 1, 1) : dayOf(facts.year, month + 1, 1);
    const counts = { month, open: facts.shortcomings.open };
    tasks.push({ code: 'today.hold-meeting', facts: counts, due: startOf(next), link: `${at}/hop`, weight: 50 });
  }
  if (facts.shortcomings.overdue > 0) {
    const due = startOf(addDays(today, 0));
    tasks.push({
      code: 'today.close-shortcomings',
      facts: { count: facts.shortcomings.overdue },
      due,
      link: `${at}/hop`,
      weight: 25,
    });
  }
  const without = facts.lines - facts.linesWithEvidence;
  if (without > 0 && facts.assessment === 'none') {
    const counts = { without, lines: facts.lines };
    tasks.push({
      code: 'today.gather-evidence',
      facts: counts,
      due: facts.windows['self-scoring'].opensAt,
      link: `${at}/minh-chung`,
      weight: 60,
    });
  }
  return tasks;
}

const isPast = (facts: YearFacts) => facts.assessment === 'submitted';

function scoringTasks(facts: YearFacts, roles: Roles, { now }: Moment): Task[] {
  const { assessment, windows, lines, scored, signed } = facts;
  if (facts.enrolment !== 'accepted' || isPast(facts) || standingIn(windows['self-scoring'], now) === 'early') return [];
  const link = `/phong-trao/${facts.campaignId}/bang-cham-diem`;
  const [scoring, submission] = [windows['self-scoring'].closesAt, windows.submission.closesAt];
  if (assessment === 'signing') {
    const isMine = (has(roles, 'unit-head') && !signed.head) || (has(roles, 'union-chair') && !signed.coSigner);
    if (isMine) return [{ code: 'today.sign-assessment', facts: { year: facts.year }, due: submission, link, weight: 2 }];
    const isReady = signed.head && signed.coSigner && has(roles, 'clerk', 'unit-head');
    return isReady ? [{ code: 'today.submit-assessment', facts: { year: facts.year }, due: submission, link, weight: 1 }] : [];
  }
  const tasks: Task[] = [];
  if (assessment === 'returned' && has(roles, 'clerk', 'unit-head'))
    tasks.push({ code: 'today.amend-assessment', facts: {}, due: submission, link, weight: 1 });
  if (has(roles, 'clerk', 'unit-head') && (assessment === 'none' || scored.board < lines)) {
    tasks.push({ code: 'today.score-board', facts: { scored: scored.board, lines }, due: scoring, link, weight: 4 });
  }
  if (has(roles, 'union-chair') && scored.coScorer < lines) {
    tasks.push({ code: 'today.score-co', facts: { scored: scored.coScorer, lines }, due: scoring, link, weight: 4 });
  }
  if (has(roles, 'clerk') && assessment === 'scoring' && scored.board === lines && scored.coScorer === lines) {
    tasks.push({ code: facts.isRead ? 'today.close-scoring' : 'today.read-to-staff', facts: {}, due: scoring, link, weight: 3 });
  }
  return tasks;
}

/** The year whose plan is due: from November on the next one. */
export const yearToPlan = (today: Day): number => yearOf(today) + (monthOf(today) >= 11 ? 1 : 0);

/** What waits where a year has no plan yet: the board and the plan. */
export function tasksOfUnplanned({ year, hasBoard }: UnplannedFacts, roles: Roles): Task[] {
  const facts = { year };
  const tasks: Task[] = [];
  if (!hasBoard && has(roles, 'clerk', 'unit-head'))
    tasks.push({ code: 'today.set-up-board', facts, due: null, link: '/ban-van-dong', weight: 15 });
  if (has(roles, 'clerk', 'unit-head', 'union-chair'))
    tasks.push({ code: 'today.bring-plan', facts, due: null, link: '/ke-hoach', weight: 55 });
  return tasks;
}

/** What waits before a plan is launched. */
export function tasksOfPlan(plan: PlanFacts, roles: Roles): Task[] {
  const facts = { year: plan.year };
  const link = `/ke-hoach/${plan.planId}`;
  const isDrafter = has(roles, 'clerk', 'unit-head', 'union-chair');
  const tasks: Task[] = [];
  if (!plan.hasBoard && has(roles, 'clerk', 'unit-head'))
    tasks.push({ code: 'today.set-up-board', facts, due: null, link: '/ban-van-dong', weight: 15 });
  if (plan.state === 'draft' && isDrafter) tasks.push({ code: 'today.confirm-plan', facts, due: null, link, weight: 12 });
  if (plan.state === 'confirmed' && has(roles, 'clerk', 'unit-head'))
    tasks.push({ code: 'today.issue-plan', facts, due: null, link, weight: 11 });
  if (plan.state === 'issued' && has(roles, 'clerk', 'unit-head')) {
    tasks.push({ code: 'today.launch', facts, due: null, link: `${link}/phat-dong`, weight: 10 });
  }
  return tasks;
}

/** What waits at a superior body for its reviewers and its authority. */
export function tasksOfReceiver(facts: ReceiverFacts, roles: Roles): Task[] {
  const tasks: Task[] = [];
  if (has(roles, 'reviewer') && facts.enrolmentsWaiting > 0) {
    tasks.push({
      code: 'today.review-enrolments',
      facts: { count: facts.enrolmentsWaiting },
      due: facts.nextDue,
      link: '/tham-dinh/dang-ky',
      weight: 8,
    });
  }
  if (has(roles, 'reviewer') && facts.toAppraise > 0) {
    tasks.push({ code: 'today.appraise', facts: { count: facts.toAppraise }, due: null, link: '/tham-dinh', weight: 6 });
  }
  if (has(roles, 'authority') && facts.toAnnounce > 0) {
    tasks.push({ code: 'today.announce', facts: { count: facts.toAnnounce }, due: null, link: '/ket-qua', weight: 5 });
  }
  if (has(roles, 'authority') && facts.toDecide > 0) {
    tasks.push({ code: 'today.decide', facts: { count: facts.toDecide }, due: null, link: '/ket-qua', weight: 7 });
  }
  if (has(roles, 'authority') && facts.toWeigh > 0) {
    tasks.push({ code: 'today.weigh', facts: { count: facts.toWeigh }, due: null, link: '/ket-qua', weight: 9 });
  }
  return tasks;
}

const conferenceCodes = {
  prepare: 'today.prepare-conference',
  record: 'today.record-conference',
  sign: 'today.sign-conference',
} as const;

/** What a conference waits for, with its name in words (`name`). */
export function tasksOfConference({ campaignId, kind, act, by }: ConferenceTask, name: string, roles: Roles): Task[] {
  if (!has(roles, 'clerk', 'unit-head')) return [];
  const due = startOf(addDays(by, 1));
  return [{ code: conferenceCodes[act], facts: { name }, due, link: `/phong-trao/${campaignId}/hoi-nghi/${kind}`, weight: 45 }];
}

/** The tasks that an issued plan gave this person, one line a plan. */
export function tasksCarried(facts: CarriedFacts): Task[] {
  const { year, open: count, dueOn } = facts;
  const due = dueOn === null ? null : startOf(addDays(dueOn, 1));
  return [{ code: 'today.do-tasks', facts: { year, count }, due, link: `/ke-hoach/${facts.planId}/trien-khai`, weight: 55 }];
}

/** Late first by how long, then what holds up most, then what ends soonest. */
export function inOrderOfConsequence(tasks: readonly Task[], now: string): Task[] {
  const isLate = (task: Task) => task.due !== null && task.due <= now;
  return [...tasks].sort(
    (a, b) =>
      Number(isLate(b)) - Number(isLate(a)) ||
      a.weight - b.weight ||
      (a.due ?? '9').localeCompare(b.due ?? '9') ||
      a.link.localeCompare(b.link),
  );
}
