import * as api from '#api/documents.ts';
import { route } from '../kernel/route.ts';
import { attachCopy } from './attachCopy.ts';
import { confirmDelivery } from './confirmDelivery.ts';
import { downloadRecord } from './downloadRecord.ts';
import { fileDocument } from './fileDocument.ts';
import { issueReserved } from './issueReserved.ts';
import { lintPaper } from './lintPaper.ts';
import { listDocuments } from './listDocuments.ts';
import { logDelivery } from './logDelivery.ts';
import { openCopy } from './openCopy.ts';
import { reserveNumber } from './reserveNumber.ts';
import { showDocument } from './showDocument.ts';
import { strikeOut } from './strikeOut.ts';
import { suggestNumber } from './suggestNumber.ts';

export const documentsRoutes = [
  route(api.listDocuments, listDocuments),
  route(api.suggestNumber, suggestNumber),
  route(api.showDocument, showDocument),
  route(api.reserveNumber, reserveNumber),
  route(api.fileDocument, fileDocument),
  route(api.issueReserved, issueReserved),
  route(api.strikeOut, strikeOut),
  route(api.attachCopy, attachCopy),
  route(api.openCopy, openCopy),
  route(api.downloadRecord, downloadRecord),
  route(api.logDelivery, logDelivery),
  route(api.confirmDelivery, confirmDelivery),
  route(api.lintPaper, lintPaper),
];
