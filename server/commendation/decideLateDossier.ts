import * as api from '#api/commendation.ts';
import { whyNotAppraiseAs, whyNotSeeDossier } from '#domain/commendation/intakePolicy.ts';
import { decideLate, whyNotDecideLate } from '#domain/commendation/sending.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { whyNotCurrent } from '#domain/kernel/version.ts';
import { action } from '../kernel/action.ts';
import { saveDossier } from './dossierStore.ts';
import { lockWithRound } from './onDossier.ts';
import { whyNotWeighAs } from './weigher.ts';

/** The standing agency takes a late dossier or does not, and says why: never silently. */
export const decideLateDossier = action({
  name: 'commendation.decideLate',
  input: api.decideLateDossier.input,
  async run({ dossierId, version, takes, reason }, { tx, actor, record }) {
    const { round, dossier } = await lockWithRound(tx, dossierId);
    refuseIf(whyNotSeeDossier(actor, round, dossier));
    refuseIf([...whyNotAppraiseAs(actor, round), ...(await whyNotWeighAs(tx, actor, dossier))]);
    refuseIf([...whyNotDecideLate(dossier), ...whyNotCurrent(dossier.version, version)]);
    const after = decideLate(dossier, { takes, reason, by: actor.personId });
    await saveDossier(tx, after);
    record({
      type: 'award-dossier.late-decided',
      subjectId: dossierId,
      body: { roundId: round.id, unitId: dossier.unitId, takes },
    });
    return { id: dossierId, state: after.state, version: after.version };
  },
});
