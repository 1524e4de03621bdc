import * as api from '#api/assessments.ts';
import { route } from '../kernel/route.ts';
import { closeScoring } from './closeScoring.ts';
import { enterCoScores } from './enterCoScores.ts';
import { enterSignedPaper } from './enterSignedPaper.ts';
import { findAssessment } from './findAssessment.ts';
import { listAssessments } from './listAssessments.ts';
import { openAssessment } from './openAssessment.ts';
import { printAssessment } from './printAssessment.ts';
import { readSignedPaper } from './readSignedPaper.ts';
import { recordReading } from './recordReading.ts';
import { scoreLines } from './scoreLines.ts';
import { showAssessment } from './showAssessment.ts';
import { signAssessment } from './signAssessment.ts';
import { submitAssessment } from './submitAssessment.ts';

export const assessmentsRoutes = [
  route(api.findAssessment, findAssessment),
  route(api.openAssessment, openAssessment),
  route(api.listAssessments, listAssessments),
  route(api.showAssessment, showAssessment),
  route(api.scoreLines, scoreLines),
  route(api.enterCoScores, enterCoScores),
  route(api.recordReading, recordReading),
  route(api.closeScoring, closeScoring),
  route(api.signAssessment, signAssessment),
  route(api.enterSignedPaper, enterSignedPaper),
  route(api.submitAssessment, submitAssessment),
  route(api.readSignedPaper, readSignedPaper),
  route(api.printAssessment, printAssessment),
];
