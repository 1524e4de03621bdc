import * as api from '#api/council.ts';
import { whyNotRunAs } from '#domain/council/policy.ts';
import { type Refusal, refuseIf } from '#domain/kernel/refusal.ts';
import { action } from '../kernel/action.ts';
import { lockScene } from './scene.ts';
import { saveSitting } from './sittingStore.ts';

/** Another of those who may run the sitting takes the record over: nothing is lost with a machine that died. */
export const takeOverSitting = action({
  name: 'council.takeOver',
  input: api.takeOverSitting.input,
  async run({ sittingId }, context) {
    const { actor, today, tx, record } = context;
    const { sitting, council } = await lockScene(context, sittingId);
    refuseIf(whyNotRunAs(actor, sitting, council, today));
    const notOpen: Refusal[] = sitting.state === 'open' ? [] : [{ kind: 'state', code: 'council.not-open' }];
    refuseIf(notOpen);

    await saveSitting(tx, { ...sitting, secretaryId: actor.personId });
    record({ type: 'sitting.taken-over', subjectId: sittingId, body: { from: sitting.secretaryId } });
    return { id: sittingId };
  },
});
