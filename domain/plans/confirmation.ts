import { type Refusal, refuseIf } from '../kernel/refusal.ts';
import { type Correction, readingWith } from './corrections.ts';
import { type Edit, whyNotEdit } from './edit.ts';
import { type PartKey, partOfFinding, partsOf } from './parts.ts';
import { type Plan, titleOfReading, yearOfReading } from './plan.ts';
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

/** What a person says to a finding. */
export interface Settlement {
  readonly finding: number;
  readonly answer: 'accepted' | 'edited' | 'dismissed';
  readonly text: string | null;
  readonly reason: string | null;
}

/** Why a finding cannot be answered so: none such, no suggestion to accept, no words, no reason. */
export function whyNotSettle(plan: Plan, { finding, answer, text, reason }: Settlement): Refusal[] {
  const found = plan.draft.findings[finding];
  if (!found) return [...whyNotWork(plan), { kind: 'input', code: 'plans.no-such-finding', at: 'finding' }];
  return [
    ...whyNotWork(plan),
    ...(answer === 'accepted' && found.suggestion === undefined
      ? [{ kind: 'input', code: 'plans.nothing-suggested', at: 'answer' } as const]
      : []),
    ...(answer === 'edited' && !text?.trim() ? [{ kind: 'input', code: 'plans.words-missing', at: 'text' } as const] : []),
    ...(answer === 'dismissed' && !reason?.trim()
      ? [{ kind: 'input', code: 'plans.reason-missing', at: 'reason' } as const]
      : []),
  ];
}

/** Answers a finding; a later answer replaces the earlier one. The part it is in must be confirmed again when its words changed. */
export function settle(plan: Plan, settlement: Settlement, by: string, at: string): Plan {
  refuseIf(whyNotSettle(plan, settlement));
  const { finding, answer } = settlement;
  const found = plan.draft.findings[finding]!;
  const text = answer === 'accepted' ? found.suggestion! : answer === 'edited' ? settlement.text!.trim() : null;
  const reason = answer === 'dismissed' ? settlement.reason!.trim() : null;
  const others = withoutAnswer(plan, finding);
  return reread(plan, [...others, { kind: 'finding', finding, answer, text, reason, by, at }], partOfFinding(plan.draft, found));
}

/** Why an answer cannot be taken back. */
export function whyNotReopen(plan: Plan, finding: number): Refusal[] {
  return [
    ...whyNotWork(plan),
    ...(answerTo(plan, finding) ? [] : [{ kind: 'state', code: 'plans.finding-not-settled', at: 'finding' } as const]),
  ];
}

/** Takes an answer back: the finding waits again, and its words are as the machine read them. */
export function reopen(plan: Plan, finding: number): Plan {
  refuseIf(whyNotReopen(plan, finding));
  return reread(plan, withoutAnswer(plan, finding), partOfFinding(plan.draft, plan.draft.findings[finding]!));
}

function withoutAnswer(plan: Plan, finding: number): readonly Correction[] {
  return plan.confirmation.corrections.filter((each) => each.kind !== 'finding' || each.finding !== finding);
}

/** Why a change to the reading is refused. */
export function whyNotEditReading(plan: Plan, edit: Edit): Refusal[] {
  return [...whyNotWork(plan), ...whyNotEdit(plan.reading, edit)];
}

/** Changes the reading at one place; the part it is in must be confirmed again. */
export function editReading(plan: Plan, edit: Edit, by: string, at: string): Plan {
  refuseIf(whyNotEditReading(plan, edit));
  return reread(plan, [...plan.confirmation.corrections, { kind: 'edit', edit, by, at }], partOfEdit(edit));
}

const partOfRoot: Readonly<Record<string, PartKey>> = {
  legalBases: 'bases',
  cited: 'bases',
  purposes: 'purposes',
  requirements: 'purposes',
  subjects: 'purposes',
  deadlines: 'schedule',
  recurring: 'schedule',
  bodies: 'bodies',
  quotas: 'rewards',
  rewards: 'rewards',
  dossier: 'rewards',
  recipients: 'recipients',
  signatory: 'signatory',
  coSigners: 'signatory',
};

/** The part that a change touches; null where groups of criteria come or go, which moves all of them. */
function partOfEdit(edit: Edit): PartKey | null | 'criteria' {
  if (edit.change === 'period') return 'header';
  const [root, index] = edit.place.split('.');
  if (root !== 'criteriaGroups') return partOfRoot[root!] ?? 'header';
  const moves = edit.place === 'criteriaGroups' || (edit.change === 'remove' && /^criteriaGroups\.\d+$/.test(edit.place));
  return moves ? 'criteria' : `criteria.${Number(index)}`;
}

function reread(plan: Plan, corrections: readonly Correction[], touched: PartKey | null | 'criteria'): Plan {
  const reading = readingWith(plan.draft, corrections);
  const parts = plan.confirmation.parts.filter((part) =>
    touched === 'criteria' ? !part.startsWith('criteria.') : part !== touched,
  );
  const year = yearOfReading(reading, plan.year);
  const title = titleOfReading(reading, year);
  return { ...plan, reading, year, title, confirmation: { parts, corrections }, version: plan.version + 1 };
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
