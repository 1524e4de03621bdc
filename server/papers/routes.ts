import * as batches from '#api/batches.ts';
import * as blanks from '#api/blanks.ts';
import * as dossiers from '#api/dossiers.ts';
import * as api from '#api/papers.ts';
import { printHandover } from '#api/people.ts';
import { route } from '../kernel/route.ts';
import { addSubjects } from './addSubjects.ts';
import { listBatches } from './batches/listBatches.ts';
import { openBatchPart } from './batches/openBatchPart.ts';
import { printAll } from './batches/printAll.ts';
import { retryBatch } from './batches/retryBatch.ts';
import { listBlankTitles, printTitlesOnBlank } from './blanks/blankTitles.ts';
import { listBlanks } from './blanks/listBlanks.ts';
import { printOnBlank } from './blanks/printOnBlank.ts';
import { printTestSheet } from './blanks/printTestSheet.ts';
import { retireBlank } from './blanks/retireBlank.ts';
import { saveBlank } from './blanks/saveBlank.ts';
import { checkCasePaper } from './checkCasePaper.ts';
import { compareCasePaper } from './compareCasePaper.ts';
import { printDossier } from './dossier/printDossier.ts';
import { showDossiers } from './dossier/showDossiers.ts';
import { downloadCasePapers } from './downloadCasePapers.ts';
import { fillCasePaper } from './fillCasePaper.ts';
import { handoverPaper } from './handoverPaper.ts';
import { issueCasePaper } from './issueCasePaper.ts';
import { listCasePapers } from './listCasePapers.ts';
import { listOtherPapers } from './listOtherPapers.ts';
import { listPaperPeople } from './listPaperPeople.ts';
import { listSubjectPapers } from './listSubjectPapers.ts';
import { openIssuedPaper } from './openIssuedPaper.ts';
import { previewCasePaper } from './previewCasePaper.ts';
import { printByTemplate } from './printByTemplate.ts';
import { printCasePaper } from './printCasePaper.ts';
import { removeSubject } from './removeSubject.ts';
import { templateRoutes } from './templates/templateRoutes.ts';

export const papersRoutes = [
  route(api.listCasePapers, listCasePapers),
  route(api.listSubjectPapers, listSubjectPapers),
  route(api.listPaperPeople, listPaperPeople),
  route(api.addSubjects, addSubjects),
  route(api.removeSubject, removeSubject),
  route(api.fillCasePaper, fillCasePaper),
  route(api.previewCasePaper, previewCasePaper),
  route(api.printCasePaper, printCasePaper),
  route(api.printByTemplate, printByTemplate),
  route(printHandover, handoverPaper),
  route(api.downloadCasePapers, downloadCasePapers),
  route(api.checkCasePaper, checkCasePaper),
  route(api.compareCasePaper, compareCasePaper),
  route(api.issueCasePaper, issueCasePaper),
  route(api.openIssuedPaper, openIssuedPaper),
  route(dossiers.listOtherPapers, listOtherPapers),
  route(dossiers.showDossiers, showDossiers),
  route(dossiers.printDossier, printDossier),
  route(blanks.listBlanks, listBlanks),
  route(blanks.saveBlank, saveBlank),
  route(blanks.retireBlank, retireBlank),
  route(blanks.printTestSheet, printTestSheet),
  ...templateRoutes,
  route(blanks.listBlankTitles, listBlankTitles),
  route(blanks.printTitlesOnBlank, printTitlesOnBlank),
  route(batches.printOnBlank, printOnBlank),
  route(batches.listBatches, listBatches),
  route(batches.printAll, printAll),
  route(batches.retryBatch, retryBatch),
  route(batches.openBatchPart, openBatchPart),
];
