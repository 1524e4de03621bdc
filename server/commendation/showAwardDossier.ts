import * as api from '#api/commendation.ts';
import { isThere, lawFindings } from '#domain/commendation/checklist.ts';
import { dossierKeepers, whyNotSeeDossier } from '#domain/commendation/intakePolicy.ts';
import { closesFor } from '#domain/commendation/sending.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { holdsAt } from '#domain/people/actor.ts';
import { view } from '../kernel/action.ts';
import { unitNames } from '../org/store.ts';
import { personNames } from '../people/store.ts';
import { asSent } from './asSent.ts';
import { hashOf } from './content.ts';
import { loadDossier } from './dossierStore.ts';
import { dossierWhyNot } from './dossierWhyNot.ts';
import { historyOf } from './history.ts';
import { said } from './present.ts';
import { presentChecklist, presentNominees } from './presentDossier.ts';
import { sceneOf } from './scene.ts';
import { loadRound } from './store.ts';

/** A dossier: as the unit works on it, or to the side that receives as it was sent. */
export const showAwardDossier = view({
  name: 'commendation.showDossier',
  input: api.showAwardDossier.input,
  async run({ dossierId }, context) {
    const { tx, actor, today } = context;
    const dossier = await loadDossier(tx, dossierId);
    const round = await loadRound(tx, dossier.roundId);
    refuseIf(whyNotSeeDossier(actor, round, dossier));
    const isOwn = holdsAt(actor, dossierKeepers, dossier.unitId);
    const live = await sceneOf(context, round, dossier);
    const { sendings, returns } = await historyOf(context, live);
    const scene = isOwn ? live : await asSent(context, live);
    const names = await unitNames(tx, [dossier.unitId], today);
    const decider = dossier.decidedBy ? (await personNames(tx, [dossier.decidedBy])).get(dossier.decidedBy) : undefined;
    const { meeting } = scene.dossier;
    return {
      ...{ id: dossier.id, today, roundId: round.id, roundTitle: round.title, unitId: dossier.unitId, isOwn },
      ...{ unitName: names.get(dossier.unitId) ?? '', state: dossier.state, closesAt: closesFor(round, dossier) },
      ...{
        arrivedAt: dossier.arrivedAt,
        arrivedBy: dossier.arrivedBy,
        lateAllowed: dossier.lateAllowed,
        receipt: dossier.receipt,
      },
      ...{ late: dossier.state === 'late' || dossier.lateAllowed !== null, decidedBy: decider ?? null, reason: dossier.reason },
      ...{ contentHash: hashOf(live), meeting, completedBy: dossier.completedBy, version: dossier.version },
      nominees: await presentNominees(context, scene, isOwn),
      checklist: presentChecklist(scene).map((line) => ({ ...line, isThere: isThere(line, scene.files) })),
      findings: said(lawFindings(scene.checklist)),
      ...{ sendings, returns, whyNot: await dossierWhyNot(context, live) },
    };
  },
});
