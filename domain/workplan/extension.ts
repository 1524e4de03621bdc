import type { Day } from '../kernel/day.ts';
import { type Refusal, refuseIf } from '../kernel/refusal.ts';
import type { Assignment } from './assignment.ts';

/** The day of a task moved on, with its reason (gia hạn). */
export interface TaskExtension {
  readonly planId: string;
  readonly code: string;
  readonly from: Day;
  readonly to: Day;
  readonly reason: string;
}

/** Why a task gets no later day: it is finished, it has none, or (once `to` is asked) the new one is not later, or past. */
export function whyNotExtend({ code, finishedOn, dueOn }: Assignment, to: Day | null, today: Day): Refusal[] {
  if (finishedOn !== null) return [{ kind: 'state', code: 'workplan.task-finished', facts: { task: code } }];
  if (dueOn === null) return [{ kind: 'state', code: 'workplan.no-due', facts: { task: code } }];
  if (to === null) return [];
  return [
    ...(to <= dueOn ? [{ kind: 'input', code: 'workplan.not-later', at: 'dueOn' } as const] : []),
    ...(to < today ? [{ kind: 'input', code: 'workplan.due-past', at: 'dueOn' } as const] : []),
  ];
}

/** The assignment with its new day. */
export function extended(assignment: Assignment, to: Day, today: Day): Assignment {
  refuseIf(whyNotExtend(assignment, to, today));
  return { ...assignment, dueOn: to, version: assignment.version + 1 };
}
