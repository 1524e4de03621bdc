import { keeps } from '#domain/activities/policy.ts';
import { type Routine, type StandingRound, standingRounds, tallyOf } from '#domain/activities/routine.ts';
import type { Day } from '#domain/kernel/day.ts';
import type { Actor } from '#domain/people/actor.ts';
import type { Tx } from '../db/connection.ts';
import { pausesOf, routinesAround, ticksOf } from './routineStore.ts';

/** A routine that somebody sees to, with the round that runs today and its tally. */
export interface RoutineInHand {
  readonly routine: Routine;
  readonly round: StandingRound;
  readonly done: number;
  readonly expected: number;
  readonly missed: number;
}

/** What a person sees to by seat or in name, in three queries however many units; what is off today is left out. */
export async function routinesInHand(tx: Tx, actor: Actor, today: Day): Promise<readonly RoutineInHand[]> {
  const routines = (await routinesAround(tx, actor, today)).filter(({ unitId, keeper }) => keeps(actor, unitId, keeper));
  if (routines.length === 0) return [];
  const pauses = await pausesOf(tx, [...new Set(routines.map(({ campaignId }) => campaignId))]);
  const ticks = await ticksOf(
    tx,
    routines.map(({ id }) => id),
  );
  return routines.flatMap((routine) => {
    const rounds = standingRounds(routine, ticks.get(routine.id) ?? [], pauses.get(routine.campaignId) ?? [], today);
    const round = rounds.find(({ from, to }) => from <= today && today <= to);
    if (!round || round.off !== null) return [];
    return [{ routine, round, ...tallyOf(rounds), missed: rounds.filter(({ state }) => state === 'missed').length }];
  });
}
