import * as api from '#api/blocs.ts';
import { route } from '../kernel/route.ts';
import { addBlocMembers, attachBlocDecision, endBloc, establishBloc, leaveBloc, nameBlocLeads } from './establishBloc.ts';
import { listBlocs, listBlocUnits } from './listBlocs.ts';
import { openBlocMinutes, openBlocPact } from './papers.ts';
import { handInBlocScores, saveBlocScores, signBlocPact } from './scoreBloc.ts';
import { openBlocDecision, showBloc } from './showBloc.ts';
import {
  closeBlocScoring,
  concludeBlocYear,
  openBlocScoring,
  putBlocPact,
  recordBlocMeeting,
  writeBlocPact,
  writeBlocSheet,
} from './stepYear.ts';

export const blocsRoutes = [
  route(api.listBlocs, listBlocs),
  route(api.listBlocUnits, listBlocUnits),
  route(api.establishBloc, establishBloc),
  route(api.showBloc, showBloc),
  route(api.openBlocDecision, openBlocDecision),
  route(api.attachBlocDecision, attachBlocDecision),
  route(api.addBlocMembers, addBlocMembers),
  route(api.leaveBloc, leaveBloc),
  route(api.endBloc, endBloc),
  route(api.nameBlocLeads, nameBlocLeads),
  route(api.writeBlocPact, writeBlocPact),
  route(api.putBlocPact, putBlocPact),
  route(api.signBlocPact, signBlocPact),
  route(api.writeBlocSheet, writeBlocSheet),
  route(api.openBlocScoring, openBlocScoring),
  route(api.saveBlocScores, saveBlocScores),
  route(api.handInBlocScores, handInBlocScores),
  route(api.closeBlocScoring, closeBlocScoring),
  route(api.recordBlocMeeting, recordBlocMeeting),
  route(api.concludeBlocYear, concludeBlocYear),
  route(api.openBlocPact, openBlocPact),
  route(api.openBlocMinutes, openBlocMinutes),
];
