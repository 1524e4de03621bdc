import { type Asked, answerOf, isTiedTo } from '../council/asked.ts';
import type { Council, CouncilKind } from '../council/council.ts';
import { type Day, shortDate } from '../kernel/day.ts';
import { inputRefusal, type Refusal, stateRefusal } from '../kernel/refusal.ts';
import type { Actor } from '../people/actor.ts';
import { isAuthor } from './authors.ts';
import type { Initiative } from './initiative.ts';

/** The council that judges a unit's initiatives (Hội đồng sáng kiến). */
export const initiativeCouncilKind: CouncilKind = 'initiative-council';

const tied: Refusal = { kind: 'forbidden', code: 'initiatives.tied-to-it' };

/** Nobody brings what they are an author of, or are tied to as its case was brought before. */
export const isTiedToIt = (actor: Pick<Actor, 'personId'>, { authors }: Pick<Initiative, 'authors'>, asked: readonly Asked[]) =>
  isAuthor(authors, actor.personId) || asked.some((each) => isTiedTo(actor, each));

/** Every reason against bringing it to a sitting; whoever is tied is told no more than that. */
export function whyNotBring(
  actor: Actor,
  initiative: Pick<Initiative, 'authors' | 'state' | 'proposedOn'>,
  asked: readonly Asked[],
  meetsOn: Day | null,
): Refusal[] {
  if (isTiedToIt(actor, initiative, asked)) return [tied];
  const last = asked.at(-1);
  const answer = last && answerOf(last);
  const { state, proposedOn } = initiative;
  return [
    ...(state === 'proposed' ? [] : [stateRefusal('initiatives.not-waiting')]),
    ...(answer === 'asked' || answer === 'carried'
      ? [stateRefusal('initiatives.brought-already', { day: shortDate(last!.sitting.meetsOn) })]
      : []),
    ...(proposedOn !== null && meetsOn !== null && meetsOn < proposedOn
      ? [stateRefusal('initiatives.sat-before-proposed', { day: shortDate(proposedOn) })]
      : []),
  ];
}

/** Initiatives of a unit are judged by its own council of initiatives. */
export const whyNotThisCouncil = (council: Pick<Council, 'unitId' | 'kind'>, unitId: string): Refusal[] =>
  council.unitId === unitId && council.kind === initiativeCouncilKind
    ? []
    : [inputRefusal('initiatives.other-council', 'sittingId')];

/** What stands before any decision on it: not by somebody tied, and the last sitting is over. */
function whyNotSettle(actor: Actor, initiative: Pick<Initiative, 'authors'>, asked: readonly Asked[]): Refusal[] {
  if (isTiedToIt(actor, initiative, asked)) return [tied];
  const last = asked.at(-1);
  if (!last) return [stateRefusal('initiatives.not-judged')];
  const day = shortDate(last.sitting.meetsOn);
  const answer = answerOf(last);
  if (answer === 'asked') return [stateRefusal('initiatives.before-council', { day })];
  return answer === 'left-open' ? [stateRefusal('initiatives.council-left-open', { day })] : [];
}

/** Recognised only where the last sitting carried it. */
export function whyNotDecideAsked(actor: Actor, initiative: Pick<Initiative, 'authors'>, asked: readonly Asked[]): Refusal[] {
  const no = whyNotSettle(actor, initiative, asked);
  if (no.length > 0) return no;
  const { one, sitting } = asked.at(-1)!;
  const { agree, base, needed, carried } = one.votes.at(-1)!.outcome!;
  return carried
    ? []
    : [stateRefusal('initiatives.council-not-carried', { day: shortDate(sitting.meetsOn), agree, base, needed })];
}

/** Said not to be recognised only where the last sitting did not carry it. */
export function whyNotRefuseAsked(actor: Actor, initiative: Pick<Initiative, 'authors'>, asked: readonly Asked[]): Refusal[] {
  const no = whyNotSettle(actor, initiative, asked);
  if (no.length > 0) return no;
  const { sitting } = asked.at(-1)!;
  return answerOf(asked.at(-1)!) === 'not-carried'
    ? []
    : [stateRefusal('initiatives.council-carried', { day: shortDate(sitting.meetsOn) })];
}

/** While a council is asked, or once it carried it, it is not given back; whoever is tied leaves that to others. */
export function whyNotReturnAsked(actor: Actor, initiative: Pick<Initiative, 'authors'>, asked: readonly Asked[]): Refusal[] {
  const last = asked.at(-1);
  if (!last) return [];
  if (isTiedToIt(actor, initiative, asked)) return [tied];
  const day = shortDate(last.sitting.meetsOn);
  const answer = answerOf(last);
  if (answer === 'asked') return [stateRefusal('initiatives.before-council', { day })];
  return answer === 'carried' ? [stateRefusal('initiatives.council-carried', { day })] : [];
}

/** The day of the sitting that carried it; null where none did. */
export function carriedOn(asked: readonly Asked[]): Day | null {
  const last = asked.at(-1);
  return last && answerOf(last) === 'carried' ? last.sitting.meetsOn : null;
}
