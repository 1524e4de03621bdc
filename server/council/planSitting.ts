import * as api from '#api/council.ts';
import { whyNotKeepAs } from '#domain/council/policy.ts';
import { type Sitting, whyNotPlan } from '#domain/council/sitting.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { action } from '../kernel/action.ts';
import { addSitting } from './sittingStore.ts';
import { loadCouncil } from './store.ts';

/** A keeper plans a sitting; nobody is told before the members are called. */
export const planSitting = action({
  name: 'council.planSitting',
  input: api.planSitting.input,
  async run({ councilId, ...asked }, { tx, actor, today, newId, record }) {
    const council = await loadCouncil(tx, councilId);
    refuseIf(whyNotKeepAs(actor, council, today));
    refuseIf(whyNotPlan(council, asked));

    const nothingYet = {
      rules: null,
      secretaryId: null,
      currentCaseId: null,
      openedAt: null,
      closedAt: null,
      signedOn: null,
    } as const;
    const begun = { ...asked, ...nothingYet, state: 'planned', seats: [], minutesHash: null, version: 1 } as const;
    const sitting: Sitting = { ...begun, id: newId(), councilId, unitId: council.unitId };
    await addSitting(tx, sitting, actor.personId);
    const { mode, meetsOn } = asked;
    record({ type: 'sitting.planned', subjectId: sitting.id, body: { councilId, mode, meetsOn } });
    return { id: sitting.id, version: 1 };
  },
});
