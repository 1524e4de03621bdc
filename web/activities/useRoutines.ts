import type * as api from '#api/routines.ts';
import type { Output } from '../kernel/client.ts';

export type RoutineYear = Output<typeof api.listRoutines>;
export type Routine = RoutineYear['routines'][number];
export type Round = Routine['rounds'][number];
export type Proposal = RoutineYear['proposals'][number];
