import * as api from '#api/enrolments.ts';
import * as pledges from '#api/pledges.ts';
import * as teams from '#api/teamPledges.ts';
import { route } from '../kernel/route.ts';
import { acceptEnrolment } from './acceptEnrolment.ts';
import { acceptPledges } from './acceptPledges.ts';
import { downloadEnrolmentPaper, downloadPledgePaper } from './downloadPapers.ts';
import { enterPledges } from './enterPledges.ts';
import { enterTeamPledge } from './enterTeamPledge.ts';
import { keepPledgeDraft } from './keepPledgeDraft.ts';
import { listEnrolments } from './listEnrolments.ts';
import { listPledges } from './listPledges.ts';
import { listTeamPledges } from './listTeamPledges.ts';
import { myPledges } from './myPledges.ts';
import { printAttachedList, printEnrolment } from './printEnrolment.ts';
import { printBlankPledge, printPledge, printPledgeList } from './printPledges.ts';
import { downloadTeamPledgePaper, printBlankTeamPledge, printTeamPledge } from './printTeamPledges.ts';
import { recallPledge } from './recallPledge.ts';
import { remindPledges } from './remindPledges.ts';
import { returnEnrolment } from './returnEnrolment.ts';
import { returnPledge } from './returnPledge.ts';
import { acceptTeamPledge, recallTeamPledge, returnTeamPledge } from './reviewTeamPledge.ts';
import { saveEnrolment } from './saveEnrolment.ts';
import { showEnrolment } from './showEnrolment.ts';
import { showPledge } from './showPledge.ts';
import { showPledgeGrid } from './showPledgeGrid.ts';
import { showUnitEnrolment } from './showUnitEnrolment.ts';
import { signPledge } from './signPledge.ts';
import { signTeamPledge } from './signTeamPledge.ts';
import { submitEnrolment } from './submitEnrolment.ts';
import { withdrawEnrolment } from './withdrawEnrolment.ts';

export const enrolmentRoutes = [
  route(pledges.myPledges, myPledges),
  route(pledges.keepPledgeDraft, keepPledgeDraft),
  route(pledges.signPledge, signPledge),
  route(pledges.recallPledge, recallPledge),
  route(pledges.listPledges, listPledges),
  route(pledges.showPledgeGrid, showPledgeGrid),
  route(pledges.enterPledges, enterPledges),
  route(pledges.remindPledges, remindPledges),
  route(pledges.acceptPledges, acceptPledges),
  route(pledges.returnPledge, returnPledge),
  route(pledges.showPledge, showPledge),
  route(pledges.downloadPledgePaper, downloadPledgePaper),
  route(pledges.printPledge, printPledge),
  route(pledges.printBlankPledge, printBlankPledge),
  route(pledges.printPledgeList, printPledgeList),
  route(teams.listTeamPledges, listTeamPledges),
  route(teams.signTeamPledge, signTeamPledge),
  route(teams.enterTeamPledge, enterTeamPledge),
  route(teams.acceptTeamPledge, acceptTeamPledge),
  route(teams.returnTeamPledge, returnTeamPledge),
  route(teams.recallTeamPledge, recallTeamPledge),
  route(teams.downloadTeamPledgePaper, downloadTeamPledgePaper),
  route(teams.printTeamPledge, printTeamPledge),
  route(teams.printBlankTeamPledge, printBlankTeamPledge),
  route(api.showUnitEnrolment, showUnitEnrolment),
  route(api.saveEnrolment, saveEnrolment),
  route(api.submitEnrolment, submitEnrolment),
  route(api.withdrawEnrolment, withdrawEnrolment),
  route(api.listEnrolments, listEnrolments),
  route(api.showEnrolment, showEnrolment),
  route(api.acceptEnrolment, acceptEnrolment),
  route(api.returnEnrolment, returnEnrolment),
  route(api.downloadEnrolmentPaper, downloadEnrolmentPaper),
  route(api.printEnrolment, printEnrolment),
  route(api.printAttachedList, printAttachedList),
];
