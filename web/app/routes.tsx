import { createRootRoute, createRoute, createRouter, lazyRouteComponent, Outlet } from '@tanstack/react-router';
import { Crashed } from './Crashed.tsx';
import { Frame } from './Frame.tsx';
import { NoSuchPage, NotFound } from './NotFound.tsx';

const root = createRootRoute({ component: Outlet, notFoundComponent: NoSuchPage, errorComponent: Crashed });

/** Pages with the top bar. */
const frame = createRoute({ getParentRoute: () => root, id: 'frame', component: Frame });

const home = createRoute({
  getParentRoute: () => frame,
  path: '/',
  component: lazyRouteComponent(() => import('../today/TodayPage.tsx'), 'TodayPage'),
});

const evidence = createRoute({
  getParentRoute: () => frame,
  path: '/phong-trao/$campaignId/minh-chung',
  component: lazyRouteComponent(() => import('../evidence/EvidencePage.tsx'), 'EvidencePage'),
});

const incidents = createRoute({
  getParentRoute: () => frame,
  path: '/phong-trao/$campaignId/su-viec',
  component: lazyRouteComponent(() => import('../incidents/IncidentsPage.tsx'), 'IncidentsPage'),
});

const reviews = createRoute({
  getParentRoute: () => frame,
  path: '/phong-trao/$campaignId/hop',
  component: lazyRouteComponent(() => import('../reviews/ReviewPage.tsx'), 'ReviewPage'),
});

const componentSheet = createRoute({
  getParentRoute: () => root,
  path: '/he-thong',
  component: lazyRouteComponent(() => import('./ComponentSheet.tsx'), 'ComponentSheet'),
});

/** Each page is its own chunk: a route, its address, and the file its component comes from. */
const routeTree = root.addChildren([frame.addChildren([home, evidence, incidents, reviews]), componentSheet]);

export const router = createRouter({
  routeTree,
  defaultPreload: 'intent',
  defaultErrorComponent: Crashed,
  defaultNotFoundComponent: NotFound,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
