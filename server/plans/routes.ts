import * as rules from '#api/localRules.ts';
import * as api from '#api/plans.ts';
import { route } from '../kernel/route.ts';
import { comparePlan } from './comparePlan.ts';
import { confirmClean } from './confirmClean.ts';
import { confirmParts } from './confirmParts.ts';
import { confirmPlan } from './confirmPlan.ts';
import { downloadPlanWord } from './downloadPlanWord.ts';
import { editReading } from './editReading.ts';
import { endBoard } from './endBoard.ts';
import { issuePlan } from './issuePlan.ts';
import { listCitingPlans } from './listCitingPlans.ts';
import { listPlans } from './listPlans.ts';
import { enterLocalRule, listLocalRules, strikeLocalRule } from './localRules.ts';
import { openBoardPaper } from './openBoardPaper.ts';
import { openPlanFile } from './openPlanFile.ts';
import { renewPlan } from './renewPlan.ts';
import { reopenFinding } from './reopenFinding.ts';
import { replacePlan } from './replacePlan.ts';
import { revisePlan } from './revisePlan.ts';
import { sendPlan } from './sendPlan.ts';
import { settleFinding } from './settleFinding.ts';
import { setUpBoard } from './setUpBoard.ts';
import { showBoard } from './showBoard.ts';
import { showPlan } from './showPlan.ts';
import { uploadPlan } from './uploadPlan.ts';
import { withdrawPlan } from './withdrawPlan.ts';

export const plansRoutes = [
  route(rules.listLocalRules, listLocalRules),
  route(rules.enterLocalRule, enterLocalRule),
  route(rules.strikeLocalRule, strikeLocalRule),
  route(api.showBoard, showBoard),
  route(api.setUpBoard, setUpBoard),
  route(api.endBoard, endBoard),
  route(api.openBoardPaper, openBoardPaper),
  route(api.listPlans, listPlans),
  route(api.listCitingPlans, listCitingPlans),
  route(api.uploadPlan, uploadPlan),
  route(api.showPlan, showPlan),
  route(api.downloadPlanWord, downloadPlanWord),
  route(api.openPlanFile, openPlanFile),
  route(api.renewPlan, renewPlan),
  route(api.replacePlan, replacePlan),
  route(api.comparePlan, comparePlan),
  route(api.confirmParts, confirmParts),
  route(api.confirmClean, confirmClean),
  route(api.settleFinding, settleFinding),
  route(api.reopenFinding, reopenFinding),
  route(api.editReading, editReading),
  route(api.confirmPlan, confirmPlan),
  route(api.revisePlan, revisePlan),
  route(api.issuePlan, issuePlan),
  route(api.sendPlan, sendPlan),
  route(api.withdrawPlan, withdrawPlan),
];
