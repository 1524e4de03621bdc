import { type Day, shortDate } from '../kernel/day.ts';
import { covers } from '../kernel/period.ts';
import { inputRefusal, type Refusal, refuseIf, stateRefusal } from '../kernel/refusal.ts';
import { whyNotCurrent } from '../kernel/version.ts';
import type { DecisionKind } from '../law/votingRules.ts';
import { type Council, membersOn } from './council.ts';
import type { SittingSeat } from './seat.ts';
import { turnoutOf, whyNotQuorum } from './tally.ts';
import { type Tie, tiedIn } from './tie.ts';
import type { Vote } from './vote.ts';
import { ruleFor, type VotingRule } from './votingRule.ts';

/** Planned, members called, open, closed, minutes signed (dự kiến, đã mời, đang họp, đã kết thúc, đã ký biên bản). */
export const sittingStates = ['planned', 'called', 'open', 'closed', 'signed'] as const;
export type SittingState = (typeof sittingStates)[number];

/** People meet, or are asked on paper (họp; lấy ý kiến bằng văn bản). */
export const sittingModes = ['meeting', 'in-writing'] as const;
export type SittingMode = (typeof sittingModes)[number];

/** What is settled when a sitting is planned. */
export interface SittingPlan {
  readonly title: string;
  readonly mode: SittingMode;
  readonly meetsOn: Day;
  /** `08:00`. */
  readonly begins: string;
  readonly venue: string;
  /** The last day for answers in writing; null where people meet. */
  readonly answersThrough: Day | null;
}

/** A sitting of a council (phiên họp). */
export interface Sitting extends SittingPlan {
  readonly id: string;
  readonly councilId: string;
  readonly unitId: string;
  readonly state: SittingState;
  /** The council's members on the day, from when they are called. */
  readonly seats: readonly SittingSeat[];
  /** As they stood when it opened, whatever the settings become; null before. */
  readonly rules: readonly VotingRule[] | null;
  /** Who takes the record now (thư ký phiên họp). */
  readonly secretaryId: string | null;
  /** The case that is before the council. */
  readonly currentCaseId: string | null;
  readonly openedAt: string | null;
  readonly closedAt: string | null;
  readonly signedOn: Day | null;
  readonly minutesHash: string | null;
  readonly version: number;
}

/** One matter on the agenda (vụ việc, nội dung xét). */
export interface SittingCase {
  readonly id: string;
  readonly sittingId: string;
  readonly place: number;
  readonly kind: DecisionKind;
  /** Whose case it is: a collective or a person. */
  readonly name: string;
  /** `Công nhận danh hiệu “Đơn vị đạt chuẩn văn hóa” năm 2026`. */
  readonly proposal: string;
  readonly unitId: string;
  readonly namedPersonIds: readonly string[];
  /** What the standing agency reports: points, papers, opinion. */
  readonly summary: string;
  /** What was said, without who said it. */
  readonly discussion: string;
  /** Why it is put off to another sitting; null where it is not. */
  readonly putOff: string | null;
  readonly ties: readonly Tie[];
  /** Every vote on it, the last one last. */
  readonly votes: readonly Vote[];
  readonly version: number;
}

/** Every reason against planning a sitting so. */
export function whyNotPlan(council: Council, asked: SittingPlan): Refusal[] {
  const { meetsOn, mode, answersThrough } = asked;
  const { from, until } = council.term;
  const outside = meetsOn < from || (until !== null && meetsOn >= until);
  const wantsEnd = mode === 'in-writing' && (answersThrough === null || answersThrough < meetsOn);
  return [
    ...(outside ? [inputRefusal('council.outside-term', 'meetsOn')] : []),
    ...(wantsEnd ? [inputRefusal('council.answers-through', 'answersThrough', { day: shortDate(meetsOn) })] : []),
  ];
}

/** The agenda may be changed until the sitting is closed. */
export const whyNotAddCase = ({ state: now }: Pick<Sitting, 'state'>): Refusal[] =>
  now === 'closed' || now === 'signed' ? [stateRefusal('council.closed')] : [];

/** A case leaves the agenda while nothing was voted on it. */
export const whyNotDropCase = (sitting: Pick<Sitting, 'state'>, one: Pick<SittingCase, 'votes'>): Refusal[] => [
  ...whyNotAddCase(sitting),
  ...(one.votes.length > 0 ? [stateRefusal('council.voted-already')] : []),
];

/** Every reason against calling the members: not planned any more, nothing to decide. */
export const whyNotCall = (sitting: Sitting, cases: readonly SittingCase[]): Refusal[] => [
  ...(sitting.state === 'planned' ? [] : [stateRefusal('council.called-already')]),
  ...(cases.length > 0 ? [] : [stateRefusal('council.no-cases')]),
];

/** The members of the day take their seats; nobody is marked as there. */
export function call(sitting: Sitting, council: Council, cases: readonly SittingCase[]): Sitting {
  refuseIf(whyNotCall(sitting, cases));
  const { seats } = reseated({ ...sitting, seats: [] }, council);
  return { ...sitting, state: 'called', seats, version: sitting.version + 1 };
}

