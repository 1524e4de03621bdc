import * as api from '#api/recognition.ts';
import { route } from '../kernel/route.ts';
import { announceResult } from './announceResult.ts';
import { bringTitles } from './bringTitles.ts';
import { decideTitle } from './decideTitle.ts';
import { downloadRevocation, downloadTitleDecision } from './decisionPapers.ts';
import { downloadResultNotice } from './downloadResultNotice.ts';
import { downloadCertificate, downloadCredential } from './downloads.ts';
import { keepTitle } from './keepTitle.ts';
import { listOutcomes } from './listOutcomes.ts';
import { listTitles } from './listTitles.ts';
import { listTitlesToBring } from './listTitlesToBring.ts';
import { listTitlesToWeigh } from './listTitlesToWeigh.ts';
import { listToTitle } from './listToTitle.ts';
import { listPastRecognition, strikePastRecognition } from './pastRecognition.ts';
import { revokeTitle } from './revokeTitle.ts';
import { showOutcome } from './showOutcome.ts';

export const recognitionRoutes = [
  route(api.showOutcome, showOutcome),
  route(api.announceResult, announceResult),
  route(api.downloadResultNotice, downloadResultNotice),
  route(api.listTitlesToBring, listTitlesToBring),
  route(api.bringTitles, bringTitles),
  route(api.decideTitle, decideTitle),
  route(api.revokeTitle, revokeTitle),
  route(api.listOutcomes, listOutcomes),
  route(api.listTitles, listTitles),
  route(api.listTitlesToWeigh, listTitlesToWeigh),
  route(api.listToTitle, listToTitle),
  route(api.keepTitle, keepTitle),
  route(api.listPastRecognition, listPastRecognition),
  route(api.strikePastRecognition, strikePastRecognition),
  route(api.downloadCertificate, downloadCertificate),
  route(api.downloadCredential, downloadCredential),
  route(api.downloadTitleDecision, downloadTitleDecision),
  route(api.downloadRevocation, downloadRevocation),
];
