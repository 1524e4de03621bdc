import type { Caller, Endpoint } from '#api/endpoint.ts';
import * as todayApi from '#api/today.ts';
import type { Day } from '#domain/kernel/day.ts';
import type { Actor } from '#domain/people/actor.ts';
import { perform } from '#server/kernel/action.ts';
import { todayOf } from '#server/kernel/clock.ts';
import { operator } from '#server/kernel/operator.ts';
import type { Route } from '#server/kernel/route.ts';
import { actorOf } from '#server/people/store.ts';
import { routes } from '#server/routes.ts';
import { type Site, turnOfDay } from '#server/site.ts';

const routeOf = new Map<Endpoint, Route>(routes.map((route) => [route.endpoint, route]));

/** Where the demo is lived: every act goes through the same actions that people use, as the person who would do it. */
export interface Stage {
  readonly site: Site;
  /** Calls an endpoint as a person, or as whoever holds the machine. */
  as(personId: string | null): Caller;
  today(): Promise<Day>;
  /** Moves the demo's own day forward, with all that a new day brings; staying where it is costs nothing. */
  moveTo(day: Day): Promise<void>;
}

export function stageOn(site: Site, mover: () => string): Stage {
  const today = () => site.db.transaction().execute(todayOf);
  const as: Stage['as'] = (personId) => async (endpoint, input) => {
    const actor = personId === null ? operator : await actorNow(site, personId);
    const answer = await perform(site.app, routeOf.get(endpoint)!.action, input, { actor });
    return answer as never;
  };
  return {
    site,
    as,
    today,
    async moveTo(day) {
      if (day <= (await today())) return;
      await as(mover())(todayApi.moveDay, { to: day });
      await turnOfDay(site.app);
    },
  };
}

async function actorNow(site: Site, personId: string): Promise<Actor> {
  return await site.db.transaction().execute(async (tx) => await actorOf(tx, personId, await todayOf(tx)));
}
