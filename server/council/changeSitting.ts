import * as api from '#api/council.ts';
import { whyNotPrepareAs } from '#domain/council/policy.ts';
import { reseated, whyNotPlan } from '#domain/council/sitting.ts';
import { type Refusal, refuseIf } from '#domain/kernel/refusal.ts';
import { whyNotCurrent } from '#domain/kernel/version.ts';
import { action } from '../kernel/action.ts';
import { lockScene } from './scene.ts';
import { saveSeats, saveSitting } from './sittingStore.ts';

/** A keeper moves a sitting or names it anew, until it opens; who was called is told. */
export const changeSitting = action({
  name: 'council.changeSitting',
  input: api.changeSitting.input,
  async run({ sittingId, version, ...asked }, context) {
    const { actor, today, record, tx } = context;
    const { sitting, council } = await lockScene(context, sittingId);
    refuseIf(whyNotPrepareAs(actor, sitting, council, today));
    const begun: Refusal[] = sitting.openedAt === null ? [] : [{ kind: 'state', code: 'council.opened-already' }];
    refuseIf([...begun, ...whyNotCurrent(sitting.version, version), ...whyNotPlan(council, asked)]);

    const moved = { ...sitting, ...asked, version: version + 1 };
    await saveSitting(tx, moved);
    if (moved.state === 'called') await saveSeats(tx, reseated(moved, council));
    const { meetsOn, mode } = asked;
    record({
      type: 'sitting.changed',
      subjectId: sittingId,
      body: { councilId: council.id, mode, meetsOn, wasCalled: sitting.state === 'called' },
    });
    return { id: sittingId, version: version + 1 };
  },
});
