import { answerOf } from '#domain/council/asked.ts';
import { carriedOn, isTiedToIt } from '#domain/initiatives/asked.ts';
import type { Initiative } from '#domain/initiatives/initiative.ts';
import type { Day } from '#domain/kernel/day.ts';
import type { Context } from '../kernel/action.ts';
import { askedOf } from './initiativeCaseStore.ts';
import { initiativeOf, initiatives } from './store.ts';

/** What a year's decision on initiatives names, and the minutes it stands on. */
export interface ForDecision {
  readonly initiatives: readonly Initiative[];
  readonly minutes: readonly { readonly heldOn: Day; readonly councilName: string }[];
}

/** Recognised, or carried by the council and not the actor's own or tied to them, oldest first. */
export async function listForDecision(asking: Pick<Context, 'tx' | 'actor' | 'today'>, campaignId: string): Promise<ForDecision> {
  const rows = await initiatives(asking.tx)
    .where('initiative.campaign_id', '=', campaignId)
    .where('initiative.state', 'in', ['proposed', 'recognised'])
    .orderBy('initiative.proposed_on')
    .orderBy('initiative.id')
    .execute();
  const asked = await askedOf(
    asking,
    rows.map(({ id }) => id),
  );
  const about = (id: string) => asked.get(id) ?? [];
  const named = rows
    .map(initiativeOf)
    .filter(
      (one) => one.state === 'recognised' || (!isTiedToIt(asking.actor, one, about(one.id)) && carriedOn(about(one.id)) !== null),
    );
  const carried = named.flatMap(({ id }) => about(id).findLast((each) => answerOf(each) === 'carried') ?? []);
  const sittings = new Map(
    carried.map(({ sitting, council }) => [sitting.id, { heldOn: sitting.meetsOn, councilName: council.name }]),
  );
  return { initiatives: named, minutes: [...sittings.values()] };
}
