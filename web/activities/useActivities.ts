import type * as api from '#api/activities.ts';
import type { Output } from '../kernel/client.ts';

export type Year = Output<typeof api.listActivities>;
export type Activity = Year['activities'][number];
export type Facts = Activity['facts'];
