import * as api from '#api/imports.ts';
import { route } from '../kernel/route.ts';
import { beginImport } from './beginImport.ts';
import { dropImport, mapColumns, settleNames, takeImport } from './changeImport.ts';
import { importTemplate, listImportRows, listImports, showImport } from './showImport.ts';

export const importsRoutes = [
  route(api.listImports, listImports),
  route(api.beginImport, beginImport),
  route(api.showImport, showImport),
  route(api.listImportRows, listImportRows),
  route(api.mapColumns, mapColumns),
  route(api.settleNames, settleNames),
  route(api.takeImport, takeImport),
  route(api.dropImport, dropImport),
  route(api.importTemplate, importTemplate),
];
