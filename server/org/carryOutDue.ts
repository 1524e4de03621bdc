import { z } from 'zod';
import { dayAt } from '#domain/kernel/day.ts';
import { courseOf, whyNotReorganise } from '#domain/org/reorganisation.ts';
import { unionEndsIn, unionsEnded, whyNotEndUnions } from '#domain/org/unionEnds.ts';
import { type App, action, perform } from '../kernel/action.ts';
import { instantOf } from '../kernel/clock.ts';
import { operator } from '../kernel/operator.ts';
import { happeningOf } from './reorganisationHappening.ts';
import { carryOut, hold, lockTree, takeDue } from './reorganisationStore.ts';
import { holdImports } from './store.ts';
import { unionsOf } from './unionStore.ts';

/** Carries out the earliest reorganisation whose day has come; one that fits no longer what stands is held, with every reason. Run by the site's clock. */
export const carryOutDue = action({
  name: 'org.carryOutDue',
  input: z.object({}),
  async run(_, { tx, now, today, record }) {
    await holdImports(tx);
    const due = await takeDue(tx, today);
    if (!due) return { id: null };
    const tree = await lockTree(tx, due);
    const unions = await unionsOf(
      tx,
      unionEndsIn(due).map(({ unitId }) => unitId),
    );
    const refusals = [...whyNotReorganise(due, tree), ...whyNotEndUnions(due, unions)];
    if (refusals.length > 0) {
      await hold(tx, due.id, refusals);
      record({ type: 'org.reorganisation-held', subjectId: due.id, body: { reasons: refusals.map(({ code }) => code) } });
      return { id: due.id };
    }
    const course = courseOf(due, tree);
    await carryOut(tx, due, { tree, course, unions: unionsEnded(due, unions) }, now);
    record(happeningOf(due, course));
    return { id: due.id };
  },
});

/** Everything that is due, one transaction each; a commit that changes nothing is not made. */
export async function carryOutAllDue(app: App): Promise<void> {
  while (await isAnyDue(app.db)) {
    const { id } = await perform(app, carryOutDue, {}, { actor: operator });
    if (id === null) return;
  }
}

async function isAnyDue(db: App['db']): Promise<boolean> {
  return await db.transaction().execute(async (tx) => {
    const today = dayAt(await instantOf(tx));
    const due = tx.selectFrom('reorganisation').select('id').where('state', '=', 'planned').where('on_day', '<=', today);
    return (await due.limit(1).executeTakeFirst()) !== undefined;
  });
}
