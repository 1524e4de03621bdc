import type { z } from 'zod';
import type * as api from '#api/routines.ts';
import { whyNotTickAs } from '#domain/activities/policy.ts';
import type { Pause } from '#domain/activities/rounds.ts';
import { type Keeper, type Routine, type StandingRound, standingRounds, type Tick, tallyOf } from '#domain/activities/routine.ts';
import { linesOf, type SheetBody } from '#domain/criteria/scoreSheet.ts';
import type { Day } from '#domain/kernel/day.ts';
import type { Actor } from '#domain/people/actor.ts';
import type { Campaign } from '#domain/plans/campaign.ts';
import { wordsOf } from '../words.ts';
import { inAll } from './present.ts';

/** What the presenting of a year's routines looks up once. */
export interface RoutineScene {
  readonly actor: Actor;
  readonly campaign: Campaign;
  readonly sheet: SheetBody;
  readonly pauses: readonly Pause[];
  readonly ticks: ReadonlyMap<string, readonly Tick[]>;
  readonly names: ReadonlyMap<string, string>;
  readonly today: Day;
}

/** A seat as people call it, or a person. */
export function keeperName(keeper: Keeper, names: ReadonlyMap<string, string>): string {
  return keeper.kind === 'seat' ? wordsOf(`holder.${keeper.role}`) : (names.get(keeper.personId) ?? '');
}

/** A routine with its rounds as they stand today, and its tally. */
export function presentRoutine(routine: Routine, scene: RoutineScene): z.input<typeof api.routine> {
  const { actor, campaign, sheet, pauses, ticks, names, today } = scene;
  const rounds = standingRounds(routine, ticks.get(routine.id) ?? [], pauses, today);
  const { id, what, rhythm, lineCode, keeper, from, to, planLine, version } = routine;
  return {
    ...{ id, what, rhythm, lineCode, keeper, from, to, planLine, version },
    lineText: linesOf(sheet).find(({ code }) => code === lineCode)?.text ?? '',
    keeperName: keeperName(keeper, names),
    ...tallyOf(rounds),
    rounds: rounds.map((round) => presentRound(round, names)),
    whyNot: { tick: inAll(whyNotTickAs(actor, campaign, keeper)) },
  };
}

function presentRound({ from, to, state, off, tick }: StandingRound, names: ReadonlyMap<string, string>) {
  return {
    ...{ from, to, state, off },
    tickedBy: tick ? (names.get(tick.personId) ?? '') : null,
    tickedAt: tick?.at ?? null,
    evidenceId: tick?.evidenceId ?? null,
  };
}
