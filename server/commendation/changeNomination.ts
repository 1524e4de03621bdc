import * as api from '#api/commendation.ts';
import { whyNotAppraiseAs, whyNotSeeNomination } from '#domain/commendation/intakePolicy.ts';
import { change, whyNotNominate } from '#domain/commendation/nominating.ts';
import { whyNotChange } from '#domain/commendation/sending.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { whyNotCurrent } from '#domain/kernel/version.ts';
import { action } from '../kernel/action.ts';
import { isNominated, saveNomination } from './nominationStore.ts';
import { isEnteredFromPaper, whyNotWriteAs } from './nominators.ts';
import { subjectOf } from './nominee.ts';
import { lockNominationWithin } from './onDossier.ts';
import { loadTerms } from './roundStore.ts';

/** Whoever proposed, and the unit that sends, write at a nomination until the dossier goes; its name follows the register. */
export const changeNomination = action({
  name: 'commendation.changeNomination',
  input: api.changeNomination.input,
  async run({ nominationId, version, ...fields }, context) {
    const { tx, actor, record } = context;
    const { round, dossier, nomination } = await lockNominationWithin(tx, nominationId);
    refuseIf(whyNotSeeNomination(actor, round, dossier, nomination));
    refuseIf(whyNotWriteAs(actor, round, dossier, nomination));
    const changed = { ...change(nomination, fields), ...(await subjectOf(context, nomination)) };
    const isEntered = isEnteredFromPaper(round, dossier) && whyNotAppraiseAs(actor, round).length === 0;
    const stands = isEntered ? [] : whyNotChange(round, dossier);
    refuseIf([
      ...stands,
      ...whyNotNominate(await loadTerms(tx, round.id), changed, await isNominated(tx, changed)),
      ...whyNotCurrent(nomination.version, version),
    ]);
    await saveNomination(tx, isEntered ? { ...changed, state: 'sent' } : changed);
    record({ type: 'nomination.changed', subjectId: nominationId, body: { roundId: round.id, dossierId: dossier.id } });
    return { id: nominationId, version: changed.version };
  },
});
