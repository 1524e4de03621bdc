import * as api from '#api/commendation.ts';
import { whyNotAppraiseAs } from '#domain/commendation/intakePolicy.ts';
import { closeIntake as close, whyNotCloseIntake } from '#domain/commendation/opening.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { whyNotCurrent } from '#domain/kernel/version.ts';
import { action } from '../kernel/action.ts';
import { listIntakeDossiers } from './dossierStore.ts';
import { leftOf } from './left.ts';
import { saveRound } from './roundStore.ts';
import { loadSeenRound } from './scene.ts';
import { lockRound } from './store.ts';

/** The standing agency ends intake once every dossier that came was decided on: what it proposes goes on to be weighed. */
export const closeIntake = action({
  name: 'commendation.closeIntake',
  input: api.closeIntake.input,
  async run({ roundId, version }, context) {
    const { tx, actor, now, today, record } = context;
    const { invited } = await loadSeenRound(context, roundId);
    const round = await lockRound(tx, roundId);
    refuseIf(whyNotAppraiseAs(actor, round));
    const left = leftOf(await listIntakeDossiers(tx, roundId), invited.length, today);
    refuseIf([...whyNotCloseIntake(round, left, now), ...whyNotCurrent(round.version, version)]);
    const after = close(round);
    await saveRound(tx, after);
    record({ type: 'award-round.intake-closed', subjectId: roundId, body: { unitId: round.unitId, dossiers: left.sentUnits } });
    return { id: roundId, state: after.state, version: after.version };
  },
});
