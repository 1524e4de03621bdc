import * as api from '#api/conferences.ts';
import { route } from '../kernel/route.ts';
import { holdConference } from './holdConference.ts';
import { listConferences } from './listConferences.ts';
import { openConferenceMinutes } from './openConferenceMinutes.ts';
import { prepareConference } from './prepareConference.ts';
import { printConferencePaper } from './printConferencePaper.ts';
import { showConference } from './showConference.ts';
import { signConference } from './signConference.ts';

export const conferencesRoutes = [
  route(api.listConferences, listConferences),
  route(api.showConference, showConference),
  route(api.prepareConference, prepareConference),
  route(api.holdConference, holdConference),
  route(api.signConference, signConference),
  route(api.openConferenceMinutes, openConferenceMinutes),
  route(api.printConferencePaper, printConferencePaper),
];
