import * as api from '#api/org.ts';
import { route } from '../kernel/route.ts';
import { addTeam } from './addTeam.ts';
import { addUnion } from './addUnion.ts';
import { changeUnit } from './changeUnit.ts';
import { createUnit } from './createUnit.ts';
import { endTeam } from './endTeam.ts';
import { endUnion } from './endUnion.ts';
import { importUnits } from './importUnits.ts';
import { listReorganisations } from './listReorganisations.ts';
import { listTreeDays } from './listTreeDays.ts';
import { listUnits } from './listUnits.ts';
import { previewReorganisation } from './previewReorganisation.ts';
import { previewUnitImport } from './previewUnitImport.ts';
import { readMergerTable } from './readMergerTable.ts';
import { readReorganisationSheet } from './readReorganisationSheet.ts';
import { reorganisationTemplate } from './reorganisationTemplate.ts';
import { setReorganisation } from './setReorganisation.ts';
import { showReorganisation } from './showReorganisation.ts';
import { showUnit } from './showUnit.ts';
import { takeBackReorganisation } from './takeBackReorganisation.ts';
import { unitTemplate } from './unitTemplate.ts';

export const orgRoutes = [
  route(api.listUnits, listUnits),
  route(api.listTreeDays, listTreeDays),
  route(api.showUnit, showUnit),
  route(api.createUnit, createUnit),
  route(api.changeUnit, changeUnit),
  route(api.addUnion, addUnion),
  route(api.endUnion, endUnion),
  route(api.addTeam, addTeam),
  route(api.endTeam, endTeam),
  route(api.previewUnitImport, previewUnitImport),
  route(api.importUnits, importUnits),
  route(api.unitTemplate, unitTemplate),
  route(api.listReorganisations, listReorganisations),
  route(api.previewReorganisation, previewReorganisation),
  route(api.readReorganisationSheet, readReorganisationSheet),
  route(api.readMergerTable, readMergerTable),
  route(api.reorganisationTemplate, reorganisationTemplate),
  route(api.setReorganisation, setReorganisation),
  route(api.showReorganisation, showReorganisation),
  route(api.takeBackReorganisation, takeBackReorganisation),
];
