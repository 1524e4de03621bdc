import * as api from '#api/today.ts';
import { route } from '../kernel/route.ts';
import { listYears } from './listYears.ts';
import { moveDay } from './moveDay.ts';
import { showMissing } from './showMissing.ts';
import { showToday } from './showToday.ts';

export const todayRoutes = [
  route(api.showToday, showToday),
  route(api.listYears, listYears),
  route(api.moveDay, moveDay),
  route(api.showMissing, showMissing),
];
