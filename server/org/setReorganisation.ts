import * as api from '#api/org.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { courseOf } from '#domain/org/reorganisation.ts';
import { action } from '../kernel/action.ts';
import { isNobody } from '../kernel/operator.ts';
import { happeningOf } from './reorganisationHappening.ts';
import { addReorganisation, carryOut } from './reorganisationStore.ts';
import { holdImports } from './store.ts';
import { weighReorganisation } from './weighReorganisation.ts';

/** One decision, one day: carried out at once where the day has come, else on its day. */
export const setReorganisation = action({
  name: 'org.setReorganisation',
  input: api.setReorganisation.input,
  async run(wish, context) {
    const { tx, actor, now, today, newId, record } = context;
    await holdImports(tx);
    const { reorganisation, tree, refusals } = await weighReorganisation(context, wish);
    refuseIf(refusals);
    const course = courseOf(reorganisation, tree);
    const unitId = actor.seats.find(({ role }) => role === 'administrator')?.unitId ?? null;
    const kept = { ...reorganisation, id: newId(), unitId, state: 'planned' as const, version: 1 };
    await addReorganisation(tx, kept, { by: isNobody(actor) ? null : actor.personId, at: now });
    const isDue = reorganisation.onDay <= today;
    record({ type: 'org.reorganisation-set', subjectId: kept.id, body: { onDay: kept.onDay, acts: kept.acts.length } });
    if (isDue) {
      await carryOut(tx, kept, tree, course, now);
      record(happeningOf(kept, course));
    }
    return { id: kept.id, state: isDue ? ('in-force' as const) : ('planned' as const) };
  },
});
