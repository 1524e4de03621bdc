import { type Day, shortDate } from '../kernel/day.ts';
import type { Refusal } from '../kernel/refusal.ts';
import { dataSubjectLaw } from '../law/retention.ts';

/** A written request to erase (đơn đề nghị xóa dữ liệu cá nhân). */
export interface ErasureRequest {
  readonly askedOn: Day;
  readonly paper: string;
}

/** What stands around it: whether the person still works or holds a seat somewhere, and whether it was done before. */
export interface ErasureScene {
  readonly isEmployed: boolean;
  readonly holdsSeat: boolean;
  readonly erasedAt: Day | null;
}

/** Data of who still works are needed for the work; once only; on a request that has been written. */
export function whyNotErase({ isEmployed, holdsSeat, erasedAt }: ErasureScene, request: ErasureRequest, today: Day): Refusal[] {
  if (erasedAt !== null) return [{ kind: 'state', code: 'privacy.erased-already', facts: { day: shortDate(erasedAt) } }];
  const refusals: Refusal[] = [];
  if (isEmployed) refusals.push({ kind: 'state', code: 'privacy.still-employed', law: dataSubjectLaw });
  if (holdsSeat) refusals.push({ kind: 'state', code: 'privacy.still-seated' });
  if (request.askedOn > today) refusals.push({ kind: 'input', code: 'privacy.asked-in-the-future', at: 'askedOn' });
  return refusals;
}

/** What stands in place of a name (tên thay thế): the end of the person's id tells two apart. */
export function nameInPlaceOf(personId: string): string {
  return `Người đã xóa dữ liệu ${personId.slice(-6).toUpperCase()}`;
}
