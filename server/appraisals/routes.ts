import * as panels from '#api/appraisalPanels.ts';
import * as api from '#api/appraisals.ts';
import { route } from '../kernel/route.ts';
import { appraiseLines } from './appraiseLines.ts';
import { decideLateness } from './decideLateness.ts';
import { enterExplanation, readExplanation, sendExplanation } from './explainLines.ts';
import { finishAppraisal } from './finishAppraisal.ts';
import { handInSheet } from './handInSheet.ts';
import { addReviewer, lookAgain, movePanelDay, openSheets, reopenSheet, settlePoints } from './leadPanel.ts';
import { listAppraisals } from './listAppraisals.ts';
import { listPanelCandidates } from './listPanelCandidates.ts';
import { printInspection } from './printInspection.ts';
import { recordInspection } from './recordInspection.ts';
import { replacePanelHead } from './replacePanelHead.ts';
import { returnAssessment } from './returnAssessment.ts';
import { setUpPanels } from './setUpPanels.ts';
import { showAppraisal } from './showAppraisal.ts';
import { showPanel } from './showPanel.ts';
import { stepOut } from './stepOut.ts';

export const appraisalsRoutes = [
  route(api.listAppraisals, listAppraisals),
  route(api.showAppraisal, showAppraisal),
  route(api.appraiseLines, appraiseLines),
  route(api.recordInspection, recordInspection),
  route(api.decideLateness, decideLateness),
  route(api.finishAppraisal, finishAppraisal),
  route(api.returnAssessment, returnAssessment),
  route(api.printInspection, printInspection),
  route(panels.listPanelCandidates, listPanelCandidates),
  route(panels.setUpPanels, setUpPanels),
  route(panels.showPanel, showPanel),
  route(panels.handInSheet, handInSheet),
  route(panels.stepOut, stepOut),
  route(panels.openSheets, openSheets),
  route(panels.movePanelDay, movePanelDay),
  route(panels.addReviewer, addReviewer),
  route(panels.replacePanelHead, replacePanelHead),
  route(panels.reopenSheet, reopenSheet),
  route(panels.settlePoints, settlePoints),
  route(panels.sendExplanation, sendExplanation),
  route(panels.enterExplanation, enterExplanation),
  route(panels.readExplanation, readExplanation),
  route(panels.lookAgain, lookAgain),
];
