import { type Asked, answerOf, isTiedTo } from '../council/asked.ts';
import type { Council, CouncilKind } from '../council/council.ts';
import { shortDate } from '../kernel/day.ts';
import { type Refusal, stateRefusal } from '../kernel/refusal.ts';
import { type Actor, holdsAt } from '../people/actor.ts';
import { type Campaign, recogniserOf } from '../plans/campaign.ts';
import { whyNotSeeCampaign } from '../plans/policy.ts';

/** Councils and committees of a recognising body that may be asked about titles (Hội đồng xét công nhận, Ban Chỉ đạo, Hội đồng Thi đua – Khen thưởng). */
export const titleCouncils: readonly CouncilKind[] = ['recognition-council', 'steering-committee', 'award-council'];

const tied: Refusal = { kind: 'forbidden', code: 'recognition.tied-to-title' };

/** A year is brought to the council by those who receive at the body that recognises it, unless they are tied to it. */
export function whyNotBringAs(actor: Actor, campaign: Campaign, isTied: boolean): Refusal[] {
  const unseen = whyNotSeeCampaign(actor, campaign);
  if (unseen.length > 0) return unseen;
  if (!holdsAt(actor, ['authority', 'reviewer'], recogniserOf(campaign))) {
    return [{ kind: 'forbidden', code: 'recognition.only-receivers-bring' }];
  }
  return isTied ? [tied] : [];
}

/** Titles are brought to a council of the recognising body that judges them. */
export const whyNotThisCouncil = (council: Pick<Council, 'unitId' | 'kind'>, byUnitId: string): Refusal[] =>
  council.unitId === byUnitId && titleCouncils.includes(council.kind)
    ? []
    : [{ kind: 'input', code: 'recognition.other-council', at: 'sittingId' }];

/** A title comes before the council again only where the last sitting is over and did not carry it; whoever is tied is told no more than that. */
export function whyNotBringAgain(actor: Actor, last: Asked | undefined): Refusal[] {
  if (last && isTiedTo(actor, last)) return [tied];
  const answer = last && answerOf(last);
  return answer === 'asked' || answer === 'carried'
    ? [stateRefusal('recognition.brought-already', { day: shortDate(last!.sitting.meetsOn) })]
    : [];
}

/** Where a council was asked, the title is decided only after it carried it, by somebody without a tie. */
export function whyNotDecideAsked(actor: Actor, last: Asked | undefined): Refusal[] {
  if (!last) return [];
  if (isTiedTo(actor, last)) return [tied];
  const day = shortDate(last.sitting.meetsOn);
  const answer = answerOf(last);
  if (answer === 'asked') return [stateRefusal('recognition.before-council', { day })];
  if (answer === 'left-open') return [stateRefusal('recognition.council-left-open', { day })];
  if (answer === 'carried') return [];
  const { agree, base, needed } = last.one.votes.at(-1)!.outcome!;
  return [stateRefusal('recognition.council-not-carried', { day, agree, base, needed })];
}
