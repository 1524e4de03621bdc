import type { Day } from '#domain/kernel/day.ts';
import type { Role, Seat } from '#domain/people/actor.ts';
import { tasksOfRound } from '#domain/today/awardTasks.ts';
import { owedIn, tasksOwed } from '#domain/today/owed.ts';
import { tasksOfExplanation } from '#domain/today/panelTasks.ts';
import {
  inOrderOfConsequence,
  tasksOfPlan,
  tasksOfReceiver,
  tasksOfUnplanned,
  tasksOfYear,
  yearToPlan,
} from '#domain/today/tasks.ts';
import { listWaitingRounds } from '../commendation/waitingAwardsStore.ts';
import type { Context, Reaction } from '../kernel/action.ts';
import { type OpenTask, saveOpenTasks } from '../people/store.ts';
import { owedFactsOf } from './owedStore.ts';
import { listExplanationsOwed } from './panelFacts.ts';
import { listPlansOnTheWay, listReceiverFacts, listUnplanned, listYears } from './store.ts';

interface HandedOver {
  readonly handoverId: string;
  readonly toSeatId: string;
  readonly personId: string;
  readonly role: Role;
  readonly unitId: string;
  readonly on: Day;
}

/** A seat handed over comes with every task that is open for it: whoever takes over finds them on the first day. */
export const todayReaction: Reaction = async (event, context) => {
  if (event.type !== 'people.seat-handed-over') return;
  const { handoverId, toSeatId, personId, role, unitId, on } = event.body as unknown as HandedOver;
  const seat = { id: toSeatId, role, unitId, period: { from: on, until: null } };
  const tasks = inOrderOfConsequence(await tasksOf(context, personId, seat), context.now);
  const open: OpenTask[] = tasks.map(({ code, facts, link, due }) => ({ code, facts, link, dueAt: due }));
  await saveOpenTasks(context.tx, handoverId, open);
};

/** What waits for one seat, as its holder's home would show it. */
async function tasksOf({ tx, now, today }: Context, personId: string, seat: Seat) {
  const moment = { now, today };
  const years = await listYears(tx, [seat.unitId], personId, today);
  const facts = await owedFactsOf(
    tx,
    years.map(({ campaignId }) => campaignId),
    today,
  );
  const plans = await listPlansOnTheWay(tx, [seat.unitId], today);
  const unplanned = await listUnplanned(tx, [seat.unitId], yearToPlan(today), today);
  const received = await listReceiverFacts(tx, { personId, seats: [seat] }, now);
  const explanations = await listExplanationsOwed(tx, { personId, seats: [seat] });
  const actor = { personId, seats: [seat] };
  const rounds = await listWaitingRounds(tx, { unitIds: [seat.unitId], personIds: [personId], now, today });
  return [
    ...rounds.flatMap((round) => tasksOfRound(round, actor)).map(({ unitId: _, ...task }) => task),
    ...explanations.flatMap((facts) => tasksOfExplanation(facts, today)),
    ...years.flatMap((facts) => tasksOfYear(facts, [seat.role], moment)),
    ...facts.flatMap((of) => tasksOwed(owedIn(of, moment), personId, [seat.role])),
    ...plans.flatMap((plan) => tasksOfPlan(plan, [seat.role])),
    ...unplanned.flatMap((facts) => tasksOfUnplanned(facts, [seat.role])),
    ...received.flatMap((facts) => tasksOfReceiver(facts, [seat.role])),
  ];
}
