import * as api from '#api/incidents.ts';
import { route } from '../kernel/route.ts';
import { clearIncident } from './clearIncident.ts';
import { decideDiscipline } from './decideDiscipline.ts';
import { dropProcedure } from './dropProcedure.ts';
import { listDisciplines } from './listDisciplines.ts';
import { listIncidents } from './listIncidents.ts';
import { openProcedure } from './openProcedure.ts';
import { recordIncident } from './recordIncident.ts';
import { showDisciplines } from './showDisciplines.ts';
import { showForms } from './showForms.ts';

export const incidentsRoutes = [
  route(api.listIncidents, listIncidents),
  route(api.recordIncident, recordIncident),
  route(api.clearIncident, clearIncident),
  route(api.listDisciplines, listDisciplines),
  route(api.showForms, showForms),
  route(api.openProcedure, openProcedure),
  route(api.dropProcedure, dropProcedure),
  route(api.decideDiscipline, decideDiscipline),
  route(api.showDisciplines, showDisciplines),
];
