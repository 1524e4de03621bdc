import { type Day, shortDate } from '../kernel/day.ts';
import { type Refusal, stateRefusal } from '../kernel/refusal.ts';
import { type BodyKind, districtsEnded, type RecognisingPower } from '../law/recognisingPowers.ts';
import type { UnitType } from '../org/unit.ts';

/** A body of the tree as it stands on a day, with what it stands under. */
export interface Body {
  readonly unitId: string;
  readonly type: UnitType;
  readonly parentType: UnitType | null;
}

const levels: Partial<Record<UnitType, 'district' | 'province' | 'commune'>> = {
  district: 'district',
  province: 'province',
  commune: 'commune',
};

/**
 * What a body is among those that recognise and review; null for any other. One without a superior is of the province; a union under a
 * union is that of a district, and of a commune since the districts ended.
 */
export function bodyKindOf({ type, parentType }: Omit<Body, 'unitId'>, on: Day): BodyKind | null {
  if (type === 'district') return 'district-people';
  if (type === 'province') return 'province-people';
  if (type !== 'steering-committee' && type !== 'upper-union') return null;
  const below = on < districtsEnded.from ? 'district' : 'commune';
  const level = parentType === 'upper-union' ? below : parentType === null ? 'province' : levels[parentType];
  if (!level) return null;
  return type === 'upper-union' ? `${level}-union` : `${level}-committee`;
}

/**
 * A body of a district ended by law, whether or not its end was entered here: it recognises no year and decides nothing after that day. What it
 * did before stays enterable.
 */
export function whyNotOfDistrict(body: Omit<Body, 'unitId'> & { readonly name: string }, on: Day): Refusal[] {
  if (on < districtsEnded.from || !bodyKindOf(body, on)?.startsWith('district')) return [];
  const facts = { body: body.name, day: shortDate(districtsEnded.from) };
  return [{ ...stateRefusal('plans.districts-ended', facts), law: districtsEnded.law }];
}

/** Whom the power of a day points to among the bodies that a unit may answer to (gợi ý cấp trên theo thẩm quyền). */
export interface SuggestedBodies {
  /** Null where the tree has no such body. */
  readonly recogniserId: string | null;
  readonly reviewerId: string | null;
}

/** The nearest body of the power's kind recognises; the first of its reviewers that stands, and is another, follows. */
export function suggestedBodies(bodies: readonly Body[], power: RecognisingPower, on: Day): SuggestedBodies {
  const of = (kind: BodyKind) => bodies.find((body) => bodyKindOf(body, on) === kind)?.unitId ?? null;
  const recogniserId = of(power.body);
  const reviewerId = power.reviewers.map(of).find((unitId) => unitId !== null && unitId !== recogniserId) ?? null;
  return { recogniserId, reviewerId };
}

/** Whether a body is the one that the power of the day names; null where nothing is known of that day. */
export function hasPower(body: Omit<Body, 'unitId'>, power: RecognisingPower | undefined, on: Day): boolean | null {
  return power ? bodyKindOf(body, on) === power.body : null;
}
