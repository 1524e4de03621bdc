import * as api from '#api/awards.ts';
import * as past from '#api/pastAwards.ts';
import * as posting from '#api/postings.ts';
import * as papers from '#api/roundPapers.ts';
import { route } from '../kernel/route.ts';
import { announceAwards } from './announceAwards.ts';
import {
  downloadAwardCertificate,
  downloadAwardDecision,
  downloadAwardRevocation,
  downloadBonusList,
  openAwardDecision,
  openPayment,
} from './awardPapers.ts';
import { correctPayment } from './correctPayment.ts';
import { decideAwards } from './decideAwards.ts';
import { enterPastAward, strikePastAward } from './enterPastAward.ts';
import { exportAwards, listAwards } from './listAwards.ts';
import { listPastAwards, listPastHolders, openPastAward } from './listPastAwards.ts';
import { payBonuses } from './payBonuses.ts';
import { answerPetition, followPetition, makePetition } from './petitions.ts';
import { postAwards } from './postAwards.ts';
import { recoverBonus, revokeAward } from './revokeAward.ts';
import { listRoundPapers, printAwardCertificates, printRoundPaper } from './roundPapers.ts';
import { showAwardDecision } from './showAwardDecision.ts';
import { showBonuses } from './showBonuses.ts';
import { showPosting } from './showPosting.ts';

export const awardRoutes = [
  route(posting.showPosting, showPosting),
  route(posting.postAwards, postAwards),
  route(posting.makePetition, makePetition),
  route(posting.followPetition, followPetition),
  route(posting.answerPetition, answerPetition),
  route(api.showAwardDecision, showAwardDecision),
  route(api.decideAwards, decideAwards),
  route(api.downloadAwardDecision, downloadAwardDecision),
  route(api.openAwardDecision, openAwardDecision),
  route(api.listAwards, listAwards),
  route(api.exportAwards, exportAwards),
  route(api.downloadAwardCertificate, downloadAwardCertificate),
  route(api.showBonuses, showBonuses),
  route(api.downloadBonusList, downloadBonusList),
  route(api.payBonuses, payBonuses),
  route(api.correctPayment, correctPayment),
  route(api.openPayment, openPayment),
  route(api.announceAwards, announceAwards),
  route(api.revokeAward, revokeAward),
  route(api.recoverBonus, recoverBonus),
  route(api.downloadAwardRevocation, downloadAwardRevocation),
  route(past.listPastAwards, listPastAwards),
  route(past.listPastHolders, listPastHolders),
  route(past.enterPastAward, enterPastAward),
  route(past.strikePastAward, strikePastAward),
  route(past.openPastAward, openPastAward),
  route(papers.listRoundPapers, listRoundPapers),
  route(papers.printRoundPaper, printRoundPaper),
  route(papers.printAwardCertificates, printAwardCertificates),
];
