import type { Day } from '#domain/kernel/day.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { dayStood, type UnitHistory } from '#domain/org/placing.ts';
import type { Standing } from '#domain/people/actor.ts';
import { whyNotKeepUnitAs, whyNotSeeUnit } from '#domain/people/policy.ts';
import type { Context } from '../kernel/action.ts';
import { lockUnit, ownStandings, standingOf } from './store.ts';

/** Where a unit stands for the question who sees it: on the day, else on the nearest day it stood. */
export async function standingNear({ tx }: Pick<Context, 'tx'>, unit: UnitHistory, on: Day): Promise<Standing> {
  return await standingOf(tx, unit.unitId, dayStood(unit.placements, on));
}

export async function refuseUnseen(context: Context, unit: UnitHistory, on: Day): Promise<Standing> {
  const { tx, actor, today } = context;
  const standing = await standingNear(context, unit, on);
  refuseIf(whyNotSeeUnit(actor, standing, await ownStandings(tx, actor, today)));
  return standing;
}

/** The unit, locked, once it is known that the actor keeps it. */
export async function lockKeptUnit(context: Context, unitId: string): Promise<UnitHistory> {
  const { tx, actor, today } = context;
  const unit = await lockUnit(tx, unitId);
  const standing = await standingNear(context, unit, today);
  refuseIf(whyNotKeepUnitAs(actor, standing, await ownStandings(tx, actor, today)));
  return unit;
}
