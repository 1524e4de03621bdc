import { type Day, shortDate } from '#domain/kernel/day.ts';
import { inputRefusal, type Refusal, stateRefusal } from '#domain/kernel/refusal.ts';
import type { StoredAward } from './awardStore.ts';

/** A bonus comes back once, of a cancelled award for which it was paid. */
export function whyNotRecover({ revocation, recovery }: StoredAward, on: Day, today: Day): Refusal[] {
  if (!revocation || revocation.toRecover === 0) return [stateRefusal('commendation.nothing-to-recover')];
  if (recovery) return [stateRefusal('commendation.recovered-already')];
  if (on > today) return [inputRefusal('commendation.day-in-future', 'recoveredOn')];
  const { revokedOn } = revocation;
  return on < revokedOn ? [inputRefusal('commendation.recovered-before', 'recoveredOn', { day: shortDate(revokedOn) })] : [];
}
