import { identityRoutes } from './identity/routes.ts';
import type { Route } from './kernel/route.ts';

/** Every route, feature by feature. */
export const routes: readonly Route[] = [...identityRoutes];
