import type { Day } from '../kernel/day.ts';
import type { Refusal } from '../kernel/refusal.ts';
import { isAtLeast, type Severity } from '../law/discipline.ts';
import { type Grade, isGradeAtLeast } from '../law/evaluationRules.ts';
import { type Chain, capStep } from './chain.ts';
import type { EvaluationSettings } from './settings.ts';
import type { Candidate, RoundTitle } from './titles.ts';

/** What is decided: the grades, each title, and of the head of the unit what the superior decided (quyết định). */
export const decisionKinds = ['grades', 'advanced-worker', 'emulation-soldier', 'head'] as const;
export type DecisionKind = (typeof decisionKinds)[number];

/** What a decision says of one person. */
export interface DecidedRow {
  readonly personId: string;
  readonly grade: Grade | null;
  readonly titles: readonly RoundTitle[];
}

/** A decision as it was signed; it never changes, only a later one with a reason takes its place (quyết định công nhận). */
export interface Decision {
  readonly id: string;
  readonly roundId: string;
  readonly kind: DecisionKind;
  readonly number: string;
  readonly signedOn: Day;
  /** The superior body, where it is the superior's decision. */
  readonly issuer: string | null;
  readonly reason: string | null;
  readonly supersedes: string | null;
  readonly rows: readonly DecidedRow[];
}

/** The decision of a kind that holds now. */
export function standingOf(decisions: readonly Decision[], kind: DecisionKind): Decision | undefined {
  return decisions.find((one) => one.kind === kind && !decisions.some(({ supersedes }) => supersedes === one.id));
}

/** What goes with every decision: number, day, and of a later one the reason. */
export interface DecisionFrame {
  readonly number: string;
  readonly signedOn: Day;
  readonly reason: string | null;
}

/** Every reason against the frame: a day to come, a reason missing or out of place, a day before the decision it replaces. */
export function whyNotFrame(frame: DecisionFrame, before: Decision | undefined, today: Day): Refusal[] {
  const refusals: Refusal[] = [];
  if (frame.signedOn > today) refusals.push({ kind: 'input', code: 'evaluations.day-in-future', at: 'signedOn' });
  if (before && frame.reason === null) refusals.push({ kind: 'state', code: 'evaluations.reason-missing', at: 'reason' });
  if (!before && frame.reason !== null) refusals.push({ kind: 'input', code: 'evaluations.reason-out-of-place', at: 'reason' });
  if (before && frame.signedOn < before.signedOn) {
    refusals.push({ kind: 'input', code: 'evaluations.older-than-replaced', at: 'signedOn' });
  }
  return refusals;
}

/** A person's proposed grade, whatever layer it stands in, beside who they are. */
export type Proposed = Pick<Candidate, 'personId' | 'out' | 'isHead' | 'discipline'> & { readonly proposed: Grade | null };

type GradeRow = Pick<DecidedRow, 'personId' | 'grade'>;

/** Every reason against the grades: a person missing, twice, outside the base, without proposal; the rule for the disciplined; the cap. */
export function whyNotGrades(
  rows: readonly GradeRow[],
  people: readonly Proposed[],
  settings: EvaluationSettings,
  gradingOf: (personId: string) => { readonly disciplined: { readonly from: string; readonly grade: Grade } },
): Refusal[] {
  const wanted = people.filter(({ out, isHead }) => out === null && !isHead);
  const given = new Map(rows.map((row) => [row.personId, row.grade]));
  const missing = wanted.filter(({ personId }) => !given.get(personId)).length;
  const unproposed = wanted.filter(({ proposed }) => proposed === null).length;
  const refusals: Refusal[] = [];
  if (missing > 0) refusals.push({ kind: 'state', code: 'evaluations.grades-missing', facts: { count: missing } });
  if (unproposed > 0) refusals.push({ kind: 'state', code: 'evaluations.no-proposal', facts: { count: unproposed } });
  const foreign = rows.filter(({ personId }) => !wanted.some((one) => one.personId === personId)).length;
  const isTwice = given.size < rows.length;
  if (foreign > 0 || isTwice) refusals.push({ kind: 'input', code: 'evaluations.not-of-base', at: 'rows' });
  for (const [index, row] of rows.entries()) {
    const one = wanted.find(({ personId }) => personId === row.personId);
    if (one) refusals.push(...whyNotDisciplined(row, one.discipline, gradingOf(row.personId), `rows.${index}.grade`));
  }
  return [...refusals, ...whyNotAboveCap(rows, settings)];
}

function whyNotDisciplined(
  row: GradeRow,
  discipline: Severity | null,
  { disciplined }: { readonly disciplined: { readonly from: string; readonly grade: Grade } },
  at: string,
): Refusal[] {
  if (!discipline || !row.grade || !isAtLeast(discipline, disciplined.from as Severity)) return [];
  const isBetter = row.grade !== disciplined.grade && isGradeAtLeast(row.grade, disciplined.grade);
  return isBetter ? [{ kind: 'input', code: 'evaluations.disciplined', at }] : [];
}

/** The cap is never exceeded, whoever decides. */
export function whyNotAboveCap(rows: readonly GradeRow[], settings: EvaluationSettings): Refusal[] {
  const { used, most, of } = capStep(
    rows.map(({ grade }) => ({ grade, isHead: false })),
    settings,
  );
  if (used <= most) return [];
  const facts = { used, most, of, share: settings.cap.share / 100 };
  return [{ kind: 'state', code: 'evaluations.cap-exceeded', at: 'rows', facts, law: settings.cap.source }];
}

/** Every reason against a title's list: grades not decided, not eligible, more than the quota, tied at its border. */
export function whyNotTitle(
  title: RoundTitle,
  personIds: readonly string[],
  chain: Pick<Chain, 'advanced' | 'emulation'>,
  decisions: readonly Decision[],
): Refusal[] {
  const refusals: Refusal[] = [];
  if (!standingOf(decisions, 'grades')) refusals.push({ kind: 'state', code: 'evaluations.grades-not-decided' });
  if (title === 'emulation-soldier' && !standingOf(decisions, 'advanced-worker')) {
    refusals.push({ kind: 'state', code: 'evaluations.advanced-not-decided' });
  }
  const free = title === 'advanced-worker' ? chain.advanced.eligible : chain.emulation.taken;
  const tied = title === 'emulation-soldier' ? chain.emulation.tied : [];
  const isTied = personIds.some((id) => tied.includes(id));
  if (isTied) refusals.push({ kind: 'state', code: 'evaluations.tied', at: 'personIds', facts: { count: tied.length } });
  const foreign = personIds.filter((id) => !free.includes(id) && !tied.includes(id)).length;
  if (foreign > 0) refusals.push({ kind: 'input', code: 'evaluations.not-eligible', at: 'personIds', facts: { count: foreign } });
  if (new Set(personIds).size < personIds.length)
    refusals.push({ kind: 'input', code: 'evaluations.not-of-base', at: 'personIds' });
  const { most, of } = chain.emulation;
  if (title === 'emulation-soldier' && personIds.length > most) {
    refusals.push({
      kind: 'state',
      code: 'evaluations.quota-exceeded',
      at: 'personIds',
      facts: { given: personIds.length, most, of },
    });
  }
  return refusals;
}
