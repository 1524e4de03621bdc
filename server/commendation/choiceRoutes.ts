import * as api from '#api/awardChoice.ts';
import { route } from '../kernel/route.ts';
import { bringNominees } from './bringNominees.ts';
import { endAwardLimit } from './endAwardLimit.ts';
import { releasePlace } from './releasePlace.ts';
import { ruleAwardLimit } from './ruleAwardLimit.ts';
import { ruleAwardTie } from './ruleAwardTie.ts';
import { setAwardLimit } from './setAwardLimit.ts';
import { setChoiceRules } from './setChoiceRules.ts';
import { showAwardChoice } from './showAwardChoice.ts';
import { takeAllPlaces } from './takeAllPlaces.ts';
import { takePlace } from './takePlace.ts';
import { tryAwardChoice } from './tryAwardChoice.ts';

export const awardChoiceRoutes = [
  route(api.showAwardChoice, showAwardChoice),
  route(api.setAwardLimit, setAwardLimit),
  route(api.endAwardLimit, endAwardLimit),
  route(api.setChoiceRules, setChoiceRules),
  route(api.ruleAwardLimit, ruleAwardLimit),
  route(api.ruleAwardTie, ruleAwardTie),
  route(api.tryAwardChoice, tryAwardChoice),
  route(api.bringNominees, bringNominees),
  route(api.takePlace, takePlace),
  route(api.takeAllPlaces, takeAllPlaces),
  route(api.releasePlace, releasePlace),
];
