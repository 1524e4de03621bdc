import { suggestNumber } from '#api/documents.ts';
import { type Day, yearOf } from '#domain/kernel/day.ts';
import { useRead } from './useRead.ts';

/** The next free number of a body's series, as its register offers it; empty while unknown, or for who may not keep the register. */
export function useNextNumber(unitId: string, typeName: string, day: Day | null): string {
  const asked = { unitId, typeName, ...(day && { year: yearOf(day) }) };
  return useRead(suggestNumber, asked, { keepShown: true }).data?.number ?? '';
}
