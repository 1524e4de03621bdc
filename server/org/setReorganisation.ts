import * as api from '#api/org.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { courseOf } from '#domain/org/reorganisation.ts';
import { unionsEnded } from '#domain/org/unionEnds.ts';
import { action } from '../kernel/action.ts';
import { isNobody } from '../kernel/operator.ts';
import { happeningOf } from './reorganisationHappening.ts';
import { addReorganisation, carryOut, newlySet } from './reorganisationStore.ts';
import { holdImports } from './store.ts';
import { weighReorganisation } from './weighReorganisation.ts';

/** One decision, one day: carried out at once where the day has come, else on its day. */
export const setReorganisation = action({
  name: 'org.setReorganisation',
  input: api.setReorganisation.input,
  async run(wish, context) {
    const { tx, actor, now, today, newId, record } = context;
    await holdImports(tx);
    const { reorganisation, paper, tree, unions, refusals } = await weighReorganisation(context, wish, { holds: true });
    refuseIf(refusals);
    const course = courseOf(reorganisation, tree);
    const unitId = actor.seats.find(({ role }) => role === 'administrator')?.unitId ?? null;
    const setBy = isNobody(actor) ? null : actor.personId;
    const kept = { ...newlySet(reorganisation, paper), id: newId(), unitId, setBy, setAt: now };
    await addReorganisation(tx, kept);
    const isDue = reorganisation.onDay <= today;
    record({ type: 'org.reorganisation-set', subjectId: kept.id, body: { onDay: kept.onDay, acts: kept.acts.length } });
    if (isDue) {
      await carryOut(tx, kept, { tree, course, unions: unionsEnded(reorganisation, unions) }, now);
      record(happeningOf(kept, course));
    }
    return { id: kept.id, state: isDue ? ('in-force' as const) : ('planned' as const) };
  },
});
