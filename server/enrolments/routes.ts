import * as api from '#api/enrolments.ts';
import * as pledges from '#api/pledges.ts';
import { route } from '../kernel/route.ts';
import { acceptEnrolment } from './acceptEnrolment.ts';
import { acceptPledges } from './acceptPledges.ts';
import { downloadEnrolmentPaper, downloadPledgePaper } from './downloadPapers.ts';
import { enterPledges } from './enterPledges.ts';
import { keepPledgeDraft } from './keepPledgeDraft.ts';
import { listEnrolments } from './listEnrolments.ts';
import { listPledges } from './listPledges.ts';
import { myPledges } from './myPledges.ts';
import { printAttachedList, printEnrolment } from './printEnrolment.ts';
import { printBlankPledge, printPledge, printPledgeList } from './printPledges.ts';
import { recallPledge } from './recallPledge.ts';
import { returnEnrolment } from './returnEnrolment.ts';
import { returnPledge } from './returnPledge.ts';
import { saveEnrolment } from './saveEnrolment.ts';
import { showEnrolment } from './showEnrolment.ts';
import { showPledge } from './showPledge.ts';
import { showPledgeGrid } from './showPledgeGrid.ts';
import { showUnitEnrolment } from './showUnitEnrolment.ts';
import { signPledge } from './signPledge.ts';
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
  route(pledges.acceptPledges, acceptPledges),
  route(pledges.returnPledge, returnPledge),
  route(pledges.showPledge, showPledge),
  route(pledges.downloadPledgePaper, downloadPledgePaper),
  route(pledges.printPledge, printPledge),
  route(pledges.printBlankPledge, printBlankPledge),
  route(pledges.printPledgeList, printPledgeList),
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
