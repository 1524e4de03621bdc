import type { Refusal } from '../kernel/refusal.ts';
import { type Actor, holdsAt } from '../people/actor.ts';
import type { PlanAtWork } from '../plans/plan.ts';
import { isInside, whyNotForHead } from '../plans/policy.ts';
import type { Assignment } from './assignment.ts';

const keepers = ['clerk', 'unit-head'] as const;

/** The calendar and the tasks of a plan are the unit's own: its drafters see them from the draft on, everybody inside once it is issued. */
export function whyNotSeeWorkplan(actor: Actor, plan: PlanAtWork): Refusal[] {
  const isDrafter = holdsAt(actor, ['clerk', 'unit-head', 'union-chair'], plan.unitId);
  const may = isDrafter || (plan.number !== null && isInside(actor, plan.unitId));
  return may ? [] : [{ kind: 'unseen', code: 'plans.not-found' }];
}

/** Tasks are given by the head or the clerk. */
export function whyNotAssignAs(actor: Actor, plan: PlanAtWork): Refusal[] {
  const unseen = whyNotSeeWorkplan(actor, plan);
  if (unseen.length > 0) return unseen;
  return holdsAt(actor, keepers, plan.unitId) ? [] : [{ kind: 'forbidden', code: 'plans.only-head-or-clerk' }];
}

/** A task is reported by whoever holds it; the head and the clerk report for everybody, bodies without an account included. */
export function whyNotReportAs(actor: Actor, plan: PlanAtWork, assignment: Assignment): Refusal[] {
  const unseen = whyNotSeeWorkplan(actor, plan);
  if (unseen.length > 0) return unseen;
  return holdsAt(actor, keepers, plan.unitId) || isHolder(actor, plan.unitId, assignment)
    ? []
    : [{ kind: 'forbidden', code: 'workplan.only-holder' }];
}

/** The actor carries this task, by their seat or in person. */
export function isHolder(actor: Actor, unitId: string, { holder }: Assignment): boolean {
  if (holder.kind === 'person') return holder.personId === actor.personId;
  if (holder.kind === 'outside') return false;
  return holder.role === 'member' ? isInside(actor, unitId) : holdsAt(actor, [holder.role], unitId);
}

/** Which quota counts is the head's word, or the clerk's with the head's signed paper. */
export function whyNotRuleAs(actor: Actor, plan: PlanAtWork, hasPaper: boolean): Refusal[] {
  const unseen = whyNotSeeWorkplan(actor, plan);
  return unseen.length > 0 ? unseen : whyNotForHead(actor, plan.unitId, hasPaper);
}
