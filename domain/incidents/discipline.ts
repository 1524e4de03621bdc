import { type Day, yearOf } from '../kernel/day.ts';
import type { Period } from '../kernel/period.ts';
import { covers } from '../kernel/period.ts';
import { type Refusal, refuseIf } from '../kernel/refusal.ts';
import { whyNotCurrent } from '../kernel/version.ts';
import { disciplineRuleOf, effectEnd, formsFor, heaviest, type Severity } from '../law/discipline.ts';
import type { StaffClass } from '../people/person.ts';

/** A paper of a procedure: its day, and number and issuer in words. */
export interface DatedPaper {
  readonly on: Day;
  readonly paper: string;
}

/** What a signed decision says (quyết định kỷ luật). */
export interface DisciplineDecision extends DatedPaper {
  readonly severity: Severity;
  /** The first day without effect by the law of the day of the decision; null: it does not end by itself. */
  readonly effectUntil: Day | null;
}

/** Somebody's discipline (kỷ luật của một người): a procedure opened by decision, and what came of it; only those who must know see it. */
export interface Discipline {
  readonly id: string;
  readonly campaignId: string;
  readonly unitId: string;
  readonly personId: string;
  /** What the person was on the day of the first paper. */
  readonly staffClass: StaffClass;
  readonly manages: boolean;
  /** Procedure opened by a decision (đang trong thời gian xem xét kỷ luật); null where only its end was recorded. */
  readonly opened: DatedPaper | null;
  /** The procedure ended without a discipline. */
  readonly dropped: DatedPaper | null;
  readonly decision: DisciplineDecision | null;
  /** The nameless incident of the unit that the decision made. */
  readonly incidentId: string | null;
  readonly incidentVersion: number | null;
  /** A later paper says "not at fault"; held by the incident. */
  readonly clearedOn: Day | null;
  readonly version: number;
}

export const disciplineStates = ['pending', 'dropped', 'decided', 'cleared'] as const;
export type DisciplineState = (typeof disciplineStates)[number];

/** How far it is, whatever the day. */
export function stateOf({ dropped, decision, clearedOn }: Discipline): DisciplineState {
  if (clearedOn !== null) return 'cleared';
  if (decision) return 'decided';
  return dropped ? 'dropped' : 'pending';
}

const refuse = (code: string, at: string, facts?: Refusal['facts']): Refusal => ({
  kind: 'input',
  code: `incidents.${code}`,
  at,
  ...(facts && { facts }),
});

/** A procedure is opened by a decision of a day that has come, and one at a time. */
export function whyNotOpen(
  opened: DatedPaper & { readonly byDecision: boolean },
  others: readonly Discipline[],
  today: Day,
): Refusal[] {
  if (!opened.byDecision) return [refuse('not-opened-by-decision', 'byDecision')];
  return [
    ...(opened.on > today ? [refuse('in-the-future', 'on')] : []),
    ...(others.some((other) => stateOf(other) === 'pending')
      ? [{ kind: 'state', code: 'incidents.procedure-open-already' } as const]
      : []),
  ];
}

export function whyNotDrop(discipline: Discipline, dropped: DatedPaper & { readonly version: number }, today: Day): Refusal[] {
  if (stateOf(discipline) !== 'pending') return [{ kind: 'state', code: 'incidents.procedure-ended' }];
  return [
    ...whyNotCurrent(discipline.version, dropped.version),
    ...(dropped.on < discipline.opened!.on ? [refuse('dropped-before-opened', 'on')] : []),
    ...(dropped.on > today ? [refuse('in-the-future', 'on')] : []),
  ];
}

/** The procedure ends and nothing is left of it. */
export function drop(discipline: Discipline, dropped: DatedPaper & { readonly version: number }, today: Day): Discipline {
  refuseIf(whyNotDrop(discipline, dropped, today));
  const { on, paper } = dropped;
  return { ...discipline, dropped: { on, paper }, version: discipline.version + 1 };
}

/** What somebody wants to record of a decision; `signed` is false while it is a draft. */
export interface NewDecision extends DatedPaper {
  readonly severity: Severity;
  readonly signed: boolean;
}

type Disciplined = Pick<Discipline, 'staffClass' | 'manages' | 'opened' | 'dropped' | 'decision'>;

/** Only a signed decision, with a form that the law has for this kind of worker; for a draft there is one reason only. */
export function whyNotDecide(of: Disciplined, decision: NewDecision, today: Day): Refusal[] {
  if (!decision.signed) return [refuse('not-signed', 'signed')];
  if (of.dropped || of.decision) return [{ kind: 'state', code: 'incidents.procedure-ended' }];
  const isKnown = formsFor(of.staffClass, of.manages, decision.on).some(({ severity }) => severity === decision.severity);
  const { law } = disciplineRuleOf(of.staffClass, decision.on);
  return [
    ...(isKnown ? [] : [{ ...refuse('no-such-form', 'severity'), law }]),
    ...(decision.on > today ? [refuse('in-the-future', 'on')] : []),
    ...(of.opened && decision.on < of.opened.on ? [refuse('decided-before-opened', 'on')] : []),
  ];
}

/** The decision with the end of its effect by the law of its day. */
export function decisionOf(of: Disciplined, added: NewDecision, today: Day): DisciplineDecision {
  refuseIf(whyNotDecide(of, added, today));
  const form = formsFor(of.staffClass, of.manages, added.on).find(({ severity }) => severity === added.severity)!;
  return { severity: added.severity, on: added.on, paper: added.paper, effectUntil: effectEnd(form, added.on) };
}

/** Whether others than the person may still be shown it on a day (còn hiệu lực): pending, or decided and not yet without effect. */
export function isShown(discipline: Discipline, on: Day): boolean {
  const state = stateOf(discipline);
  if (state === 'pending') return true;
  const until = discipline.decision?.effectUntil ?? null;
  return state === 'decided' && (until === null || on < until);
}

/** Kinds of reasons why somebody is not considered for a title (chưa thuộc diện xét); never more than the kind. */
export const ineligibilities = ['discipline-in-period', 'discipline-pending'] as const;
export type Ineligibility = (typeof ineligibilities)[number];

/** On a day: a decision of the same year up to that day or still in effect, not cleared; a procedure opened and not ended. */
export function ineligibilityOf(disciplines: readonly Discipline[], on: Day): readonly Ineligibility[] {
  return ineligibilities.filter((kind) =>
    disciplines.some(kind === 'discipline-pending' ? (one) => isPendingOn(one, on) : (one) => countsOn(one, on)),
  );
}

function isPendingOn({ opened, dropped, decision, clearedOn }: Discipline, on: Day): boolean {
  if (!opened || opened.on > on || clearedOn !== null) return false;
  const end = dropped?.on ?? decision?.on ?? null;
  return end === null || on < end;
}

function countsOn({ decision, clearedOn }: Discipline, on: Day): boolean {
  if (!decision || clearedOn !== null || decision.on > on) return false;
  return yearOf(decision.on) === yearOf(on) || decision.effectUntil === null || on < decision.effectUntil;
}

/** The heaviest form decided within a period and not cleared; undefined: none. */
export function heaviestIn(disciplines: readonly Discipline[], period: Period): Severity | undefined {
  return heaviest(
    disciplines.flatMap(({ decision, clearedOn }) =>
      decision && clearedOn === null && covers(period, decision.on) ? [decision.severity] : [],
    ),
  );
}
