import { type Day, dayAt } from '#domain/kernel/day.ts';
import type { Refusal } from '#domain/kernel/refusal.ts';
import type { Actor } from '#domain/people/actor.ts';
import type { PlanAtWork } from '#domain/plans/plan.ts';
import { type QuotaConflict, type QuotaSide, quotaConflicts } from '#domain/plans/quotas.ts';
import type { Quota } from '#domain/plans/reading.ts';
import { type Assignment, type Holder, type PlanTask, whyNotReopen, whyNotReport } from '#domain/workplan/assignment.ts';
import type { Milestone } from '#domain/workplan/calendar.ts';
import { whyNotExtend } from '#domain/workplan/extension.ts';
import { isHolder, whyNotAssignAs, whyNotReportAs } from '#domain/workplan/policy.ts';
import { bindingSide, type QuotaRuling } from '#domain/workplan/ruling.ts';
import { inWords, wordsOf } from '../words.ts';
import type { KeptExtension } from './extensionStore.ts';
import type { KeptReport } from './store.ts';

const said = (refusals: readonly Refusal[]) => refusals.map((refusal) => inWords(refusal));
/** The reasons of the first question that has any, in words. */
export const firstOf = (...lists: readonly (readonly Refusal[])[]) => said(lists.find((list) => list.length > 0) ?? []);

type Names = ReadonlyMap<string, string>;

/** A seat, a person or a body, as people call it. */
export function holderName(holder: Holder, names: Names): string {
  if (holder.kind === 'seat') return wordsOf(`holder.${holder.role}`);
  return holder.kind === 'person' ? (names.get(holder.personId) ?? '') : holder.name;
}

/** A milestone in words: the plan's own, or the window's name. */
export function presentMilestone(milestone: Milestone) {
  return { ...milestone, what: milestone.what ?? wordsOf(`window.${milestone.kind}`) };
}

export interface TaskScene {
  readonly plan: PlanAtWork;
  readonly actor: Actor;
  readonly today: Day;
  readonly names: Names;
  readonly assignments: readonly Assignment[];
  readonly reports: readonly KeptReport[];
  readonly extensions: readonly KeptExtension[];
}

/** A task with its holder, its reports and what this person may do about it. */
export function presentTask(task: PlanTask, scene: TaskScene) {
  const { names, assignments } = scene;
  const assignment = assignments.find((one) => one.code === task.code);
  const suggested = { holder: task.suggested, name: holderName(task.suggested, names) };
  return { ...task, suggested, assignment: assignment ? presentAssignment(assignment, scene) : null };
}

function presentAssignment(assignment: Assignment, { plan, actor, today, names, reports, extensions }: TaskScene) {
  const { holder, dueOn, finishedOn, version } = assignment;
  return {
    holder,
    name: holderName(holder, names),
    dueOn,
    finishedOn,
    isMine: isHolder(actor, plan.unitId, assignment),
    isLate: finishedOn === null && dueOn !== null && dueOn < today,
    reports: reports
      .filter((report) => report.code === assignment.code)
      .map(({ onDay, note, isLast, by, source }) => ({ onDay, note, isLast, source, byName: names.get(by) ?? '' })),
    extensions: extensions
      .filter((extension) => extension.code === assignment.code)
      .map(({ from, to, reason, by, at }) => ({ from, to, reason, byName: names.get(by) ?? '', on: dayAt(at) })),
    version,
    whyNot: {
      report: firstOf(whyNotReportAs(actor, plan, assignment), whyNotReport(assignment, null, today)),
      reopen: firstOf(whyNotAssignAs(actor, plan), whyNotReopen(assignment)),
      extend: firstOf(whyNotAssignAs(actor, plan), whyNotExtend(assignment, null, today)),
    },
  };
}

/** The plan's contradicting quotas, the side that binds and the ruling. */
export function presentQuotas(plan: PlanAtWork, rulings: readonly QuotaRuling[], names: Names) {
  return quotaConflicts(plan.reading.quotas).map((conflict) => presentConflict(conflict, rulings, names));
}

function presentConflict(conflict: QuotaConflict, rulings: readonly QuotaRuling[], names: Names) {
  const ruling = rulings.find((one) => one.audience === conflict.audience);
  return {
    audience: conflict.audience,
    audienceName: wordsOf(`audience.${conflict.audience}`),
    sides: conflict.sides.map((side) => ({ where: side.where, max: side.max, text: sideText(side) })),
    binding: bindingSide(conflict, ruling).where,
    ruling: ruling ? { taken: ruling.taken, reason: ruling.reason, byName: names.get(ruling.by) ?? '', at: ruling.at } : null,
  };
}

/** "10 - 12 cá nhân (mục IV.1.2)". */
const sideText = ({ quotas }: QuotaSide) => quotas.map(quotaText).join('; ');

function quotaText({ min, max, subject, where }: Quota): string {
  const count = min !== undefined && min !== max ? `${min} - ${max}` : `${max}`;
  return wordsOf('quota-side.one', { count, subject, where });
}

/** The side of a conflict that was taken, for a notice. */
export function takenText(plan: PlanAtWork, { audience, taken }: Pick<QuotaRuling, 'audience' | 'taken'>): string {
  const conflict = quotaConflicts(plan.reading.quotas).find((one) => one.audience === audience);
  const side = conflict?.sides.find((one) => one.where === taken);
  return side ? sideText(side) : taken;
}
