import { type Day, shortDate } from '#domain/kernel/day.ts';
import { grouped } from '#domain/kernel/grouped.ts';
import { insiders } from '#domain/plans/policy.ts';
import type { Holder, HolderRole } from '#domain/workplan/assignment.ts';
import type { Context, Reaction } from '../kernel/action.ts';
import type { RecordedEvent } from '../kernel/events.ts';
import { addNotices } from '../notices/store.ts';
import { listHolders } from '../people/store.ts';
import { loadPlan } from '../plans/planStore.ts';
import { takenText } from './present.ts';

/** Told: whoever gets tasks, once with their number; and the unit, of a ruling on its quotas. */
export const workplanReaction: Reaction = async (event, context) => {
  if (event.type === 'workplan.assigned') await tellHolders(event, context);
  if (event.type === 'workplan.extended') await tellExtended(event, context);
  if (event.type === 'workplan.quota-ruled') {
    const plan = await loadPlan(context.tx, event.subjectId);
    const inside = await listHolders(context.tx, ['clerk', 'unit-head', 'union-chair'], plan.unitId, context.today);
    const taken = takenText(plan, event.body as never);
    await addNotices(
      context,
      event,
      inside,
      'workplan.notice-ruled',
      { title: plan.title, taken },
      linkTo(plan.id),
      'unit-keeper',
    );
  }
};

const linkTo = (planId: string) => `/ke-hoach/${planId}/trien-khai`;

async function tellHolders(event: RecordedEvent, context: Context): Promise<void> {
  const plan = await loadPlan(context.tx, event.subjectId);
  const { holders } = event.body as unknown as { holders: readonly (Holder & { code: string })[] };
  const persons = await Promise.all(holders.map((holder) => personsOf(holder, plan.unitId, context)));
  for (const [count, told] of grouped(countsOf(persons.flat()), ([, tasks]) => tasks)) {
    const personIds = told.map(([personId]) => personId);
    const facts = { count, title: plan.title };
    await addNotices(context, event, personIds, 'workplan.notice-assigned', facts, linkTo(plan.id), 'task-holder');
  }
}

async function tellExtended(event: RecordedEvent, context: Context): Promise<void> {
  const { code, to, holder } = event.body as unknown as { code: string; to: Day; holder: Holder };
  const plan = await loadPlan(context.tx, event.subjectId);
  const facts = { task: code, title: plan.title, day: shortDate(to) };
  const told = await personsOf(holder, plan.unitId, context);
  await addNotices(context, event, told, 'workplan.notice-extended', facts, linkTo(plan.id), 'task-holder');
}

function countsOf(personIds: readonly string[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const personId of personIds) counts.set(personId, (counts.get(personId) ?? 0) + 1);
  return [...counts];
}

async function personsOf(holder: Holder, unitId: string, { tx, today }: Context): Promise<readonly string[]> {
  if (holder.kind === 'person') return [holder.personId];
  if (holder.kind === 'outside') return [];
  return await listHolders(tx, rolesOf(holder.role), unitId, today);
}

const rolesOf = (role: HolderRole) => (role === 'member' ? insiders : [role]);
