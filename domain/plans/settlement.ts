import { type Refusal, refuseIf } from '../kernel/refusal.ts';
import { answerTo, whyNotWork } from './confirmation.ts';
import { type Correction, readingWith } from './corrections.ts';
import { type Edit, whyNotEdit } from './edit.ts';
import { type PartKey, partOfFinding } from './parts.ts';
import { type Plan, titleOfReading, yearOfReading } from './plan.ts';

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
export function partOfEdit(edit: Edit): PartKey | null | 'criteria' {
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
