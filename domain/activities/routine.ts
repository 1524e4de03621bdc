import type { SheetBody } from '../criteria/scoreSheet.ts';
import { addDays, type Day, shortDate } from '../kernel/day.ts';
import { overlaps, yearPeriod } from '../kernel/period.ts';
import { type Refusal, refuseIf } from '../kernel/refusal.ts';
import { whyNotCurrent } from '../kernel/version.ts';
import { whyNotLines } from './activity.ts';
import { type Pause, type Round, type RoutineRhythm, roundsOf } from './rounds.ts';

/** Who sees to a routine (người phụ trách): whoever holds a seat, or one person. */
export type Keeper =
  | { readonly kind: 'seat'; readonly role: 'clerk' | 'unit-head' | 'union-chair' | 'member' }
  | { readonly kind: 'person'; readonly personId: string };

/** A task of every week or month (việc định kỳ), confirmed by a person, on a line of the sheet. */
export interface Routine {
  readonly id: string;
  readonly campaignId: string;
  readonly unitId: string;
  readonly what: string;
  readonly rhythm: RoutineRhythm;
  readonly lineCode: string;
  readonly keeper: Keeper;
  readonly from: Day;
  /** The last day. */
  readonly to: Day;
  /** The line of the plan's text that asks for it; null where it was added by hand. */
  readonly planLine: number | null;
  readonly version: number;
}

export type NewRoutine = Pick<Routine, 'what' | 'rhythm' | 'lineCode' | 'keeper' | 'from' | 'to' | 'planLine'>;

/** What stands of one round: by whom and when it was ticked last (đã làm). */
export interface Tick {
  readonly roundFrom: Day;
  readonly personId: string;
  readonly at: string;
  readonly evidenceId: string | null;
}

/** Every reason against confirming it: its line, its days, somebody who is not of the staff, the plan's line taken already. */
export function whyNotConfirm(
  said: NewRoutine,
  of: {
    readonly year: number;
    readonly sheet: SheetBody;
    readonly staff: readonly string[];
    readonly standing: readonly Routine[];
  },
): Refusal[] {
  const { lineCode, keeper, planLine } = said;
  const isTaken = planLine !== null && of.standing.some((one) => one.planLine === planLine);
  return [
    ...whyNotLines([lineCode], of.sheet, 'lineCode'),
    ...whyNotSpan(said, of.year),
    ...(keeper.kind === 'person' && !of.staff.includes(keeper.personId)
      ? [{ kind: 'input', code: 'activities.not-staff', at: 'keeper' } as const]
      : []),
    ...(isTaken ? [{ kind: 'state', code: 'activities.routine-confirmed', at: 'planLine' } as const] : []),
  ];
}

function whyNotSpan({ from, to, rhythm }: Pick<Routine, 'from' | 'to' | 'rhythm'>, year: number): Refusal[] {
  if (to < from) return [{ kind: 'input', code: 'activities.ends-before-it-begins', at: 'to' }];
  if (!overlaps({ from, until: addDays(to, 1) }, yearPeriod(year)) || from < `${year - 1}-01-01` || to > `${year + 1}-12-31`)
    return [{ kind: 'input', code: 'activities.outside-year', at: 'from', facts: { year } }];
  return roundsOf(rhythm, from, to, []).length > 0 ? [] : [{ kind: 'input', code: 'activities.no-round', at: 'to' }];
}

/** From which day a routine counts that is set up today (tính từ ngày): in the course of its year from that day, for nothing was missed before it was asked. */
export function routineStart(year: number, today: Day): Day {
  const { from, until } = yearPeriod(year);
  return from < today && today < until! ? today : from;
}

/** Why its words, line, keeper or days cannot be changed. */
export function whyNotChangeRoutine(
  routine: Routine,
  said: NewRoutine & { readonly version: number },
  of: Parameters<typeof whyNotConfirm>[1],
): Refusal[] {
  const others = of.standing.filter(({ id }) => id !== routine.id);
  return [...whyNotCurrent(routine.version, said.version), ...whyNotConfirm(said, { ...of, standing: others })];
}

/** The routine as changed; ticks of days it no longer covers stay kept and count no more. @throws Refused. */
export function changeRoutine(
  routine: Routine,
  said: NewRoutine & { readonly version: number },
  of: Parameters<typeof whyNotConfirm>[1],
): Routine {
  refuseIf(whyNotChangeRoutine(routine, said, of));
  return { ...routine, ...said, version: routine.version + 1 };
}

/** Why a round cannot be ticked: it is none of the routine's, lies ahead, or is off. */
export function whyNotTick(routine: Routine, roundFrom: Day, pauses: readonly Pause[], today: Day): Refusal[] {
  const round = roundsOf(routine.rhythm, routine.from, routine.to, pauses).find(({ from }) => from === roundFrom);
  if (!round) return [{ kind: 'input', code: 'activities.no-such-round', at: 'roundFrom', facts: { day: shortDate(roundFrom) } }];
  if (round.from > today)
    return [{ kind: 'input', code: 'activities.round-ahead', at: 'roundFrom', facts: { day: shortDate(round.from) } }];
  return round.off === null
    ? []
    : [{ kind: 'state', code: 'activities.round-off', at: 'roundFrom', facts: { reason: round.off } }];
}

/** How a round of a routine stands: done, missed (ended without a tick), open (runs now), off, or ahead. */
export type RoundState = 'done' | 'missed' | 'open' | 'off' | 'ahead';

/** A round with how it stands and, where it was done, its tick. */
export interface StandingRound extends Round {
  readonly state: RoundState;
  readonly tick: Tick | null;
}

/** Every round of a routine as it stands on a day. */
export function standingRounds(
  routine: Pick<Routine, 'rhythm' | 'from' | 'to'>,
  ticks: readonly Tick[],
  pauses: readonly Pause[],
  today: Day,
): readonly StandingRound[] {
  const tickOf = new Map(ticks.map((tick) => [tick.roundFrom, tick]));
  return roundsOf(routine.rhythm, routine.from, routine.to, pauses).map((round) => {
    const tick = tickOf.get(round.from) ?? null;
    return { ...round, tick, state: stateOf(round, tick, lastDayOf(round, routine.to), today) };
  });
}

const lastDayOf = (round: Round, end: Day): Day => (end < round.to ? end : round.to);

function stateOf(round: Round, tick: Tick | null, lastDay: Day, today: Day): RoundState {
  if (round.off !== null) return 'off';
  // As of an earlier day, what was ticked since then still lay ahead.
  if (round.from > today) return 'ahead';
  if (tick) return 'done';
  return lastDay < today ? 'missed' : 'open';
}

/** «33/36 tuần» on a day: rounds done, of those that have ended or are done already; rounds off and ahead count in neither. */
export interface RoutineTally {
  readonly done: number;
  readonly expected: number;
}

/** The tally of rounds as they stand. */
export function tallyOf(rounds: readonly Pick<StandingRound, 'state'>[]): RoutineTally {
  const done = rounds.filter(({ state }) => state === 'done').length;
  return { done, expected: done + rounds.filter(({ state }) => state === 'missed').length };
}
