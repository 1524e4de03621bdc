import * as api from '#api/commendation.ts';
import { hasSignedSubmission, whyNotPapers } from '#domain/commendation/checklist.ts';
import { whyNotSendAs } from '#domain/commendation/intakePolicy.ts';
import { arrive, whyNotChange, whyNotComplete } from '#domain/commendation/sending.ts';
import { refuseIf, stateRefusal } from '#domain/kernel/refusal.ts';
import { whyNotCurrent } from '#domain/kernel/version.ts';
import { action } from '../kernel/action.ts';
import { arrived } from './arrived.ts';
import { hashOf } from './content.ts';
import { freeReceipt } from './freeReceipt.ts';
import { lockWithRound } from './onDossier.ts';
import { sceneOf } from './scene.ts';
import { whyNotNominees } from './told.ts';

/** The unit sends its dossier: fixed by its hash, stamped by the database's clock; late is flagged, never refused. Twice is once. */
export const sendDossier = action({
  name: 'commendation.sendDossier',
  input: api.sendDossier.input,
  async run({ dossierId, version, contentHash }, context) {
    const { tx, actor, now } = context;
    const { round, dossier } = await lockWithRound(tx, dossierId);
    const scene = await sceneOf(context, round, dossier);
    refuseIf(whyNotSendAs(actor, round, dossier, hasSignedSubmission(scene.checklist, scene.files)));
    const hash = hashOf(scene);
    const stands = whyNotChange(round, dossier);
    if (stands.length > 0 && dossier.contentHash === contentHash && dossier.arrivedBy === 'system') {
      const late = dossier.state === 'late' || dossier.lateAllowed !== null;
      const { state, receipt, arrivedAt } = dossier;
      return { id: dossierId, state, version: dossier.version, receipt: receipt!, arrivedAt: arrivedAt!, late, contentHash };
    }
    refuseIf([
      ...stands,
      ...whyNotComplete(scene.nominees, dossier),
      ...(await whyNotNominees(context, scene)),
      ...whyNotPapers(scene.checklist, scene.files),
      ...(hash === contentHash ? [] : [stateRefusal('commendation.changed-since')]),
      ...whyNotCurrent(dossier.version, version),
    ]);
    const receipt = await freeReceipt(tx, hash);
    const after = arrive(dossier, round, { at: now, by: 'system', receipt, contentHash: hash });
    const late = await arrived(context, scene, after, null);
    return { id: dossierId, state: after.state, version: after.version, receipt, arrivedAt: now, late, contentHash: hash };
  },
});
