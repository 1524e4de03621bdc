import * as api from '#api/commendation.ts';
import { whyNotAppraiseAs, whyNotSeeDossier } from '#domain/commendation/intakePolicy.ts';
import { judged, whyNotJudge } from '#domain/commendation/judging.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { whyNotCurrent } from '#domain/kernel/version.ts';
import { action } from '../kernel/action.ts';
import { noteAppraiser, saveDossier } from './dossierStore.ts';
import { saveNomination } from './nominationStore.ts';
import { lockWithRound } from './onDossier.ts';
import { sceneOf } from './scene.ts';
import { whyNotNominees } from './told.ts';
import { whyNotWeighAs } from './weigher.ts';

/** The standing agency says of each nominee whether it puts them forward to the council; it may say otherwise until intake is closed. Nobody whom the rules bar that day is put forward. */
export const appraiseDossier = action({
  name: 'commendation.appraiseDossier',
  input: api.appraiseDossier.input,
  async run({ dossierId, version, judgements }, context) {
    const { tx, actor, now, record } = context;
    const { round, dossier } = await lockWithRound(tx, dossierId);
    refuseIf(whyNotSeeDossier(actor, round, dossier));
    refuseIf([...whyNotAppraiseAs(actor, round), ...(await whyNotWeighAs(tx, actor, dossier))]);
    const scene = await sceneOf(context, round, dossier);
    const { nominees } = scene;
    const proposed = judgements.filter(({ proposes }) => proposes).map(({ nominationId }) => nominationId);
    const barred = await whyNotNominees(context, { ...scene, nominees: nominees.filter(({ id }) => proposed.includes(id)) });
    refuseIf([...whyNotJudge(round, dossier, nominees, judgements), ...barred, ...whyNotCurrent(dossier.version, version)]);
    for (const judgement of judgements) {
      await saveNomination(tx, judged(nominees.find(({ id }) => id === judgement.nominationId)!, judgement));
    }
    const after = { ...dossier, state: 'appraised' as const, version: dossier.version + 1 };
    await saveDossier(tx, after);
    await noteAppraiser(tx, dossierId, actor.personId, now);
    const body = { roundId: round.id, unitId: dossier.unitId, proposed: proposed.length, of: judgements.length };
    record({ type: 'award-dossier.appraised', subjectId: dossierId, body });
    return { id: dossierId, state: after.state, version: after.version };
  },
});
