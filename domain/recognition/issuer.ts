import { type Day, shortDate } from '../kernel/day.ts';
import type { Refusal } from '../kernel/refusal.ts';
import type { Placement } from '../org/unit.ts';
import { type Body, whyNotOfDistrict } from '../plans/authority.ts';

/**
 * A body that no longer stands on the day of the decision, here or by the law that ended the districts, decides nothing; its heir does. Whether the law of the day gives a standing body the
 * power is said beside the decision, not refused: a province may have chosen it.
 */
export function whyNotIssue(
  { name, period }: Pick<Placement, 'name' | 'period'>,
  body: Omit<Body, 'unitId'>,
  decidedOn: Day,
): Refusal[] {
  if (period.until === null || decidedOn < period.until) return whyNotOfDistrict({ ...body, name }, decidedOn);
  return [{ kind: 'state', code: 'recognition.issuer-ended', facts: { day: shortDate(period.until), body: name } }];
}
