import * as api from '#api/commendation.ts';
import { whyNotSeeNomination } from '#domain/commendation/intakePolicy.ts';
import { whyNotWithdraw, withdraw } from '#domain/commendation/nominating.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { whyNotCurrent } from '#domain/kernel/version.ts';
import { action } from '../kernel/action.ts';
import { saveNomination } from './nominationStore.ts';
import { whyNotWriteAs } from './nominators.ts';
import { lockNominationWithin } from './onDossier.ts';

/** A nominee is taken out, by the unit or by who proposed them; once sent, with a reason, and only while intake is open. */
export const withdrawNomination = action({
  name: 'commendation.withdrawNomination',
  input: api.withdrawNomination.input,
  async run({ nominationId, reason, version }, { tx, actor, record }) {
    const { round, dossier, nomination } = await lockNominationWithin(tx, nominationId);
    refuseIf(whyNotSeeNomination(actor, round, dossier, nomination));
    const isOwn = nomination.personId === actor.personId;
    refuseIf(isOwn ? [] : whyNotWriteAs(actor, round, dossier, nomination));
    refuseIf([...whyNotWithdraw(round, dossier, nomination, reason), ...whyNotCurrent(nomination.version, version)]);
    const after = withdraw(nomination, reason);
    await saveNomination(tx, after);
    const body = { roundId: round.id, dossierId: dossier.id, wasSent: nomination.state !== 'draft' };
    record({ type: 'nomination.withdrawn', subjectId: nominationId, body });
    return { id: nominationId, version: after.version };
  },
});
