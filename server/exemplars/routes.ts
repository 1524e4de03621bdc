import * as api from '#api/exemplars.ts';
import { route } from '../kernel/route.ts';
import { adoptExemplar, reportAdoption } from './adoptExemplar.ts';
import { answerNaming } from './answerNaming.ts';
import { beginExemplar, listExemplarGrounds } from './beginExemplar.ts';
import { listExemplars } from './listExemplars.ts';
import { openExemplarPicture } from './openPicture.ts';
import { showExemplar } from './showExemplar.ts';
import { askConsent, consentExemplar, giveBackExemplar, publishExemplar, withdrawExemplar } from './stepExemplar.ts';
import { showExemplarChoices, writeExemplar } from './writeExemplar.ts';

export const exemplarsRoutes = [
  route(api.listExemplars, listExemplars),
  route(api.listExemplarGrounds, listExemplarGrounds),
  route(api.beginExemplar, beginExemplar),
  route(api.writeExemplar, writeExemplar),
  route(api.showExemplar, showExemplar),
  route(api.showExemplarChoices, showExemplarChoices),
  route(api.openExemplarPicture, openExemplarPicture),
  route(api.askConsent, askConsent),
  route(api.consentExemplar, consentExemplar),
  route(api.publishExemplar, publishExemplar),
  route(api.giveBackExemplar, giveBackExemplar),
  route(api.withdrawExemplar, withdrawExemplar),
  route(api.answerNaming, answerNaming),
  route(api.adoptExemplar, adoptExemplar),
  route(api.reportAdoption, reportAdoption),
];
