import * as api from '#api/people.ts';
import * as teams from '#api/teamPledges.ts';
import { route } from '../kernel/route.ts';
import { addPerson } from './addPerson.ts';
import { changePerson } from './changePerson.ts';
import { changeWork } from './changeWork.ts';
import { endAbsence } from './endAbsence.ts';
import { endSeat } from './endSeat.ts';
import { grantSeat } from './grantSeat.ts';
import { handOverSeat } from './handOverSeat.ts';
import { importPeople } from './importPeople.ts';
import { leaveUnit } from './leaveUnit.ts';
import { lendSeat } from './lendSeat.ts';
import { listPeople } from './listPeople.ts';
import { nameTeamLead } from './nameTeamLead.ts';
import { peopleTemplate } from './peopleTemplate.ts';
import { previewPeopleImport } from './previewPeopleImport.ts';
import { recordAbsence } from './recordAbsence.ts';
import { showHandover } from './showHandover.ts';
import { showPerson } from './showPerson.ts';

export const peopleRoutes = [
  route(api.listPeople, listPeople),
  route(api.showPerson, showPerson),
  route(api.addPerson, addPerson),
  route(api.changePerson, changePerson),
  route(api.changeWork, changeWork),
  route(api.leaveUnit, leaveUnit),
  route(api.grantSeat, grantSeat),
  route(api.endSeat, endSeat),
  route(api.lendSeat, lendSeat),
  route(api.handOverSeat, handOverSeat),
  route(api.recordAbsence, recordAbsence),
  route(api.endAbsence, endAbsence),
  route(teams.nameTeamLead, nameTeamLead),
  route(api.showHandover, showHandover),
  route(api.previewPeopleImport, previewPeopleImport),
  route(api.importPeople, importPeople),
  route(api.peopleTemplate, peopleTemplate),
];