/** The seats of the members of its day, until it opens: who left the council has none any more, who joined has one, the others stay as marked. */
export function reseated<S extends Pick<Sitting, 'seats' | 'meetsOn'>>(sitting: S, council: Pick<Council, 'members'>): S {
  const none = { attendance: 'absent', substituteId: null } as const;
  const seats = membersOn(council, sitting.meetsOn).map(({ personId, part }): SittingSeat => {
    const before = sitting.seats.find((seat) => seat.personId === personId);
    return { ...(before ?? none), personId, part };
  });
  return { ...sitting, seats };
}

/** Every reason against opening: not called, its day not come or outside the council's term, not enough members there for any of its cases. */
export function whyNotOpen(sitting: Sitting, council: Council, cases: readonly SittingCase[], today: Day): Refusal[] {
  if (sitting.state === 'planned') return [stateRefusal('council.not-called')];
  if (sitting.state !== 'called') return [stateRefusal('council.opened-already')];
  const turnouts = cases.map((one) => turnoutOf(ruleFor(council.rules, one.kind), sitting.seats, tiedIn(one.ties)));
  const lacking = sitting.mode === 'meeting' && turnouts.every(({ quorum }) => quorum.has < quorum.least);
  return [
    ...(sitting.meetsOn <= today ? [] : [stateRefusal('council.day-not-come', { day: shortDate(sitting.meetsOn) })]),
    ...(covers(council.term, sitting.meetsOn) ? [] : [stateRefusal('council.ended')]),
    ...(lacking && turnouts[0] ? whyNotQuorum(turnouts[0]) : []),
    ...(sitting.mode === 'in-writing' ? whyNotWriting(council.rules, cases) : []),
  ];
}

function whyNotWriting(rules: readonly VotingRule[], cases: readonly SittingCase[]): Refusal[] {
  return cases.some(({ kind }) => !ruleFor(rules, kind).mayBeInWriting) ? [stateRefusal('council.writing-not-allowed')] : [];
}

/** It opens: the rules are fixed as they stand (khai mạc). */
export function open(sitting: Sitting, council: Council, cases: readonly SittingCase[], today: Day, now: string): Sitting {
  refuseIf(whyNotOpen(sitting, council, cases, today));
  const { rules } = council;
  return { ...sitting, state: 'open', rules, openedAt: now, version: sitting.version + 1 };
}

/** Marks who is there, any time from the invitation to the close; one person sits in one seat. */
export function whyNotAttend(sitting: Sitting, seat: SittingSeat, substitutes: readonly string[]): Refusal[] {
  const known = sitting.seats.some(({ personId }) => personId === seat.personId);
  const wrongOne = seat.attendance === 'substituted' && (seat.substituteId === null || !substitutes.includes(seat.substituteId));
  const others = sitting.seats.filter(({ personId }) => personId !== seat.personId);
  const isSeated =
    seat.substituteId !== null && others.some((one) => [one.personId, one.substituteId].includes(seat.substituteId));
  return [
    ...(sitting.state === 'called' || sitting.state === 'open' ? [] : [stateRefusal('council.attendance-fixed')]),
    ...(known ? [] : [inputRefusal('council.not-a-member', 'personId')]),
    ...(isSeated ? [inputRefusal('council.substitute-seated', 'substituteId')] : []),
    ...(wrongOne ? [inputRefusal('council.no-such-substitute', 'substituteId')] : []),
  ];
}

/** Nothing is open, nothing waits: each case is decided or put off. */
export function whyNotClose(sitting: Sitting, cases: readonly SittingCase[]): Refusal[] {
  if (sitting.state !== 'open')
    return [stateRefusal(sitting.state === 'signed' || sitting.state === 'closed' ? 'council.closed' : 'council.not-open')];
  const left = cases.filter((one) => standingOf(one) === 'waiting' || standingOf(one) === 'voting').length;
  return left > 0 ? [stateRefusal('council.cases-left', { left })] : [];
}

/** How far a case is: waiting, being voted on, decided, put off (chờ, đang biểu quyết, đã biểu quyết, chuyển phiên sau). */
export const caseStandings = ['waiting', 'voting', 'decided', 'put-off'] as const;
export type CaseStanding = (typeof caseStandings)[number];

export function standingOf({ votes, putOff }: Pick<SittingCase, 'votes' | 'putOff'>): CaseStanding {
  const last = votes.at(-1);
  if (last?.state === 'open') return 'voting';
  if (last?.state === 'counted') return 'decided';
  return putOff === null ? 'waiting' : 'put-off';
}

/** A case goes to another sitting while no vote on it is open or stands. */
export function whyNotPutOff(sitting: Sitting, one: SittingCase): Refusal[] {
  const standing = standingOf(one);
  return [
    ...(sitting.state === 'open' ? [] : [stateRefusal('council.not-open')]),
    ...(standing === 'voting' || standing === 'decided' ? [stateRefusal('council.voted-already')] : []),
  ];
}

/** Every reason against noting the minutes as signed on a day. */
export function whyNotSign(sitting: Sitting, signedOn: Day, version: number, today: Day): Refusal[] {
  if (sitting.state === 'signed') return [stateRefusal('council.signed')];
  if (sitting.state !== 'closed') return [stateRefusal('council.not-closed')];
  const isWrong = signedOn < sitting.meetsOn || signedOn > today;
  return [...whyNotCurrent(sitting.version, version), ...(isWrong ? [inputRefusal('council.signed-outside', 'signedOn')] : [])];
}
