import { hasSignedSubmission, whyNotPapers } from '#domain/commendation/checklist.ts';
import { whyNotAppraiseAs, whyNotPrepareAs, whyNotSendAs } from '#domain/commendation/intakePolicy.ts';
import { whyNotChange, whyNotComplete, whyNotDecideLate, whyNotRecall, whyNotReturn } from '#domain/commendation/sending.ts';
import { type Refusal, stateRefusal } from '#domain/kernel/refusal.ts';
import type { Context } from '../kernel/action.ts';
import { said } from './present.ts';
import type { DossierScene } from './scene.ts';
import { whyNotNominees } from './told.ts';
import { whyNotWeighAs } from './weigher.ts';

/** What stands in the way of each act on a dossier, for whoever asks. */
export async function dossierWhyNot(context: Context, scene: DossierScene) {
  const { actor, tx, today } = context;
  const { round, dossier, nominees, checklist, files } = scene;
  const prepare = whyNotPrepareAs(actor, round, dossier);
  const weigh: Refusal[] = [...whyNotAppraiseAs(actor, round), ...(await whyNotWeighAs(tx, actor, dossier))];
  const received =
    dossier.state === 'received' || dossier.state === 'appraised' ? [] : [stateRefusal('commendation.not-received')];
  const send = [
    ...whyNotSendAs(actor, round, dossier, hasSignedSubmission(checklist, files)),
    ...whyNotChange(round, dossier),
    ...whyNotComplete(nominees, dossier),
    ...(prepare.length > 0 ? [] : await whyNotNominees(context, scene)),
    ...whyNotPapers(checklist, files),
  ];
  return {
    change: said([...prepare, ...whyNotChange(round, dossier)]),
    send: said(send),
    recall: said([...prepare, ...whyNotRecall(round, dossier)]),
    decideLate: said([...weigh, ...whyNotDecideLate(dossier)]),
    giveBack: said([...weigh, ...whyNotReturn(round, dossier, today, today)]),
    appraise: said([...weigh, ...(round.state === 'open' ? [] : [stateRefusal('commendation.intake-closed')]), ...received]),
  };
}
