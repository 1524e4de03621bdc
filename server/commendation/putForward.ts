import * as api from '#api/commendation.ts';
import { whyNotPrepareAs } from '#domain/commendation/intakePolicy.ts';
import { whyNotChange } from '#domain/commendation/sending.ts';
import { refuseIf, stateRefusal } from '#domain/kernel/refusal.ts';
import { whyNotCurrent } from '#domain/kernel/version.ts';
import { action } from '../kernel/action.ts';
import { saveNomination } from './nominationStore.ts';
import { lockNominationWithin } from './onDossier.ts';

/** The unit takes into its dossier what a person or a unit below proposed, or leaves it out. */
export const putForward = action({
  name: 'commendation.putForward',
  input: api.putForward.input,
  async run({ nominationId, putForward: takes, version }, { tx, actor, record }) {
    const { round, dossier, nomination } = await lockNominationWithin(tx, nominationId);
    refuseIf(whyNotPrepareAs(actor, round, dossier));
    refuseIf([
      ...whyNotChange(round, dossier),
      ...(nomination.state === 'withdrawn' ? [stateRefusal('commendation.withdrawn-already')] : []),
      ...whyNotCurrent(nomination.version, version),
    ]);
    const after = { ...nomination, putForward: takes, version: nomination.version + 1 };
    await saveNomination(tx, after);
    const body = { roundId: round.id, dossierId: dossier.id, putForward: takes };
    record({ type: 'nomination.taken-up', subjectId: nominationId, body });
    return { id: nominationId, version: after.version };
  },
});
