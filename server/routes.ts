import { identityRoutes } from './identity/routes.ts';
import type { Route } from './kernel/route.ts';
import { todayRoutes } from './today/routes.ts';

/** Every route, feature by feature. */
export const routes: readonly Route[] = [...identityRoutes, ...todayRoutes];
