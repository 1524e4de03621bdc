import * as api from '#api/workplan.ts';
import { route } from '../kernel/route.ts';
import { assignTasks } from './assignTasks.ts';
import { extendTask } from './extendTask.ts';
import { reopenTask } from './reopenTask.ts';
import { reportTask } from './reportTask.ts';
import { ruleQuota } from './ruleQuota.ts';
import { showWorkplan } from './showWorkplan.ts';

export const workplanRoutes = [
  route(api.showWorkplan, showWorkplan),
  route(api.assignTasks, assignTasks),
  route(api.reportTask, reportTask),
  route(api.extendTask, extendTask),
  route(api.reopenTask, reopenTask),
  route(api.ruleQuota, ruleQuota),
];
