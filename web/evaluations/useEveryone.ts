import * as api from '#api/evaluations.ts';
import { useRead } from '../kernel/useRead.ts';

/** Everybody of the round at once, for a form that takes the whole unit in one grid. */
export function useEveryone(roundId: string) {
  return useRead(api.readPeople, { roundId, page: 1, size: 500 });
}
