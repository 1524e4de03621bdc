import * as api from '#api/commendation.ts';
import { route } from '../kernel/route.ts';
import { appraiseDossier } from './appraiseDossier.ts';
import { changeNomination } from './changeNomination.ts';
import { closeIntake } from './closeIntake.ts';
import { decideLateDossier } from './decideLateDossier.ts';
import { addDossierPaper, dropDossierPaper } from './dossierPapers.ts';
import { listAwardDossiers } from './listAwardDossiers.ts';
import { listNominees } from './listNominees.ts';
import { listRounds } from './listRounds.ts';
import { nominate } from './nominate.ts';
import { openRound } from './openRound.ts';
import { openDossierFile, printDossierPaper } from './printDossierPaper.ts';
import { putForward } from './putForward.ts';
import { recallDossier } from './recallDossier.ts';
import { receiveOnPaper } from './receiveOnPaper.ts';
import { recordMeeting } from './recordMeeting.ts';
import { returnDossier } from './returnDossier.ts';
import { sendDossier } from './sendDossier.ts';
import { showAwardDossier } from './showAwardDossier.ts';
import { showOpening } from './showOpening.ts';
import { showRound } from './showRound.ts';
import { withdrawNomination } from './withdrawNomination.ts';

export const commendationRoutes = [
  route(api.listRounds, listRounds),
  route(api.showOpening, showOpening),
  route(api.openRound, openRound),
  route(api.showRound, showRound),
  route(api.closeIntake, closeIntake),
  route(api.listAwardDossiers, listAwardDossiers),
  route(api.listNominees, listNominees),
  route(api.nominate, nominate),
  route(api.changeNomination, changeNomination),
  route(api.putForward, putForward),
  route(api.withdrawNomination, withdrawNomination),
  route(api.showAwardDossier, showAwardDossier),
  route(api.recordMeeting, recordMeeting),
  route(api.addDossierPaper, addDossierPaper),
  route(api.dropDossierPaper, dropDossierPaper),
  route(api.printDossierPaper, printDossierPaper),
  route(api.openDossierFile, openDossierFile),
  route(api.sendDossier, sendDossier),
  route(api.recallDossier, recallDossier),
  route(api.receiveOnPaper, receiveOnPaper),
  route(api.decideLateDossier, decideLateDossier),
  route(api.returnDossier, returnDossier),
  route(api.appraiseDossier, appraiseDossier),
];
