import { registerNumberOf } from '../documents/number.ts';
import { type Day, shortDate } from '../kernel/day.ts';
import { type Refusal, refuseIf } from '../kernel/refusal.ts';
import type { Plan } from './plan.ts';
import type { Citation, PlanReading } from './reading.ts';

/** What is written on the paper when it is issued: số, ký hiệu; ngày; người ký. */
export interface Issue {
  readonly number: string;
  readonly on: Day;
  readonly signedBy: string;
  /** The scan of the paper, where it was signed by hand. */
  readonly paperHash: string | null;
}

/** What the register already knows on the day of the issue. */
export interface Register {
  readonly today: Day;
  /** Another document of this unit, year and kind bears the same number (the register of documents, or another plan). */
  readonly isTaken: boolean;
  /** The signer holds the head's seat on the day of the document. */
  readonly signerIsHead: boolean;
}

const format = { text: 'Nghị định 30/2020/NĐ-CP', at: 'Điều 15' } as const;

/** The citations whose own date is later than the document's. */
export function laterThan(bases: readonly Citation[], on: Day): readonly Citation[] {
  return bases.filter((basis) => basis.date !== null && basis.date > on);
}

/** True where any group has a line to be measured. */
export function hasCriteria(reading: PlanReading): boolean {
  const any = (groups: PlanReading['criteriaGroups']): boolean =>
    groups.some((group) => group.items.length > 0 || any(group.groups));
  return any(reading.criteriaGroups);
}

const notConfirmed = {
  draft: 'plans.not-confirmed-draft',
  issued: 'plans.not-confirmed-issued',
  withdrawn: 'plans.not-confirmed-withdrawn',
} as const;

/** Why a plan cannot be signed and issued: not confirmed, number not free, a date before one of its bases, a signer without the seat. */
export function whyNotIssue(plan: Plan, issue: Issue, register: Register): Refusal[] {
  return [
    ...(plan.state === 'confirmed' ? [] : [{ kind: 'state', code: notConfirmed[plan.state] } as const]),
    ...(registerNumberOf(issue.number) === null
      ? [{ kind: 'input', code: 'plans.number-wrong-form', at: 'number', law: format } as const]
      : []),
    ...(register.isTaken
      ? [{ kind: 'input', code: 'plans.number-taken', at: 'number', facts: { number: issue.number } } as const]
      : []),
    ...(issue.on > register.today ? [{ kind: 'input', code: 'plans.issued-in-future', at: 'issuedOn' } as const] : []),
    ...laterThan(plan.reading.legalBases, issue.on).map(
      (basis): Refusal => ({
        kind: 'input',
        code: 'plans.older-than-basis',
        at: 'issuedOn',
        facts: { basis: nameOf(basis), date: shortDate(basis.date!) },
      }),
    ),
    ...(register.signerIsHead ? [] : [{ kind: 'input', code: 'plans.signer-not-head', at: 'signedBy' } as const]),
  ];
}

function nameOf(basis: Citation): string {
  return [basis.type, basis.number].filter(Boolean).join(' ');
}

/** Signed, numbered and dated: the text and its reading are final. */
export function issue(plan: Plan, written: Issue, register: Register, at: string): Plan {
  refuseIf(whyNotIssue(plan, written, register));
  return {
    ...plan,
    state: 'issued',
    number: written.number,
    issuedOn: written.on,
    signedBy: written.signedBy,
    signedAt: at,
    paperHash: written.paperHash,
    version: plan.version + 1,
  };
}

/** Why a plan cannot be withdrawn: it is already, or a year was launched on it. */
export function whyNotWithdraw(plan: Plan, isLaunched: boolean): Refusal[] {
  return [
    ...(plan.state === 'withdrawn' ? [{ kind: 'state', code: 'plans.already-withdrawn' } as const] : []),
    ...(isLaunched ? [{ kind: 'state', code: 'plans.already-launched' } as const] : []),
  ];
}

/** Takes a plan out of use, with the reason; its number stays used. */
export function withdraw(plan: Plan, isLaunched: boolean, reason: string): Plan {
  refuseIf(whyNotWithdraw(plan, isLaunched));
  return { ...plan, state: 'withdrawn', withdrawnWhy: reason, version: plan.version + 1 };
}

/** Why a new version cannot take a plan's place: what is issued or withdrawn is final. */
export function whyNotReplace(plan: Plan): Refusal[] {
  if (plan.state === 'issued') return [{ kind: 'state', code: 'plans.not-draft-issued' }];
  return plan.state === 'withdrawn' ? [{ kind: 'state', code: 'plans.not-draft-withdrawn' }] : [];
}

const notIssued = {
  draft: 'plans.not-issued-draft',
  confirmed: 'plans.not-issued-confirmed',
  withdrawn: 'plans.not-issued-withdrawn',
} as const;

/** Why a plan cannot be launched at all, whatever the form says: not issued, without criteria, launched already. */
export function whyNotLaunchPlan(plan: Plan, isLaunched: boolean): Refusal[] {
  return [
    ...(plan.state === 'issued' ? [] : [{ kind: 'state', code: notIssued[plan.state] } as const]),
    ...(hasCriteria(plan.reading) ? [] : [{ kind: 'state', code: 'plans.no-criteria' } as const]),
    ...(isLaunched ? [{ kind: 'state', code: 'plans.year-launched', facts: { year: plan.year } } as const] : []),
  ];
}
