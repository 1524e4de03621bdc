import * as api from '#api/incidents.ts';
import { route } from '../kernel/route.ts';
import { clearIncident } from './clearIncident.ts';
import { listIncidents } from './listIncidents.ts';
import { recordIncident } from './recordIncident.ts';

export const incidentsRoutes = [
  route(api.listIncidents, listIncidents),
  route(api.recordIncident, recordIncident),
  route(api.clearIncident, clearIncident),
];
