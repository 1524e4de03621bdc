import type { Day } from '../kernel/day.ts';
import { type Refusal, refuseIf } from '../kernel/refusal.ts';
import { fold } from '../kernel/vietnamese.ts';
import type { PlanAtWork } from '../plans/plan.ts';
import type { PlanReading, Span } from '../plans/reading.ts';
import { lastDayOfDeadline } from './calendar.ts';

/** The seats inside a unit that a task can be given to. */
export const holderRoles = ['clerk', 'unit-head', 'union-chair', 'member'] as const;
export type HolderRole = (typeof holderRoles)[number];

/** Who carries a task (người, vai hoặc nơi được giao): a seat whoever holds it, one person, or a body without an account. */
export type Holder =
  | { readonly kind: 'seat'; readonly role: HolderRole }
  | { readonly kind: 'person'; readonly personId: string }
  | { readonly kind: 'outside'; readonly name: string };

/** One task as the plan gives it (nhiệm vụ): `code` is body and task, "2.1"; of one that the unit added, "A1". */
export interface PlanTask {
  readonly code: string;
  readonly body: string;
  readonly text: string;
  /** Null where the unit added it: it stands in no text. */
  readonly line: number | null;
  /** The good example that it adopts (gương điển hình được áp dụng). */
  readonly exemplarId: string | null;
  /** How often, in the words of the text; null for a thing done once. */
  readonly every: string | null;
  /** The last day the text gives it; null where it gives none. */
  readonly dueOn: Day | null;
  readonly suggested: Holder;
}

/** A task given to somebody (phân công). */
export interface Assignment {
  readonly planId: string;
  readonly code: string;
  readonly holder: Holder;
  readonly dueOn: Day | null;
  readonly finishedOn: Day | null;
  readonly version: number;
}

const suggestions: readonly (readonly [RegExp, HolderRole])[] = [
  [/^(?:can bo|cong chuc|vien chuc|giao vien|nhan vien|doan vien|nguoi lao dong|ca nhan|toan the|cac ca nhan)/, 'member'],
  [/cong doan|\bbch cd|\bcdcs\b/, 'union-chair'],
  [/ban van dong|\bbvd\b|ban to chuc|hoi dong thi dua|hoi dong tdkt|van phong|van thu/, 'clerk'],
  [/thu truong|hieu truong|giam doc|ban giam hieu|lanh dao|truong ban|chi cuc truong|chanh van phong/, 'unit-head'],
];

/** Whom a body's tasks are proposed to: a seat of the unit by the body's name, else the body itself, outside the system. */
export function suggestedHolder(body: string, hasUnion: boolean): Holder {
  const name = fold(body);
  const role = suggestions.find(([words]) => words.test(name))?.[1];
  if (role === undefined) return { kind: 'outside', name: body };
  return { kind: 'seat', role: role === 'union-chair' && !hasUnion ? 'clerk' : role };
}

const contains = (outer: Span, inner: Span) =>
  outer.line <= inner.line && (inner.endLine ?? inner.line) <= (outer.endLine ?? outer.line) && !startsAfter(inner, outer);
const startsAfter = (inner: Span, outer: Span) =>
  (inner.line === (outer.endLine ?? outer.line) && inner.start >= outer.end) ||
  (inner.line === outer.line && inner.start < outer.start);

/** Every task of the plan's bodies, in the order of the text. */
export function tasksOf(
  reading: Pick<PlanReading, 'bodies' | 'deadlines' | 'recurring'>,
  hasUnion: boolean,
): readonly PlanTask[] {
  return reading.bodies.flatMap((body, bodyIndex) =>
    body.tasks.map((task, index): PlanTask => {
      const due = reading.deadlines.filter((deadline) => contains(task.span, deadline.span)).map(lastDayOfDeadline);
      const rhythm = reading.recurring.find((one) => contains(task.span, one.span));
      return {
        code: `${bodyIndex + 1}.${index + 1}`,
        body: body.name,
        text: task.text,
        line: task.span.line,
        exemplarId: null,
        every: rhythm?.every ?? null,
        dueOn: [...due].sort()[0] ?? null,
        suggested: suggestedHolder(body.name, hasUnion),
      };
    }),
  );
}

/** What the writer asks for one task. */
export interface AskedAssignment {
  readonly code: string;
  readonly holder: Holder;
  readonly dueOn: Day | null;
}

/** Why tasks cannot be given so: the plan is not issued, no such task, somebody who is not of the unit, a day before the plan, a finished task. */
export function whyNotAssign(
  plan: PlanAtWork,
  tasks: readonly PlanTask[],
  standing: readonly Assignment[],
  asked: readonly AskedAssignment[],
  staff: readonly string[],
): Refusal[] {
  if (plan.state !== 'issued') return [{ kind: 'state', code: 'workplan.not-issued' }];
  return asked.flatMap(({ code, holder, dueOn }, index): Refusal[] => {
    const at = `assignments.${index}`;
    const isKnown = tasks.some((task) => task.code === code) && !asked.slice(0, index).some((other) => other.code === code);
    if (!isKnown) return [{ kind: 'input', code: 'workplan.no-such-task', at, facts: { task: code } }];
    const refusals: Refusal[] = [];
    if (standing.some((one) => one.code === code && one.finishedOn !== null))
      refusals.push({ kind: 'state', code: 'workplan.task-finished', at, facts: { task: code } });
    if (holder.kind === 'person' && !staff.includes(holder.personId))
      refusals.push({ kind: 'input', code: 'workplan.not-staff', at, facts: { task: code } });
    if (dueOn !== null && plan.issuedOn !== null && dueOn < plan.issuedOn)
      refusals.push({ kind: 'input', code: 'workplan.due-before-plan', at, facts: { task: code } });
    return refusals;
  });
}

/** A report on a task (báo cáo việc đã làm); `isLast` finishes it. */
export interface TaskReport {
  readonly onDay: Day;
  readonly note: string;
  readonly isLast: boolean;
  /** The paper it was taken from, where the clerk or the head reports for somebody else (báo thay); null where the holder says it. */
  readonly source: string | null;
}

/** Why a report is refused: finished before, a day to come, or said for a body without an account and from no paper. */
export function whyNotReport(assignment: Assignment, report: Pick<TaskReport, 'onDay' | 'source'> | null, today: Day): Refusal[] {
  const isFor = assignment.holder.kind === 'outside' ? assignment.holder.name : null;
  return [
    ...(assignment.finishedOn === null
      ? []
      : [{ kind: 'state', code: 'workplan.task-finished', facts: { task: assignment.code } } as const]),
    ...(report && report.onDay > today ? [{ kind: 'input', code: 'workplan.day-to-come', at: 'onDay' } as const] : []),
    ...(report && isFor !== null && report.source === null
      ? [{ kind: 'input', code: 'workplan.source-missing', at: 'source', facts: { name: isFor } } as const]
      : []),
  ];
}

/** The assignment after a report. */
export function reported(assignment: Assignment, report: TaskReport, today: Day): Assignment {
  refuseIf(whyNotReport(assignment, report, today));
  return { ...assignment, finishedOn: report.isLast ? report.onDay : null, version: assignment.version + 1 };
}

/** Why a finished task cannot be opened again. */
export function whyNotReopen(assignment: Assignment): Refusal[] {
  return assignment.finishedOn === null ? [{ kind: 'state', code: 'workplan.task-open', facts: { task: assignment.code } }] : [];
}
