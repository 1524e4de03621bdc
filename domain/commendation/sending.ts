import { addDays, type Day, startOf } from '../kernel/day.ts';
import { inputRefusal, type Refusal, stateRefusal } from '../kernel/refusal.ts';
import { closesAt, isBefore } from './arrival.ts';
import type { Arrival } from './dossier.ts';
import { type IntakeDossier, type IntakeNomination, isPutForward } from './intake.ts';
import type { AwardRound } from './round.ts';

/** How a dossier came: the instant that counts, and on which way. */
export interface Coming {
  readonly at: string;
  readonly by: Arrival;
  readonly receipt: string;
  readonly contentHash: string;
}

/** Whether the dossier may be changed: while it is drafted, or given back. */
export const isOpenToUnit = ({ state }: Pick<IntakeDossier, 'state'>): boolean => state === 'draft' || state === 'returned';

/** Why the unit cannot change its dossier. */
export function whyNotChange(round: Pick<AwardRound, 'state'>, dossier: Pick<IntakeDossier, 'state'>): Refusal[] {
  if (round.state !== 'open') return [stateRefusal('commendation.intake-closed')];
  return isOpenToUnit(dossier) ? [] : [stateRefusal('commendation.already-sent')];
}

/** What is asked of each nominee before the dossier goes: merits told, a vote that adds up; places name the nominee. */
export function whyNotComplete(nominees: readonly IntakeNomination[], dossier: Pick<IntakeDossier, 'meeting'>): Refusal[] {
  const named = nominees.filter(isPutForward);
  return [
    ...(named.length === 0 ? [stateRefusal('commendation.nobody-put-forward')] : []),
    ...(dossier.meeting === null ? [inputRefusal('commendation.meeting-missing', 'meeting')] : []),
    ...named.flatMap(({ id, name, merits, votes }) => [
      ...(merits.trim() === '' ? [inputRefusal('commendation.merits-missing', `nominees.${id}.merits`, { name })] : []),
      ...(votes === null ? [inputRefusal('commendation.vote-missing', `nominees.${id}.votes`, { name })] : []),
    ]),
  ];
}

/** Why a vote does not add up: more for and against than could vote, more voters than were there. */
export function whyNotVotes(votes: IntakeNomination['votes'], meeting: IntakeDossier['meeting'], at: string): Refusal[] {
  if (!votes) return [];
  return [
    ...(votes.agree + votes.against > votes.base ? [inputRefusal('commendation.more-votes-than-voters', at)] : []),
    ...(meeting && votes.base > meeting.members ? [inputRefusal('commendation.more-voters-than-members', at)] : []),
  ];
}

/** The first instant too late for this dossier: the round's, or the one it was given back with. */
export const closesFor = (
  round: Pick<AwardRound, 'dueOn' | 'dueMeaning'>,
  { completedBy }: Pick<IntakeDossier, 'completedBy'>,
): string => (completedBy === null ? closesAt(round) : startOf(addDays(completedBy, 1)));

/** The dossier as it came: received in time, `late` for the standing agency to decide; never taken silently. */
export function arrive(dossier: IntakeDossier, round: AwardRound, coming: Coming): IntakeDossier {
  const late = !isBefore(coming.at, closesFor(round, dossier));
  return {
    ...dossier,
    state: late ? 'late' : 'received',
    ...{ arrivedAt: coming.at, arrivedBy: coming.by, receipt: coming.receipt, contentHash: coming.contentHash },
    ...{ lateAllowed: null, reason: null, decidedBy: null, sendings: dossier.sendings + 1, version: dossier.version + 1 },
  };
}

/** Why the standing agency cannot decide on lateness. */
export const whyNotDecideLate = ({ state }: Pick<IntakeDossier, 'state'>): Refusal[] =>
  state === 'late' ? [] : [stateRefusal('commendation.not-late')];

/** Taken in spite of being late, or not, with the reason and who said so. */
export function decideLate(
  dossier: IntakeDossier,
  { takes, reason, by }: { takes: boolean; reason: string; by: string },
): IntakeDossier {
  return {
    ...dossier,
    state: takes ? 'received' : 'refused',
    lateAllowed: takes,
    reason,
    decidedBy: by,
    version: dossier.version + 1,
  };
}

/** Why a dossier cannot be given back: not received, the round is past intake, the last day for completing is past. */
export function whyNotReturn(round: AwardRound, { state }: Pick<IntakeDossier, 'state'>, completeBy: Day, today: Day): Refusal[] {
  return [
    ...(round.state === 'open' ? [] : [stateRefusal('commendation.intake-closed')]),
    ...(state === 'received' || state === 'appraised' ? [] : [stateRefusal('commendation.not-received')]),
    ...(completeBy < today ? [inputRefusal('commendation.complete-by-over', 'completeBy')] : []),
  ];
}

/** Given back to be completed by a day (trả lại để bổ sung). */
export const giveBack = (dossier: IntakeDossier, completedBy: Day, reason: string): IntakeDossier => ({
  ...dossier,
  ...{ state: 'returned', completedBy, reason, version: dossier.version + 1 },
});

/** Why a unit cannot take its dossier back: only while nobody has appraised it. */
export function whyNotRecall(round: AwardRound, { state }: Pick<IntakeDossier, 'state'>): Refusal[] {
  if (round.state !== 'open') return [stateRefusal('commendation.intake-closed')];
  return state === 'received' || state === 'late' ? [] : [stateRefusal('commendation.not-to-recall')];
}

/** Taken back by the unit: a draft again, to be sent anew by the same deadline (rút hồ sơ). */
export const recall = (dossier: IntakeDossier): IntakeDossier => ({
  ...dossier,
  ...{ state: 'draft', arrivedAt: null, arrivedBy: null, receipt: null, contentHash: null },
  ...{ lateAllowed: null, reason: null, decidedBy: null, version: dossier.version + 1 },
});
