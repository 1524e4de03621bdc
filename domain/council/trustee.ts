import { inputRefusal, type Refusal, stateRefusal } from '../kernel/refusal.ts';
import { type Council, membersOn } from './council.ts';
import type { SittingSeat } from './seat.ts';
import { type Tie, tiedIn } from './tie.ts';

/** A member who keeps a part of a council's key (người giữ khóa); without keys until they are made in the member's own browser. */
export interface CouncilTrustee {
  readonly id: string;
  readonly personId: string;
  readonly hasKey: boolean;
}

/** Who keeps a council's keys, and how many of them a count needs (ngưỡng); null where nobody was named. */
export interface Trusteeship {
  readonly trustees: readonly CouncilTrustee[];
  readonly threshold: number | null;
}

/** Fewer would let one person decrypt alone. */
export const leastThreshold = 2;

/** Every reason against naming these trustees: no members, somebody twice, a threshold that one could meet alone or all together could not. */
export function whyNotNameTrustees(
  council: Pick<Council, 'members'>,
  personIds: readonly string[],
  threshold: number,
  today: string,
): Refusal[] {
  const members = membersOn(council, today as Council['decidedOn']).map(({ personId }) => personId);
  return [
    ...personIds.flatMap((id, index) => [
      ...(members.includes(id) ? [] : [inputRefusal('council.not-a-member', `trustees.${index}`)]),
      ...(personIds.indexOf(id) === index ? [] : [inputRefusal('council.trustee-twice', `trustees.${index}`)]),
    ]),
    ...(threshold >= leastThreshold && threshold <= personIds.length
      ? []
      : [inputRefusal('council.threshold', 'threshold', { least: leastThreshold, most: personIds.length })]),
  ];
}

/** Who keeps the keys of one vote: trustees with keys who are in the room and not tied to the case. */
export function trusteesAt(
  { trustees }: Trusteeship,
  seats: readonly SittingSeat[],
  ties: readonly Tie[],
): readonly CouncilTrustee[] {
  const tied = tiedIn(ties);
  const there = seats.filter(({ attendance }) => attendance === 'present').map(({ personId }) => personId);
  return trustees.filter(({ personId, hasKey }) => hasKey && there.includes(personId) && !tied.includes(personId));
}

/** Too few trustees for a vote, with how many are needed. */
export function whyNotEntrust(trusteeship: Trusteeship, chosen: readonly CouncilTrustee[]): Refusal[] {
  const { threshold } = trusteeship;
  if (threshold === null) return [stateRefusal('council.no-trustees')];
  return chosen.length >= threshold ? [] : [stateRefusal('council.too-few-trustees', { has: chosen.length, least: threshold })];
}
