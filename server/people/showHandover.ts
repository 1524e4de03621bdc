import * as api from '#api/people.ts';
import { Refused } from '#domain/kernel/refusal.ts';
import { whyNotSeePerson } from '#domain/people/policy.ts';
import { view } from '../kernel/action.ts';
import { unitNamesEver } from '../org/store.ts';
import { wordsOf } from '../words.ts';
import { listHandovers } from './seatStore.ts';
import { locate, personNames } from './store.ts';

/** A handover, read by both sides and by whoever may see either. */
export const showHandover = view({
  name: 'people.showHandover',
  input: api.showHandover.input,
  async run({ handoverId }, { tx, actor, today }) {
    const [handover] = await listHandovers(tx, { id: handoverId });
    const sides = handover ? [handover.from.personId, handover.to.personId] : [];
    const located = await locate(tx, sides, today);
    const seen = sides.some((personId) => whyNotSeePerson(actor, located.get(personId)!).length === 0);
    if (!handover || !seen) throw new Refused([{ kind: 'unseen', code: 'people.handover-not-found' }]);
    const names = await personNames(tx, sides);
    const { unitId, role } = handover.from;
    return {
      id: handover.id,
      roleName: wordsOf(`role.${role}`),
      unitId,
      unitName: (await unitNamesEver(tx, [unitId], handover.onDay)).get(unitId) ?? '',
      fromName: names.get(handover.from.personId) ?? '',
      toName: names.get(handover.to.personId) ?? '',
      onDay: handover.onDay,
      paper: handover.paper,
      openTasks: handover.openTasks.map(({ code, facts, link, dueAt }) => ({ text: wordsOf(code, facts), link, dueAt })),
    };
  },
});
