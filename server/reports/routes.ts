import * as layouts from '#api/reportLayouts.ts';
import * as api from '#api/reports.ts';
import { route } from '../kernel/route.ts';
import { downloadReport } from './downloadReport.ts';
import { downloadLayout, fillLayout, printLayout } from './fillLayout.ts';
import { listReportLayouts, saveReportLayout, showReportLayout } from './layouts.ts';
import { listReportCases } from './listReportCases.ts';
import { listReportUnits } from './listReportUnits.ts';
import { printReport } from './printReport.ts';
import { remindLate } from './remindLate.ts';
import { downloadContest, showContest } from './showContest.ts';
import { downloadPeriod, showPeriod } from './showPeriod.ts';
import { showReport } from './showReport.ts';

export const reportsRoutes = [
  route(api.listReportUnits, listReportUnits),
  route(api.showReport, showReport),
  route(api.listReportCases, listReportCases),
  route(api.remindLate, remindLate),
  route(layouts.listReportLayouts, listReportLayouts),
  route(layouts.showReportLayout, showReportLayout),
  route(layouts.saveReportLayout, saveReportLayout),
  route(layouts.fillLayout, fillLayout),
  route(layouts.downloadLayout, downloadLayout),
  route(layouts.printLayout, printLayout),
  route(api.showContest, showContest),
  route(api.downloadContest, downloadContest),
  route(api.showPeriod, showPeriod),
  route(api.downloadPeriod, downloadPeriod),
  route(api.downloadReport, downloadReport),
  route(api.printReport, printReport),
];
