import * as api from '#api/activities.ts';
import * as routines from '#api/routines.ts';
import { route } from '../kernel/route.ts';
import { addCertificate } from './addCertificate.ts';
import { addPause } from './addPause.ts';
import { changeActivity } from './changeActivity.ts';
import { changeRoutine } from './changeRoutine.ts';
import { closeDrive } from './closeDrive.ts';
import { confirmRoutine } from './confirmRoutine.ts';
import { consentToDeed } from './consentToDeed.ts';
import { downloadActivities } from './downloadActivities.ts';
import { dropPause } from './dropPause.ts';
import { dropRoutine } from './dropRoutine.ts';
import { listActivities } from './listActivities.ts';
import { listDrives } from './listDrives.ts';
import { listRoutines } from './listRoutines.ts';
import { myActivities } from './myActivities.ts';
import { myRoutines } from './myRoutines.ts';
import { openDrive } from './openDrive.ts';
import { recordActivity } from './recordActivity.ts';
import { removeActivity } from './removeActivity.ts';
import { tickRoutine } from './tickRoutine.ts';

export const activitiesRoutes = [
  route(api.listActivities, listActivities),
  route(api.recordActivity, recordActivity),
  route(api.changeActivity, changeActivity),
  route(api.removeActivity, removeActivity),
  route(api.consentToDeed, consentToDeed),
  route(api.addCertificate, addCertificate),
  route(api.downloadActivities, downloadActivities),
  route(api.myActivities, myActivities),
  route(routines.listDrives, listDrives),
  route(routines.openDrive, openDrive),
  route(routines.closeDrive, closeDrive),
  route(routines.listRoutines, listRoutines),
  route(routines.confirmRoutine, confirmRoutine),
  route(routines.changeRoutine, changeRoutine),
  route(routines.dropRoutine, dropRoutine),
  route(routines.tickRoutine, tickRoutine),
  route(routines.addPause, addPause),
  route(routines.dropPause, dropPause),
  route(routines.myRoutines, myRoutines),
];
