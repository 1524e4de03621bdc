import * as api from '#api/council.ts';
import { route } from '../kernel/route.ts';
import { addSittingCase } from './addSittingCase.ts';
import { answerVote } from './answerVote.ts';
import { callSitting } from './callSitting.ts';
import { changeMembers } from './changeMembers.ts';
import { changeSitting } from './changeSitting.ts';
import { changeSittingCase } from './changeSittingCase.ts';
import { closeSitting } from './closeSitting.ts';
import { closeWriting } from './closeWriting.ts';
import { countVote } from './countVote.ts';
import { declareTie } from './declareTie.ts';
import { dropSittingCase } from './dropSittingCase.ts';
import { electionRoutes } from './electionRoutes.ts';
import { liftTie } from './liftTie.ts';
import { listCandidates } from './listCandidates.ts';
import { listCaseUnits } from './listCaseUnits.ts';
import { listCouncils } from './listCouncils.ts';
import { markAttendance } from './markAttendance.ts';
import { nameCounters } from './nameCounters.ts';
import { nameSubstitute } from './nameSubstitute.ts';
import { noteDiscussion } from './noteDiscussion.ts';
import { openCouncilDecision } from './openCouncilDecision.ts';
import { openSitting } from './openSitting.ts';
import { openSittingMinutes } from './openSittingMinutes.ts';
import { openVote } from './openVote.ts';
import { planSitting } from './planSitting.ts';
import { printSittingPaper } from './printSittingPaper.ts';
import { putOffCase } from './putOffCase.ts';
import { setCouncilRules } from './setCouncilRules.ts';
import { setTie } from './setTie.ts';
import { setUpCouncil } from './setUpCouncil.ts';
import { showCouncil } from './showCouncil.ts';
import { showSitting } from './showSitting.ts';
import { signSitting } from './signSitting.ts';
import { stopVote } from './stopVote.ts';
import { takeOverSitting } from './takeOverSitting.ts';
import { takeUpCase } from './takeUpCase.ts';
import { withdrawTie } from './withdrawTie.ts';

export const councilRoutes = [
  route(api.listCouncils, listCouncils),
  route(api.listCandidates, listCandidates),
  route(api.setUpCouncil, setUpCouncil),
  route(api.showCouncil, showCouncil),
  route(api.openCouncilDecision, openCouncilDecision),
  route(api.setCouncilRules, setCouncilRules),
  route(api.changeMembers, changeMembers),
  route(api.nameSubstitute, nameSubstitute),
  route(api.planSitting, planSitting),
  route(api.changeSitting, changeSitting),
  route(api.showSitting, showSitting),
  route(api.listCaseUnits, listCaseUnits),
  route(api.addSittingCase, addSittingCase),
  route(api.changeSittingCase, changeSittingCase),
  route(api.dropSittingCase, dropSittingCase),
  route(api.callSitting, callSitting),
  route(api.openSitting, openSitting),
  route(api.closeSitting, closeSitting),
  route(api.signSitting, signSitting),
  route(api.openSittingMinutes, openSittingMinutes),
  route(api.markAttendance, markAttendance),
  route(api.takeOverSitting, takeOverSitting),
  route(api.takeUpCase, takeUpCase),
  route(api.noteDiscussion, noteDiscussion),
  route(api.declareTie, declareTie),
  route(api.withdrawTie, withdrawTie),
  route(api.setTie, setTie),
  route(api.liftTie, liftTie),
  route(api.openVote, openVote),
  route(api.nameCounters, nameCounters),
  route(api.countVote, countVote),
  route(api.stopVote, stopVote),
  route(api.answerVote, answerVote),
  route(api.closeWriting, closeWriting),
  route(api.putOffCase, putOffCase),
  route(api.printSittingPaper, printSittingPaper),
  ...electionRoutes,
];
