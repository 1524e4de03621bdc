import * as api from '#api/reviews.ts';
import { route } from '../kernel/route.ts';
import { approveHalfYear } from './approveHalfYear.ts';
import { closeShortcoming } from './closeShortcoming.ts';
import { extendShortcoming } from './extendShortcoming.ts';
import { holdMeeting } from './holdMeeting.ts';
import { printHalfYear } from './printHalfYear.ts';
import { printMonthlyItem } from './printMonthlyItem.ts';
import { raiseShortcoming } from './raiseShortcoming.ts';
import { reopenShortcoming } from './reopenShortcoming.ts';
import { showHalfYear } from './showHalfYear.ts';
import { showMonthlyItem } from './showMonthlyItem.ts';
import { writeHalfYear } from './writeHalfYear.ts';

export const reviewsRoutes = [
  route(api.showMonthlyItem, showMonthlyItem),
  route(api.printMonthlyItem, printMonthlyItem),
  route(api.holdMeeting, holdMeeting),
  route(api.raiseShortcoming, raiseShortcoming),
  route(api.closeShortcoming, closeShortcoming),
  route(api.reopenShortcoming, reopenShortcoming),
  route(api.extendShortcoming, extendShortcoming),
  route(api.showHalfYear, showHalfYear),
  route(api.writeHalfYear, writeHalfYear),
  route(api.approveHalfYear, approveHalfYear),
  route(api.printHalfYear, printHalfYear),
];
