import { type Refusal, refuseIf } from '../kernel/refusal.ts';
import type { Correction } from './corrections.ts';
import { type PartKey, partOfFinding, partsOf } from './parts.ts';
import type { Plan } from './plan.ts';
import type { Finding, FindingCode } from './reading.ts';

/** The answer a finding has now; undefined while it has none. */
export function answerTo(plan: Plan, finding: number): Extract<Correction, { kind: 'finding' }> | undefined {
  return plan.confirmation.corrections.filter((each) => each.kind === 'finding').findLast((each) => each.finding === finding);
}

/** What the issue itself writes: a draft without number and date lacks nothing yet. */
const writtenAtIssue: readonly FindingCode[] = ['missing-number', 'missing-date'];

/** Errors and warnings each want an answer of their own; notes may be left, and number and date are given when the plan is issued. */
export function wantsAnswer(finding: Finding): boolean {
  return finding.severity !== 'note' && !isWrittenAtIssue(finding);
}

/** True for a lack that the signing and numbering of the plan makes good. */
export function isWrittenAtIssue(finding: Finding): boolean {
  return writtenAtIssue.includes(finding.code);
}

/** The findings that still wait for an answer, by their place in the machine's reading. */
export function openFindings(plan: Plan): readonly number[] {
  return plan.draft.findings.flatMap((finding, index) => (wantsAnswer(finding) && !answerTo(plan, index) ? [index] : []));
}

/** The parts that are not confirmed and hold no open finding (phần sạch): one click confirms them all. */
export function cleanParts(plan: Plan): readonly PartKey[] {
  const troubled = new Set(openFindings(plan).map((index) => partOfFinding(plan.draft, plan.draft.findings[index]!)));
  return partsOf(plan.reading).filter((part) => !plan.confirmation.parts.includes(part) && !troubled.has(part));
}

/** How far the confirmation has come: parts and findings, done of all (tiến độ xác nhận). */
export interface Progress {
  readonly done: number;
  readonly all: number;
  readonly cleanParts: number;
  readonly openFindings: number;
}

/** Counts parts confirmed and findings answered of all there are. */
export function progressOf(plan: Plan): Progress {
  const parts = partsOf(plan.reading);
  const wanting = plan.draft.findings.filter(wantsAnswer).length;
  const open = openFindings(plan).length;
  const confirmed = parts.filter((part) => plan.confirmation.parts.includes(part)).length;
  return {
    done: confirmed + wanting - open,
    all: parts.length + wanting,
    cleanParts: cleanParts(plan).length,
    openFindings: open,
  };
}

const notDraft = {
  confirmed: 'plans.not-draft-confirmed',
  issued: 'plans.not-draft-issued',
  withdrawn: 'plans.not-draft-withdrawn',
} as const;

/** Only a draft is read and confirmed; what was confirmed is reopened first. */
export function whyNotWork(plan: Plan): Refusal[] {
  return plan.state === 'draft' ? [] : [{ kind: 'state', code: notDraft[plan.state] }];
}

/** Why these parts cannot be confirmed: none to confirm, no such part, or one with a finding that nobody has answered. */
export function whyNotConfirmParts(plan: Plan, parts: readonly string[]): Refusal[] {
  const clean = cleanParts(plan);
  const known: readonly string[] = partsOf(plan.reading);
  return [
    ...whyNotWork(plan),
    ...(parts.length === 0 ? [{ kind: 'state', code: 'plans.nothing-to-confirm' } as const] : []),
    ...parts
      .filter((part) => !known.includes(part))
      .map((part): Refusal => ({ kind: 'input', code: 'plans.no-such-part', at: `parts.${part}` })),
    ...parts
      .filter((part) => known.includes(part) && !clean.includes(part as PartKey) && !plan.confirmation.parts.includes(part))
      .map((part): Refusal => ({ kind: 'state', code: 'plans.part-has-findings', at: `parts.${part}` })),
  ];
}

/** A person has compared these parts with the text and vouches for them. */
export function confirmParts(plan: Plan, parts: readonly string[]): Plan {
  refuseIf(whyNotConfirmParts(plan, parts));
  const confirmation = { ...plan.confirmation, parts: [...new Set([...plan.confirmation.parts, ...parts])] };
  return { ...plan, confirmation, version: plan.version + 1 };
}

/** Why the plan cannot be confirmed as a whole: parts not yet confirmed, findings without an answer. */
export function whyNotConfirm(plan: Plan): Refusal[] {
  if (plan.state !== 'draft') return whyNotWork(plan);
  const waiting = partsOf(plan.reading).filter((part) => !plan.confirmation.parts.includes(part)).length;
  const open = openFindings(plan).length;
  return [
    ...(open > 0 ? [{ kind: 'state', code: 'plans.findings-open', facts: { count: open } } as const] : []),
    ...(waiting > 0 ? [{ kind: 'state', code: 'plans.parts-open', facts: { count: waiting } } as const] : []),
  ];
}

/** From now on the reading is what people stand by; it can be signed. */
export function confirm(plan: Plan): Plan {
  refuseIf(whyNotConfirm(plan));
  return { ...plan, state: 'confirmed', version: plan.version + 1 };
}

/** Why a confirmed plan cannot be opened again. */
export function whyNotRevise(plan: Plan): Refusal[] {
  return plan.state === 'confirmed' ? [] : [{ kind: 'state', code: 'plans.not-confirmed' }];
}

/** Opens a confirmed, unsigned plan again for reading. */
export function revise(plan: Plan): Plan {
  refuseIf(whyNotRevise(plan));
  return { ...plan, state: 'draft', version: plan.version + 1 };
}
