import * as api from '#api/measures.ts';
import { route } from '../kernel/route.ts';
import { chooseFigure } from './chooseFigure.ts';
import { showFigures } from './showFigures.ts';

export const measuresRoutes = [route(api.showFigures, showFigures), route(api.chooseFigure, chooseFigure)];
