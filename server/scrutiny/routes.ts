import * as api from '#api/scrutiny.ts';
import { route } from '../kernel/route.ts';
import { listScoreGaps } from './listScoreGaps.ts';
import { lookAtLeniency, showOwnLeniency } from './ownLeniency.ts';
import { listLeniencies, tellReviewers } from './reviewers.ts';
import { drawSample, listSamples } from './samples.ts';
import { showScrutiny } from './showScrutiny.ts';
import { showUnitScrutiny } from './showUnitScrutiny.ts';

export const scrutinyRoutes = [
  route(api.showScrutiny, showScrutiny),
  route(api.listScoreGaps, listScoreGaps),
  route(api.showOwnLeniency, showOwnLeniency),
  route(api.lookAtLeniency, lookAtLeniency),
  route(api.listLeniencies, listLeniencies),
  route(api.tellReviewers, tellReviewers),
  route(api.listSamples, listSamples),
  route(api.drawSample, drawSample),
  route(api.showUnitScrutiny, showUnitScrutiny),
];
