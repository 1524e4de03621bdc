import { type Day, shortDate } from '../kernel/day.ts';
import { inputRefusal, type Refusal } from '../kernel/refusal.ts';
import { type Grade, isGradeAtLeast } from '../law/evaluationRules.ts';
import type { Round } from './round.ts';
import type { Grading } from './settings.ts';
import type { Subject } from './subject.ts';

/** Who says what of somebody, each in a layer of its own (lớp đánh giá): none is ever written over by another. */
export const layers = ['self', 'team', 'head', 'council'] as const;
export type Layer = (typeof layers)[number];

/** Points in hundredths, a grade, words: what one layer says; points and grade may each be left out (nội dung đánh giá). */
export interface Judged {
  readonly general: number | null;
  readonly results: number | null;
  readonly grade: Grade | null;
  readonly remark: string;
}

/** One entry of one layer; a later entry of the same layer takes its place, and both are kept (bản ghi của một lớp). */
export interface Entry extends Judged {
  readonly id: string;
  readonly roundId: string;
  readonly personId: string;
  readonly layer: Layer;
  /** From 1 within person and layer. */
  readonly number: number;
  /** The day it was said: of the self-evaluation, the team's meeting, the proposal, the council's sitting. */
  readonly onDay: Day;
  readonly source: 'system' | 'paper';
  readonly paperHash: string | null;
  readonly enteredBy: string;
  readonly enteredAt: string;
}

/** The reason with which a self-evaluation was given back (trả lại để bổ sung). */
export interface Return {
  readonly entryId: string;
  readonly reason: string;
  readonly at: string;
}

/** What stands of a layer now: its newest entry. */
export function currentOf(entries: readonly Entry[], layer: Layer): Entry | undefined {
  return entries.filter((one) => one.layer === layer).reduce<Entry | undefined>(newer, undefined);
}

const newer = (a: Entry | undefined, b: Entry): Entry => (a && a.number > b.number ? a : b);

/** Given back: the newest self-evaluation was returned and none was sent since. */
export function returnOf(entries: readonly Entry[], returns: readonly Return[]): Return | undefined {
  const own = currentOf(entries, 'self');
  return own && returns.find(({ entryId }) => entryId === own.id);
}

/** The grade that stands before the decision: the council's, else the head's (mức đang đề nghị). */
export function proposedGrade(entries: readonly Entry[]): Grade | null {
  return currentOf(entries, 'council')?.grade ?? currentOf(entries, 'head')?.grade ?? null;
}

/** The total of both parts, in hundredths; null while one is missing. */
export function totalOf({ general, results }: Pick<Judged, 'general' | 'results'>): number | null {
  return general === null || results === null ? null : general + results;
}

/** The grade that points amount to; null where the rule grades without points. */
export function gradeOfPoints(total: number, { thresholds }: Pick<Grading, 'thresholds'>): Grade | null {
  if (!thresholds) return null;
  if (total >= thresholds.excellent) return 'excellent';
  if (total >= thresholds.good) return 'good';
  return total >= thresholds.met ? 'met' : 'unmet';
}

/** Every reason against what a layer says: nothing said, points outside the frame, a grade better than its points. `at` goes before each field. */
export function whyNotJudge(judged: Judged, grading: Grading, at = ''): Refusal[] {
  const { general, results, grade } = judged;
  const { frame } = grading;
  const refusals: Refusal[] = [];
  if (grade === null && general === null && results === null)
    refusals.push(inputRefusal('evaluations.nothing-said', `${at}grade`));
  if (!frame && (general !== null || results !== null)) refusals.push(inputRefusal('evaluations.no-points', `${at}general`));
  if (frame)
    refusals.push(...whyNotPoint(general, frame.general, `${at}general`), ...whyNotPoint(results, frame.results, `${at}results`));
  if (frame && (general === null) !== (results === null))
    refusals.push(inputRefusal('evaluations.half-points', `${at}${general === null ? 'general' : 'results'}`));
  const total = totalOf(judged);
  const most = total === null ? null : gradeOfPoints(total, grading);
  if (grade && most && grade !== most && isGradeAtLeast(grade, most)) {
    refusals.push({
      ...inputRefusal('evaluations.grade-above-points', `${at}grade`, { total: total! / 100 }),
      law: grading.source,
    });
  }
  return refusals;
}

function whyNotPoint(points: number | null, most: number, at: string): Refusal[] {
  if (points === null || (Number.isInteger(points) && points >= 0 && points <= most)) return [];
  return [inputRefusal('evaluations.outside-frame', at, { most: most / 100 })];
}

/** What every entry is held against: the round, who it is about, whether the grades were decided. */
export interface EntryScene {
  readonly round: Round;
  readonly subject: Subject;
  readonly isGraded: boolean;
  readonly today: Day;
}

/** Why a layer cannot be entered at all: decided, not in the base, the head's layer of the head, a day outside. */
export function whyNotEnter(layer: Layer, onDay: Day, scene: EntryScene, at = ''): Refusal[] {
  const { round, subject, isGraded, today } = scene;
  const refusals: Refusal[] = [];
  if (isGraded) refusals.push({ kind: 'state', code: 'evaluations.grades-decided' });
  if (subject.out !== null) refusals.push({ kind: 'state', code: 'evaluations.not-in-base', at: `${at}personId` });
  if (subject.isHead && (layer === 'head' || layer === 'council')) {
    refusals.push({ kind: 'state', code: 'evaluations.head-by-superior', at: `${at}personId` });
  }
  if (onDay > today) refusals.push(inputRefusal('evaluations.day-in-future', `${at}onDay`));
  if (onDay < round.period.from)
    refusals.push(inputRefusal('evaluations.day-before-period', `${at}onDay`, { day: shortDate(round.period.from) }));
  return refusals;
}

/** Once the head or the council has spoken, a self-evaluation is written again only where it was given back. */
export function whyNotResend(entries: readonly Entry[], returns: readonly Return[]): Refusal[] {
  const isSpoken = currentOf(entries, 'head') !== undefined || currentOf(entries, 'council') !== undefined;
  const isFirst = currentOf(entries, 'self') === undefined;
  return isSpoken && !isFirst && !returnOf(entries, returns) ? [{ kind: 'state', code: 'evaluations.self-closed' }] : [];
}

/** A self-evaluation is given back with a reason while nothing later was said of it. */
export function whyNotReturn(entries: readonly Entry[], returns: readonly Return[], isGraded: boolean): Refusal[] {
  const state = (code: string): Refusal[] => [{ kind: 'state', code }];
  if (isGraded) return state('evaluations.grades-decided');
  if (!currentOf(entries, 'self')) return state('evaluations.no-self-yet');
  if (returnOf(entries, returns)) return state('evaluations.returned-already');
  return [];
}
