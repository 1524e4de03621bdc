import * as api from '#api/papers.ts';
import { route } from '../kernel/route.ts';
import { fillCasePaper } from './fillCasePaper.ts';
import { listCasePapers } from './listCasePapers.ts';
import { printCasePaper } from './printCasePaper.ts';

export const papersRoutes = [
  route(api.listCasePapers, listCasePapers),
  route(api.fillCasePaper, fillCasePaper),
  route(api.printCasePaper, printCasePaper),
];
