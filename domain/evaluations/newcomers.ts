import type { Day } from '../kernel/day.ts';
import type { Refusal } from '../kernel/refusal.ts';
import type { Round } from './round.ts';
import { monthsOf, type OutKind, proposedOut, type Subject } from './subject.ts';

/** Somebody who works at the unit and is not on the list of its round (người mới về). */
export interface Newcomer {
  readonly personId: string;
  readonly since: Day;
  /** Whole months in the period, up to its end. */
  readonly months: number;
  /** What the rule proposes: in the base, or too short a time. */
  readonly out: OutKind | null;
}

/** Who works there now and is not on the list, with what the round's own rule says of each. */
export function newcomersOf(
  workers: readonly { readonly personId: string; readonly since: Day }[],
  listed: readonly string[],
  { period, settings }: Pick<Round, 'period' | 'settings'>,
): readonly Newcomer[] {
  return workers
    .filter(({ personId }) => !listed.includes(personId))
    .map(({ personId, since }) => {
      return { personId, since, months: monthsOf(since, period), out: proposedOut(since, period, settings) };
    });
}

/** Why nobody can be added: the grades are decided, or everybody who works there is on the list. */
export function whyNotAddNewcomers(isGraded: boolean, count: number): Refusal[] {
  if (isGraded) return [{ kind: 'state', code: 'evaluations.grades-decided' }];
  return count > 0 ? [] : [{ kind: 'state', code: 'evaluations.nobody-new' }];
}

/** The day on which the base was counted: the headcount's, or a later one on which somebody was added to it. */
export function countedOn(
  { headcountOn }: Pick<Round, 'headcountOn'>,
  subjects: readonly Pick<Subject, 'out' | 'addedOn'>[],
): Day {
  const days = subjects.flatMap(({ out, addedOn }) => (out === null && addedOn !== null ? [addedOn] : []));
  return [headcountOn, ...days].sort().at(-1)!;
}
