import { whyNotKeepAwardsAs } from '#domain/commendation/awardPolicy.ts';
import type { AwardRound } from '#domain/commendation/round.ts';
import { type Refusal, stateRefusal } from '#domain/kernel/refusal.ts';
import type { Actor } from '#domain/people/actor.ts';

/** Awards are announced by who keeps the round, once they are decided, and once. */
export function whyNotAnnounce(actor: Actor, round: AwardRound): Refusal[] {
  const no = whyNotKeepAwardsAs(actor, round);
  if (no.length > 0) return no;
  if (round.state === 'announced') return [stateRefusal('commendation.announced-already')];
  return round.state === 'decided' ? [] : [stateRefusal('commendation.not-decided')];
}
