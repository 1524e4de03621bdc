import * as api from '#api/initiatives.ts';
import { route } from '../kernel/route.ts';
import { bringInitiatives } from './bringInitiatives.ts';
import { listInitiatives } from './listInitiatives.ts';
import { myInitiatives } from './myInitiatives.ts';
import { offerInitiative } from './offerInitiative.ts';
import { proposeInitiative } from './proposeInitiative.ts';
import { recogniseInitiatives } from './recogniseInitiatives.ts';
import { refuseInitiative } from './refuseInitiative.ts';
import { returnInitiative } from './returnInitiative.ts';
import { showInitiative } from './showInitiative.ts';
import { showJudging } from './showJudging.ts';
import { tieInitiative } from './tieInitiative.ts';
import { widenInitiative } from './widenInitiative.ts';
import { withdrawInitiative } from './withdrawInitiative.ts';
import { writeInitiative } from './writeInitiative.ts';

export const initiativesRoutes = [
  route(api.listInitiatives, listInitiatives),
  route(api.offerInitiative, offerInitiative),
  route(api.writeInitiative, writeInitiative),
  route(api.myInitiatives, myInitiatives),
  route(api.showInitiative, showInitiative),
  route(api.proposeInitiative, proposeInitiative),
  route(api.returnInitiative, returnInitiative),
  route(api.withdrawInitiative, withdrawInitiative),
  route(api.widenInitiative, widenInitiative),
  route(api.tieInitiative, tieInitiative),
  route(api.showJudging, showJudging),
  route(api.bringInitiatives, bringInitiatives),
  route(api.recogniseInitiatives, recogniseInitiatives),
  route(api.refuseInitiative, refuseInitiative),
];
