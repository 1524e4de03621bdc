import { type Day, shortDate } from '../kernel/day.ts';
import { covers, type Period } from '../kernel/period.ts';
import { inputRefusal, type Refusal, refuseIf } from '../kernel/refusal.ts';
import type { VotingRule } from './votingRule.ts';

/** Hội đồng Thi đua – Khen thưởng, Ban Chỉ đạo, Hội đồng sáng kiến, Hội đồng xét công nhận. */
export const councilKinds = ['award-council', 'steering-committee', 'initiative-council', 'recognition-council'] as const;
export type CouncilKind = (typeof councilKinds)[number];

/** What a member is (chủ tịch, phó chủ tịch, thư ký, ủy viên); all of them vote. */
export const memberParts = ['chair', 'vice-chair', 'secretary', 'member'] as const;
export type MemberPart = (typeof memberParts)[number];

/** A member for a period; the order is that of the decision (thành viên, theo thứ tự trong quyết định). */
export interface CouncilMember {
  readonly personId: string;
  readonly part: MemberPart;
  readonly period: Period;
}

/** Who stands in for a member for a period (người dự thay). */
export interface Substitute {
  readonly memberId: string;
  readonly substituteId: string;
  readonly period: Period;
}

/** A council or committee set up at a unit by a decision (hội đồng, ban chỉ đạo). */
export interface Council {
  readonly id: string;
  readonly unitId: string;
  readonly kind: CouncilKind;
  readonly name: string;
  /** `Quyết định số 45/QĐ-UBND`. */
  readonly decision: string;
  readonly decidedOn: Day;
  /** Its term (nhiệm kỳ); open until a later decision ends it. */
  readonly term: Period;
  /** The unit that prepares its work (cơ quan thường trực). */
  readonly standingUnitId: string | null;
  readonly members: readonly CouncilMember[];
  readonly substitutes: readonly Substitute[];
  readonly rules: readonly VotingRule[];
  readonly version: number;
}

const fewestMembers = 3;

/** What is asked of a council when it is set up. */
export interface Founding {
  readonly decidedOn: Day;
  readonly from: Day;
  /** The last day of its term. */
  readonly through: Day | null;
  readonly members: readonly { readonly personId: string; readonly part: MemberPart }[];
}

/** Every reason against a council so: too few, not one chair, no secretary, somebody twice or unknown, days that do not fit, another of its kind standing. */
export function whyNotSetUp(
  asked: Founding,
  standing: Pick<Council, 'term'> | undefined,
  known: readonly string[],
  today: Day,
): Refusal[] {
  const { decidedOn, from, through, members } = asked;
  return [
    ...whyNotMembers(members, known),
    ...(decidedOn <= today ? [] : [inputRefusal('council.decided-in-future', 'decidedOn')]),
    ...(from >= decidedOn ? [] : [inputRefusal('council.term-before-decision', 'from')]),
    ...(through === null || through >= from ? [] : [inputRefusal('council.term-reversed', 'through')]),
    ...(standing && standing.term.from >= from
      ? [inputRefusal('council.not-later', 'from', { day: shortDate(standing.term.from) })]
      : []),
  ];
}

function whyNotMembers(members: Founding['members'], known: readonly string[]): Refusal[] {
  const ids = members.map(({ personId }) => personId);
  const holders = (part: MemberPart) => members.filter((member) => member.part === part).length;
  return [
    ...(ids.length >= fewestMembers ? [] : [inputRefusal('council.too-small', 'members', { least: fewestMembers })]),
    ...(holders('chair') === 1 ? [] : [inputRefusal('council.one-chair', 'members')]),
    ...(holders('secretary') >= 1 ? [] : [inputRefusal('council.no-secretary', 'members')]),
    ...ids.flatMap((id, index) =>
      ids.indexOf(id) === index ? [] : [inputRefusal('council.member-twice', `members.${index}.personId`)],
    ),
    ...ids.flatMap((id, index) =>
      known.includes(id) ? [] : [inputRefusal('council.person-unknown', `members.${index}.personId`)],
    ),
  ];
}

/** Who leaves and who joins from a day on (thay đổi thành viên). */
export interface MemberChange {
  readonly on: Day;
  readonly leaving: readonly string[];
  readonly joining: Founding['members'];
}

/** Every reason against a change: outside the term, nobody named, somebody leaving who is no member, and whatever the council would then be refused for. */
export function whyNotChangeMembers(
  council: Council,
  { on, leaving, joining }: MemberChange,
  known: readonly string[],
): Refusal[] {
  const now = membersOn(council, on);
  const staying = now.filter(({ personId }) => !leaving.includes(personId));
  const ids = now.map(({ personId }) => personId);
  return [
    ...(covers(council.term, on) ? [] : [inputRefusal('council.outside-term', 'on')]),
    ...(leaving.length + joining.length > 0 ? [] : [inputRefusal('council.no-change', 'joining')]),
    ...leaving.flatMap((id, index) => (ids.includes(id) ? [] : [inputRefusal('council.not-a-member', `leaving.${index}`)])),
    ...whyNotMembers([...staying, ...joining], [...ids, ...known]),
  ];
}

/** A later council of the kind takes its place from a day on. */
export function replaced(council: Council, on: Day): Council {
  const { from, until } = council.term;
  refuseIf(until !== null && until <= on ? [{ kind: 'state', code: 'council.ended' }] : []);
  return { ...council, term: { from, until: on }, version: council.version + 1 };
}

/** Its members on a day, in the order of the decision. */
export const membersOn = (council: Pick<Council, 'members'>, on: Day): readonly CouncilMember[] =>
  council.members.filter(({ period }) => covers(period, on));

/** Whether somebody is its member or stands in for one on a day. */
export const sitsOn = (council: Pick<Council, 'members' | 'substitutes'>, personId: string, on: Day): boolean =>
  membersOn(council, on).some((member) => member.personId === personId) ||
  council.substitutes.some((one) => one.substituteId === personId && covers(one.period, on));

/** Every reason against a substitute: for nobody's member, for oneself, for a member already, days reversed. */
export function whyNotSubstitute(council: Council, asked: Substitute): Refusal[] {
  const { memberId, substituteId, period } = asked;
  const ids = membersOn(council, period.from).map(({ personId }) => personId);
  const overlapping = council.substitutes.some((one) => one.memberId === memberId && covers(one.period, period.from));
  return [
    ...(ids.includes(memberId) ? [] : [inputRefusal('council.not-a-member', 'memberId')]),
    ...(ids.includes(substituteId) ? [inputRefusal('council.substitute-is-member', 'substituteId')] : []),
    ...(period.until === null || period.until > period.from ? [] : [inputRefusal('council.term-reversed', 'through')]),
    ...(overlapping ? [inputRefusal('council.substituted-already', 'memberId')] : []),
  ];
}

/** Who may stand in for a member on a day. */
export const substitutesFor = (council: Pick<Council, 'substitutes'>, memberId: string, on: Day): readonly string[] =>
  council.substitutes
    .filter((one) => one.memberId === memberId && covers(one.period, on))
    .map(({ substituteId }) => substituteId);
