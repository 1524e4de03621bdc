import * as api from '#api/commendation.ts';
import { isPutForward } from '#domain/commendation/intake.ts';
import { dossierKeepers, whyNotSeeDossier } from '#domain/commendation/intakePolicy.ts';
import { Refused, refuseIf, stateRefusal } from '#domain/kernel/refusal.ts';
import { holdsAt } from '#domain/people/actor.ts';
import { type Context, view } from '../kernel/action.ts';
import { scanAnswer } from '../kernel/keepPaper.ts';
import { PaperAnswer } from '../kernel/paperAnswer.ts';
import { asSent } from './asSent.ts';
import { dossierPaperScene, listPaper, minutesPaper, reportPaper, submissionPaper } from './dossierPaperModels.ts';
import { loadDossier } from './dossierStore.ts';
import { type DossierScene, sceneOf } from './scene.ts';
import { loadRound } from './store.ts';

/** The dossier as whoever asks may see it: live inside its unit, as sent to the side that receives. @throws Refused (unseen). */
async function seenScene(context: Context, dossierId: string): Promise<DossierScene> {
  const dossier = await loadDossier(context.tx, dossierId);
  const round = await loadRound(context.tx, dossier.roundId);
  refuseIf(whyNotSeeDossier(context.actor, round, dossier));
  const live = await sceneOf(context, round, dossier);
  return holdsAt(context.actor, dossierKeepers, dossier.unitId) ? live : await asSent(context, live);
}

/** A paper of the dossier, made from what it holds. */
export const printDossierPaper = view({
  name: 'commendation.printPaper',
  input: api.printDossierPaper.input,
  async run({ dossierId, paper, nominationId }, context) {
    const scene = await dossierPaperScene(context, await seenScene(context, dossierId));
    refuseIf(scene.nominees.some(isPutForward) ? [] : [stateRefusal('commendation.nobody-put-forward')]);
    if (paper === 'submission') return new PaperAnswer('to-trinh-de-nghi-khen-thuong', submissionPaper(scene));
    if (paper === 'commendation-minutes') return new PaperAnswer('bien-ban-xet-khen-thuong', minutesPaper(scene));
    if (paper === 'merit-list') return new PaperAnswer('danh-sach-trich-ngang', listPaper(scene));
    const one = scene.nominees.find(({ id }) => id === nominationId);
    if (!one) throw new Refused([{ kind: 'unseen', code: 'commendation.not-found' }]);
    return new PaperAnswer('bao-cao-thanh-tich', reportPaper(scene, one));
  },
});

/** A file of the dossier, by its hash. */
export const openDossierFile = view({
  name: 'commendation.openFile',
  input: api.openDossierFile.input,
  async run({ dossierId, hash }, context) {
    const { files } = await seenScene(context, dossierId);
    const file = files.find((one) => one.hash === hash);
    if (!file) throw new Refused([{ kind: 'unseen', code: 'commendation.not-found' }]);
    return await scanAnswer(context, hash, file.name.replace(/\.\w+$/, ''));
  },
});
