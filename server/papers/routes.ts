import * as api from '#api/papers.ts';
import { route } from '../kernel/route.ts';
import { checkCasePaper } from './checkCasePaper.ts';
import { compareCasePaper } from './compareCasePaper.ts';
import { downloadCasePapers } from './downloadCasePapers.ts';
import { fillCasePaper } from './fillCasePaper.ts';
import { issueCasePaper } from './issueCasePaper.ts';
import { listCasePapers } from './listCasePapers.ts';
import { openIssuedPaper } from './openIssuedPaper.ts';
import { printCasePaper } from './printCasePaper.ts';

export const papersRoutes = [
  route(api.listCasePapers, listCasePapers),
  route(api.fillCasePaper, fillCasePaper),
  route(api.printCasePaper, printCasePaper),
  route(api.downloadCasePapers, downloadCasePapers),
  route(api.checkCasePaper, checkCasePaper),
  route(api.compareCasePaper, compareCasePaper),
  route(api.issueCasePaper, issueCasePaper),
  route(api.openIssuedPaper, openIssuedPaper),
];
