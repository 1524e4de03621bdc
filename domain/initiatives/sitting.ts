import { type Day, shortDate } from '../kernel/day.ts';
import { inputRefusal, type Refusal, refuseIf } from '../kernel/refusal.ts';
import { reaches, votesFor } from '../law/initiativeRules.ts';
import { isAuthor } from './authors.ts';
import type { Council } from './council.ts';
import type { Initiative } from './initiative.ts';

/** A sitting of the council (phiên họp Hội đồng sáng kiến). */
export interface Sitting {
  readonly id: string;
  readonly councilId: string;
  readonly unitId: string;
  readonly campaignId: string;
  readonly heldOn: Day;
  /** The members who were there. */
  readonly present: readonly string[];
  readonly total: number;
  readonly recordedBy: string;
}

/** How the council voted on one initiative: counts only, never who voted how. */
export interface Vote {
  readonly initiativeId: string;
  readonly agree: number;
  readonly against: number;
  /** Members who stepped aside for a tie of their own; authors do so by themselves and need not stand here. */
  readonly aside: readonly string[];
  /** Why it is not recognised; asked when the share is not reached. */
  readonly reason: string;
}

/** What the vote came to (kết quả biểu quyết), fixed with the sitting. */
export interface Verdict {
  readonly sittingId: string;
  readonly initiativeId: string;
  readonly agree: number;
  readonly against: number;
  /** Members neither counted nor judging: authors, and who stepped aside. */
  readonly aside: readonly string[];
  /** How many present members might judge it. */
  readonly judges: number;
  /** The number the share was counted of. */
  readonly base: number;
  readonly passed: boolean;
}

/** Members who may not judge an initiative: its authors, and those who step aside. */
export function asideFrom(
  council: Council,
  initiative: Pick<Initiative, 'authors'>,
  stepped: readonly string[],
): readonly string[] {
  return council.members
    .map(({ personId }) => personId)
    .filter((personId) => isAuthor(initiative.authors, personId) || stepped.includes(personId));
}

/** Who judges an initiative in a sitting, and the base its share is counted of; a member tied to it is in neither. */
export function judgesOf(
  council: Council,
  present: readonly string[],
  initiative: Pick<Initiative, 'authors'>,
  stepped: readonly string[],
) {
  const aside = asideFrom(council, initiative, stepped);
  const judges = present.filter((personId) => !aside.includes(personId)).length;
  return { aside, judges, base: council.rule.base === 'present' ? judges : council.members.length - aside.length };
}

/** Every reason against the sitting itself: its day, who was there, whether they were enough. */
export function whyNotSit(council: Council, sitting: Pick<Sitting, 'heldOn' | 'present'>, today: Day): Refusal[] {
  const ids = council.members.map(({ personId }) => personId);
  const there = new Set(sitting.present.filter((id) => ids.includes(id))).size;
  const least = votesFor(council.rule.quorum, ids.length);
  return [
    ...(council.until === null ? [] : [{ kind: 'state', code: 'initiatives.council-ended' } as const]),
    ...(sitting.heldOn <= today ? [] : [inputRefusal('initiatives.day-in-future', 'heldOn')]),
    ...(sitting.heldOn >= council.decidedOn
      ? []
      : [inputRefusal('initiatives.sat-before-council', 'heldOn', { day: shortDate(council.decidedOn) })]),
    ...sitting.present.flatMap((id, index) =>
      ids.includes(id) ? [] : [inputRefusal('initiatives.not-a-member', `present.${index}`)],
    ),
    ...(there >= least ? [] : [inputRefusal('initiatives.no-quorum', 'present', { present: there, total: ids.length, least })]),
  ];
}

/** Every reason against one vote, at its place. */
export function whyNotVote(
  council: Council,
  sitting: Pick<Sitting, 'heldOn' | 'present'>,
  initiative: Initiative,
  vote: Vote,
  at: string,
): Refusal[] {
  if (initiative.state !== 'proposed') return [{ kind: 'state', code: 'initiatives.not-waiting', at: `${at}.initiativeId` }];
  const { judges, base } = judgesOf(council, sitting.present, initiative, vote.aside);
  const cast = vote.agree + vote.against;
  const passed = reaches(council.rule.share, vote.agree, base);
  return [
    ...(initiative.proposedOn !== null && sitting.heldOn < initiative.proposedOn
      ? [inputRefusal('initiatives.sat-before-proposed', `${at}.initiativeId`, { day: shortDate(initiative.proposedOn) })]
      : []),
    ...(judges > 0 ? [] : [inputRefusal('initiatives.nobody-judges', `${at}.agree`)]),
    ...(judges > 0 && cast > judges ? [inputRefusal('initiatives.more-votes-than-judges', `${at}.agree`, { cast, judges })] : []),
    ...(!passed && vote.reason === '' ? [inputRefusal('initiatives.reason-wanted', `${at}.reason`)] : []),
  ];
}

/** The verdict on an initiative, and the initiative after it: agreed and waiting for the decision, or not recognised with its reason. */
export function judge(
  council: Council,
  sitting: Sitting,
  initiative: Initiative,
  vote: Vote,
): { readonly verdict: Verdict; readonly initiative: Initiative } {
  refuseIf(whyNotVote(council, sitting, initiative, vote, 'vote'));
  const { aside, judges, base } = judgesOf(council, sitting.present, initiative, vote.aside);
  const passed = reaches(council.rule.share, vote.agree, base);
  const { agree, against } = vote;
  const verdict = { sittingId: sitting.id, initiativeId: initiative.id, agree, against, aside, judges, base, passed };
  const next = passed
    ? ({ state: 'judged', reason: null } as const)
    : ({ state: 'not-recognised', reason: vote.reason } as const);
  return { verdict, initiative: { ...initiative, ...next, version: initiative.version + 1 } };
}
