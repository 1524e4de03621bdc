import * as api from '#api/org.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { whyNotCurrent } from '#domain/kernel/version.ts';
import { whyNotTakeBack } from '#domain/org/reorganisation.ts';
import { whyNotAdminister } from '#domain/people/policy.ts';
import { action } from '../kernel/action.ts';
import { lockReorganisation, takeBack } from './reorganisationStore.ts';
import { standingOf } from './store.ts';

/** Until its day has come a reorganisation can be taken back; so can one that was held. */
export const takeBackReorganisation = action({
  name: 'org.takeBackReorganisation',
  input: api.takeBackReorganisation.input,
  async run({ reorganisationId, reason, version }, { tx, actor, now, today, record }) {
    const kept = await lockReorganisation(tx, reorganisationId);
    const standing = await standingOf(tx, kept.unitId ?? reorganisationId, today);
    if (whyNotAdminister(actor, standing).length > 0) refuseIf([{ kind: 'unseen', code: 'org.reorganisation-not-found' }]);
    refuseIf([...whyNotCurrent(kept.version, version), ...whyNotTakeBack(kept, today)]);
    await takeBack(tx, kept, { by: actor.personId, at: now, reason });
    record({ type: 'org.reorganisation-taken-back', subjectId: kept.id, body: { reason } });
    return { id: kept.id };
  },
});
