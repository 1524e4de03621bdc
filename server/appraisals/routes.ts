import * as api from '#api/appraisals.ts';
import { route } from '../kernel/route.ts';
import { appraiseLines } from './appraiseLines.ts';
import { decideLateness } from './decideLateness.ts';
import { finishAppraisal } from './finishAppraisal.ts';
import { listAppraisals } from './listAppraisals.ts';
import { printInspection } from './printInspection.ts';
import { recordInspection } from './recordInspection.ts';
import { returnAssessment } from './returnAssessment.ts';
import { showAppraisal } from './showAppraisal.ts';

export const appraisalsRoutes = [
  route(api.listAppraisals, listAppraisals),
  route(api.showAppraisal, showAppraisal),
  route(api.appraiseLines, appraiseLines),
  route(api.recordInspection, recordInspection),
  route(api.decideLateness, decideLateness),
  route(api.finishAppraisal, finishAppraisal),
  route(api.returnAssessment, returnAssessment),
  route(api.printInspection, printInspection),
];
