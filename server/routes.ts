import { enrolmentRoutes } from './enrolments/routes.ts';
import { evidenceRoutes } from './evidence/routes.ts';
import { identityRoutes } from './identity/routes.ts';
import { incidentsRoutes } from './incidents/routes.ts';
import type { Route } from './kernel/route.ts';
import { recognitionRoutes } from './recognition/routes.ts';
import { reviewsRoutes } from './reviews/routes.ts';
import { todayRoutes } from './today/routes.ts';

/** Every route, feature by feature. */
export const routes: readonly Route[] = [
  ...identityRoutes,
  ...enrolmentRoutes,
  ...evidenceRoutes,
  ...incidentsRoutes,
  ...reviewsRoutes,
  ...recognitionRoutes,
  ...todayRoutes,
];
