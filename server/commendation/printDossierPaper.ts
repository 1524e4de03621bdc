import * as api from '#api/commendation.ts';
import { isPutForward } from '#domain/commendation/intake.ts';
import { Refused, refuseIf, stateRefusal } from '#domain/kernel/refusal.ts';
import { view } from '../kernel/action.ts';
import { scanAnswer } from '../kernel/keepPaper.ts';
import { PaperAnswer } from '../kernel/paperAnswer.ts';
import { dossierPaperScene, listPaper, minutesPaper, reportPaper, submissionPaper } from './dossierPaperModels.ts';
import { seenDossier } from './seenDossier.ts';

/** A paper of the dossier, made from what it holds. */
export const printDossierPaper = view({
  name: 'commendation.printPaper',
  input: api.printDossierPaper.input,
  async run({ dossierId, paper, nominationId }, context) {
    const scene = await dossierPaperScene(context, await seenDossier(context, dossierId));
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
    const { files } = await seenDossier(context, dossierId);
    const file = files.find((one) => one.hash === hash);
    if (!file) throw new Refused([{ kind: 'unseen', code: 'commendation.not-found' }]);
    return await scanAnswer(context, hash, file.name.replace(/\.\w+$/, ''));
  },
});
