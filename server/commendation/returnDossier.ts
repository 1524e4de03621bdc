import * as api from '#api/commendation.ts';
import { whyNotAppraiseAs, whyNotSeeDossier } from '#domain/commendation/intakePolicy.ts';
import { giveBack, whyNotReturn } from '#domain/commendation/sending.ts';
import { inputRefusal, refuseIf } from '#domain/kernel/refusal.ts';
import { whyNotCurrent } from '#domain/kernel/version.ts';
import { action } from '../kernel/action.ts';
import { saveDossier } from './dossierStore.ts';
import { saveNomination } from './nominationStore.ts';
import { lockWithRound } from './onDossier.ts';
import { sceneOf } from './scene.ts';
import { addGivenBack } from './sendingStore.ts';
import { whyNotWeighAs } from './weigher.ts';

/** The standing agency gives a dossier back with reasons at nominees and papers, to be completed by a day; what was sent stays as it was. */
export const returnDossier = action({
  name: 'commendation.returnDossier',
  input: api.returnDossier.input,
  async run({ dossierId, version, reason, completeBy, points }, context) {
    const { tx, actor, now, today, record } = context;
    const { round, dossier } = await lockWithRound(tx, dossierId);
    refuseIf(whyNotSeeDossier(actor, round, dossier));
    refuseIf([...whyNotAppraiseAs(actor, round), ...(await whyNotWeighAs(tx, actor, dossier))]);
    const { nominees, checklist } = await sceneOf(context, round, dossier);
    const known = new Set([...nominees.map(({ id }) => id), ...checklist.map(({ key }) => key)]);
    refuseIf([
      ...whyNotReturn(round, dossier, completeBy, today),
      ...points.flatMap(({ at }, index) =>
        known.has(at) ? [] : [inputRefusal('commendation.no-such-point', `points.${index}.at`)],
      ),
      ...whyNotCurrent(dossier.version, version),
    ]);
    const after = giveBack(dossier, completeBy, reason);
    await saveDossier(tx, after);
    for (const nominee of nominees) {
      if (nominee.state !== 'proposed' && nominee.state !== 'not-proposed') continue;
      await saveNomination(tx, { ...nominee, state: 'sent', reason: null, note: null, version: nominee.version + 1 });
    }
    const given = {
      dossierId,
      number: dossier.sendings,
      reason,
      points,
      completeBy,
      returnedBy: actor.personId,
      returnedAt: now,
    };
    await addGivenBack(tx, given);
    const body = { roundId: round.id, unitId: dossier.unitId, number: dossier.sendings, points: points.length, completeBy };
    record({ type: 'award-dossier.returned', subjectId: dossierId, body });
    return { id: dossierId, state: after.state, version: after.version };
  },
});
