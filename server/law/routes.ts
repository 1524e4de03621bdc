import * as api from '#api/law.ts';
import { route } from '../kernel/route.ts';
import { addLegalDocument } from './addLegalDocument.ts';
import { correctLegalDocument } from './correctLegalDocument.ts';
import { endLegalDocument } from './endLegalDocument.ts';
import { importLegalDocuments } from './importLegalDocuments.ts';
import { legalTemplate } from './legalTemplate.ts';
import { listLegalDocuments } from './listLegalDocuments.ts';
import { previewLegalImport } from './previewLegalImport.ts';
import { showLegalDocument } from './showLegalDocument.ts';

export const lawRoutes = [
  route(api.listLegalDocuments, listLegalDocuments),
  route(api.showLegalDocument, showLegalDocument),
  route(api.addLegalDocument, addLegalDocument),
  route(api.correctLegalDocument, correctLegalDocument),
  route(api.endLegalDocument, endLegalDocument),
  route(api.previewLegalImport, previewLegalImport),
  route(api.importLegalDocuments, importLegalDocuments),
  route(api.legalTemplate, legalTemplate),
];
