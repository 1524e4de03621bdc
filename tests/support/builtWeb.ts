import { buildWeb } from '#cli/buildWeb.ts';

/** The journeys use the built web application, as people do. */
export const setup = buildWeb;
