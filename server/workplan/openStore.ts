import type { Day } from '#domain/kernel/day.ts';
import type { Tx } from '../db/connection.ts';
import { personNames } from '../people/store.ts';
import { loadPlanAtWork } from '../plans/planStore.ts';
import { tasksOfPlan } from './loadWorkplan.ts';
import { listAssignments } from './store.ts';

/** A dated task that nobody has reported done, and who carries it: a role, or a body or person by name. */
export interface OpenTask {
  readonly code: string;
  readonly text: string;
  readonly role: string | null;
  readonly outside: string | null;
  readonly person: string | null;
  readonly dueOn: Day;
}

/** The dated tasks of a plan still open, in the order of the plan. */
export async function listOpenTasks(tx: Tx, planId: string, today: Day): Promise<readonly OpenTask[]> {
  const tasks = await tasksOfPlan(tx, await loadPlanAtWork(tx, planId), today);
  const open = (await listAssignments(tx, planId)).filter(({ finishedOn, dueOn }) => finishedOn === null && dueOn !== null);
  const names = await personNames(
    tx,
    open.flatMap(({ holder }) => (holder.kind === 'person' ? [holder.personId] : [])),
  );
  return tasks.flatMap((task): OpenTask[] => {
    const given = open.find(({ code }) => code === task.code);
    if (!given) return [];
    const { holder } = given;
    return [
      {
        code: task.code,
        text: task.text,
        role: holder.kind === 'seat' ? holder.role : null,
        outside: holder.kind === 'outside' ? holder.name : null,
        person: holder.kind === 'person' ? (names.get(holder.personId) ?? null) : null,
        dueOn: given.dueOn!,
      },
    ];
  });
}
