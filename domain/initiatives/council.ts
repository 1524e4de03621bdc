import type { Day } from '../kernel/day.ts';
import { inputRefusal, type Refusal, refuseIf } from '../kernel/refusal.ts';
import type { VoteBase, VoteShare } from '../law/initiativeRules.ts';

/** What a member is in the council (chủ tịch, phó chủ tịch, thư ký, ủy viên). */
export const councilParts = ['chair', 'deputy', 'secretary', 'member'] as const;
export type CouncilPart = (typeof councilParts)[number];

export interface CouncilMember {
  readonly personId: string;
  readonly part: CouncilPart;
}

/** How the council votes (quy định biểu quyết): a setting of its own rules, with the place where it stands. */
export interface VoteRule {
  readonly share: VoteShare;
  readonly base: VoteBase;
  /** How many members must be there. */
  readonly quorum: VoteShare;
  /** `Điều 6 Quy chế hoạt động của Hội đồng sáng kiến`. */
  readonly source: string;
}

/** The council that judges a unit's initiatives (Hội đồng sáng kiến), set up by a decision, replaced by a later one. */
export interface Council {
  readonly id: string;
  readonly unitId: string;
  /** `Quyết định số 21/QĐ-THCS`. */
  readonly decision: string;
  readonly decidedOn: Day;
  /** The first day it no longer stands; null while it does. */
  readonly until: Day | null;
  readonly rule: VoteRule;
  readonly members: readonly CouncilMember[];
}

const fewestMembers = 3;

/** Every reason against setting a council up so; `standing` is the one it replaces. */
export function whyNotSetUp(
  council: Omit<Council, 'id' | 'until'>,
  standing: Council | undefined,
  staff: readonly string[],
  today: Day,
): Refusal[] {
  const ids = council.members.map(({ personId }) => personId);
  const holders = (part: CouncilPart) => council.members.filter((member) => member.part === part).length;
  return [
    ...(ids.length >= fewestMembers ? [] : [inputRefusal('initiatives.council-too-small', 'members', { least: fewestMembers })]),
    ...(holders('chair') === 1 ? [] : [inputRefusal('initiatives.council-one-chair', 'members')]),
    ...(holders('secretary') === 1 ? [] : [inputRefusal('initiatives.council-one-secretary', 'members')]),
    ...ids.flatMap((id, index) =>
      ids.indexOf(id) === index ? [] : [inputRefusal('initiatives.council-member-twice', `members.${index}.personId`)],
    ),
    ...ids.flatMap((id, index) =>
      staff.includes(id) ? [] : [inputRefusal('initiatives.council-not-staff', `members.${index}.personId`)],
    ),
    ...(council.decidedOn <= today ? [] : [inputRefusal('initiatives.day-in-future', 'decidedOn')]),
    ...(standing && council.decidedOn <= standing.decidedOn ? [inputRefusal('initiatives.council-not-later', 'decidedOn')] : []),
  ];
}

/** The earlier council stands no longer from the day its successor was decided. */
export function replaced(council: Council, on: Day): Council {
  refuseIf(council.until === null ? [] : [{ kind: 'state', code: 'initiatives.council-ended' }]);
  return { ...council, until: on };
}

export const partOf = (council: Council, personId: string): CouncilPart | undefined =>
  council.members.find((member) => member.personId === personId)?.part;
