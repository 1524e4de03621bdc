import * as api from '#api/commendation.ts';
import { whyNotPrepareAs } from '#domain/commendation/intakePolicy.ts';
import { recall, whyNotRecall } from '#domain/commendation/sending.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { whyNotCurrent } from '#domain/kernel/version.ts';
import { action } from '../kernel/action.ts';
import { saveDossier } from './dossierStore.ts';
import { nominationsOf, saveNomination } from './nominationStore.ts';
import { lockWithRound } from './onDossier.ts';

/** The unit takes its dossier back while nobody has appraised it; what was sent stays in the record. */
export const recallDossier = action({
  name: 'commendation.recallDossier',
  input: api.recallDossier.input,
  async run({ dossierId, version }, { tx, actor, record }) {
    const { round, dossier } = await lockWithRound(tx, dossierId);
    refuseIf(whyNotPrepareAs(actor, round, dossier));
    refuseIf([...whyNotRecall(round, dossier), ...whyNotCurrent(dossier.version, version)]);
    const after = recall(dossier);
    await saveDossier(tx, after);
    for (const nominee of await nominationsOf(tx, dossierId)) {
      if (nominee.state === 'sent') await saveNomination(tx, { ...nominee, state: 'draft', version: nominee.version + 1 });
    }
    const body = { roundId: round.id, unitId: dossier.unitId, number: dossier.sendings };
    record({ type: 'award-dossier.recalled', subjectId: dossierId, body });
    return { id: dossierId, state: after.state, version: after.version };
  },
});
