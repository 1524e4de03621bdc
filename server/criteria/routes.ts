import * as campaigns from '#api/campaigns.ts';
import * as api from '#api/criteria.ts';
import { route } from '../kernel/route.ts';
import { addDetail } from './addDetail.ts';
import { draftSheet } from './draftSheet.ts';
import { editSheet } from './editSheet.ts';
import { issueSheet } from './issueSheet.ts';
import { launchCampaign } from './launchCampaign.ts';
import { listCampaigns } from './listCampaigns.ts';
import { listSheets } from './listSheets.ts';
import { moveWindow } from './moveWindow.ts';
import { openSheetPaper } from './openSheetPaper.ts';
import { retireSheet } from './retireSheet.ts';
import { showCampaign } from './showCampaign.ts';
import { showLaunch } from './showLaunch.ts';
import { showSheet } from './showSheet.ts';

export const criteriaRoutes = [
  route(api.listSheets, listSheets),
  route(api.showSheet, showSheet),
  route(api.draftSheet, draftSheet),
  route(api.editSheet, editSheet),
  route(api.issueSheet, issueSheet),
  route(api.retireSheet, retireSheet),
  route(api.addDetail, addDetail),
  route(api.openSheetPaper, openSheetPaper),
  route(campaigns.listCampaigns, listCampaigns),
  route(campaigns.showCampaign, showCampaign),
  route(campaigns.showLaunch, showLaunch),
  route(campaigns.launchCampaign, launchCampaign),
  route(campaigns.moveWindow, moveWindow),
];
