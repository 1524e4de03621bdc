import * as api from '#api/evaluations.ts';
import { route } from '../kernel/route.ts';
import { addNewcomers } from './addNewcomers.ts';
import { decide } from './decide.ts';
import { enterLayer } from './enterLayer.ts';
import { evaluateSelf, keepSelfDraft } from './evaluateSelf.ts';
import { holdSitting } from './holdSitting.ts';
import { openRound } from './openRound.ts';
import { downloadList, printSelfReview, printSelfReviewOf, printTitleDecision, printTitleList } from './printPapers.ts';
import { readPeople, readSheet } from './readPeople.ts';
import { readTeam } from './readTeam.ts';
import { placePerson, returnSelf } from './returnSelf.ts';
import { showChain } from './showChain.ts';
import { showEvaluation } from './showEvaluation.ts';

export const evaluationsRoutes = [
  route(api.showEvaluation, showEvaluation),
  route(api.openRound, openRound),
  route(api.keepSelfDraft, keepSelfDraft),
  route(api.evaluateSelf, evaluateSelf),
  route(api.enterLayer, enterLayer),
  route(api.returnSelf, returnSelf),
  route(api.placePerson, placePerson),
  route(api.addNewcomers, addNewcomers),
  route(api.readPeople, readPeople),
  route(api.readTeam, readTeam),
  route(api.readSheet, readSheet),
  route(api.holdSitting, holdSitting),
  route(api.decide, decide),
  route(api.showChain, showChain),
  route(api.printSelfReview, printSelfReview),
  route(api.printSelfReviewOf, printSelfReviewOf),
  route(api.printTitleDecision, printTitleDecision),
  route(api.printTitleList, printTitleList),
  route(api.downloadList, downloadList),
];
