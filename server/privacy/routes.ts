import * as api from '#api/privacy.ts';
import { route } from '../kernel/route.ts';
import { erasePerson } from './erasePerson.ts';
import { exportMyDataJson, exportMyDataXlsx } from './exportMine.ts';
import { showErasure } from './showErasure.ts';
import { showMyData } from './showMyData.ts';

export const privacyRoutes = [
  route(api.showMyData, showMyData),
  route(api.exportMyDataJson, exportMyDataJson),
  route(api.exportMyDataXlsx, exportMyDataXlsx),
  route(api.showErasure, showErasure),
  route(api.erasePerson, erasePerson),
];
