import * as api from '#api/elections.ts';
import { route } from '../kernel/route.ts';
import { abandonElection } from './abandonElection.ts';
import { answerDispute } from './answerDispute.ts';
import { castBallots } from './castBallots.ts';
import { closeElection } from './closeElection.ts';
import { disputeBallot } from './disputeBallot.ts';
import { giveAcknowledgement } from './giveAcknowledgement.ts';
import { giveComplaint } from './giveComplaint.ts';
import { giveDealing } from './giveDealing.ts';
import { giveDecryption } from './giveDecryption.ts';
import { giveTrusteeKey } from './giveTrusteeKey.ts';
import { listBallots } from './listBallots.ts';
import { listTrusteeWork } from './listTrusteeWork.ts';
import { nameTrustees } from './nameTrustees.ts';
import { openElectionRecord } from './openElectionRecord.ts';
import { restartElection } from './restartElection.ts';
import { showElection } from './showElection.ts';
import { showTrustees } from './showTrustees.ts';

export const electionRoutes = [
  route(api.nameTrustees, nameTrustees),
  route(api.showTrustees, showTrustees),
  route(api.giveTrusteeKey, giveTrusteeKey),
  route(api.listTrusteeWork, listTrusteeWork),
  route(api.giveDealing, giveDealing),
  route(api.giveAcknowledgement, giveAcknowledgement),
  route(api.giveComplaint, giveComplaint),
  route(api.listBallots, listBallots),
  route(api.castBallots, castBallots),
  route(api.closeElection, closeElection),
  route(api.giveDecryption, giveDecryption),
  route(api.showElection, showElection),
  route(api.openElectionRecord, openElectionRecord),
  route(api.restartElection, restartElection),
  route(api.abandonElection, abandonElection),
  route(api.disputeBallot, disputeBallot),
  route(api.answerDispute, answerDispute),
];
