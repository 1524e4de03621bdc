import { type Day, shortDate } from '../kernel/day.ts';
import type { Refusal } from '../kernel/refusal.ts';
import { districtsEnded } from '../law/recognisingPowers.ts';
import type { Placement } from '../org/unit.ts';
import { type Body, isOfEndedDistrict } from '../plans/authority.ts';

/** What the law lets nobody sign: a body of a district once the districts ended. Any other body is said beside the power, not refused: a province may have chosen it. */
export function whyNotIssue({ name }: Pick<Placement, 'name'>, body: Omit<Body, 'unitId'>, decidedOn: Day): Refusal[] {
  const { from, law } = districtsEnded;
  if (!isOfEndedDistrict(body, decidedOn)) return [];
  return [{ kind: 'state', code: 'recognition.district-ended', facts: { day: shortDate(from), body: name }, law }];
}
