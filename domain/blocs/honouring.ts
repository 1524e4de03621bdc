import { type Day, shortDate } from '../kernel/day.ts';
import { inputRefusal, type Refusal, refuseIf, stateRefusal } from '../kernel/refusal.ts';
import type { BlocResult } from './scoring.ts';
import type { BlocYear } from './year.ts';

/** How many of those present were for a unit. */
export interface YesCount {
  readonly unitId: string;
  readonly agree: number;
}

/** What the bloc proposes for (hình thức suy tôn): Cờ thi đua, Bằng khen …, within so many places. */
export interface ProposedAward {
  readonly form: string;
  readonly places: number;
  readonly votes: readonly YesCount[];
}

/** The meeting of the bloc that proposes (hội nghị suy tôn): an open vote, one vote of each unit present for each place. */
export interface BlocMeeting {
  readonly heldOn: Day;
  /** `08:00`. */
  readonly begins: string;
  readonly ends: string;
  readonly venue: string;
  readonly chair: string;
  readonly chairTitle: string;
  readonly secretary: string;
  /** Units that were there; every other member was absent. */
  readonly present: readonly string[];
  /** From how many percent of those present; where that stands. */
  readonly share: number;
  readonly source: string;
  readonly awards: readonly ProposedAward[];
}

export type Proposal = 'proposed' | 'below-share' | 'beyond-places' | 'tied';

/** One unit's vote for one award, and what it came to. */
export interface VotedUnit extends YesCount {
  readonly outcome: Proposal;
}

/**
 * Who is proposed: of those with the share of the units present, the most votes first, within the places; equal votes by the points of
 * the year. Units that are still equal at the last place are `tied`: none of them is taken before they are voted on again.
 */
export function proposalsOf(
  { places, votes }: ProposedAward,
  { present, share }: Pick<BlocMeeting, 'present' | 'share'>,
  results: readonly Pick<BlocResult, 'unitId' | 'mean'>[],
): readonly VotedUnit[] {
  const points = (unitId: string) => results.find((one) => one.unitId === unitId)?.mean ?? -1;
  const hasShare = ({ agree }: YesCount) => agree * 100 >= share * present.length;
  const passed = votes.filter(hasShare);
  const isBefore = (one: YesCount, other: YesCount) =>
    one.agree > other.agree || (one.agree === other.agree && points(one.unitId) > points(other.unitId));
  return votes.map((vote) => {
    if (!hasShare(vote)) return { ...vote, outcome: 'below-share' };
    const before = passed.filter((other) => isBefore(other, vote)).length;
    const behind = passed.filter((other) => isBefore(vote, other)).length;
    if (passed.length - behind <= places) return { ...vote, outcome: 'proposed' };
    return { ...vote, outcome: before >= places ? 'beyond-places' : 'tied' };
  });
}

/** Recorded after scoring was closed; what cannot have happened is refused at its field. */
export function whyNotRecord(
  year: BlocYear,
  meeting: BlocMeeting,
  takers: readonly string[],
  members: readonly string[],
  today: Day,
): Refusal[] {
  const { scoringClosedOn } = year;
  return [
    ...(year.concludedOn === null ? [] : [stateRefusal('blocs.concluded', { day: shortDate(year.concludedOn) })]),
    ...(scoringClosedOn === null ? [stateRefusal('blocs.scoring-not-closed')] : []),
    ...(meeting.heldOn > today ? [inputRefusal('blocs.day-in-future', 'heldOn')] : []),
    ...(scoringClosedOn !== null && meeting.heldOn < scoringClosedOn
      ? [inputRefusal('blocs.before-closing', 'heldOn', { day: shortDate(scoringClosedOn) })]
      : []),
    ...(meeting.ends <= meeting.begins ? [inputRefusal('blocs.ends-first', 'ends')] : []),
    ...(meeting.present.length === 0 ? [inputRefusal('blocs.nobody-present', 'present')] : []),
    ...(meeting.present.every((one) => members.includes(one)) && new Set(meeting.present).size === meeting.present.length
      ? []
      : [inputRefusal('blocs.present-not-member', 'present')]),
    ...(meeting.awards.length === 0 ? [inputRefusal('blocs.no-awards', 'awards')] : []),
    ...meeting.awards.flatMap((award, at) => whyNotVotes(award, at, meeting.present.length, takers)),
  ];
}

function whyNotVotes({ form, places, votes }: ProposedAward, at: number, present: number, takers: readonly string[]): Refusal[] {
  const units = votes.map(({ unitId }) => unitId);
  const sum = votes.reduce((all, { agree }) => all + agree, 0);
  return [
    ...(votes.length === 0 ? [inputRefusal('blocs.no-votes', `awards.${at}.votes`, { form })] : []),
    ...votes.flatMap(({ unitId, agree }, row) => [
      ...(takers.includes(unitId) && units.indexOf(unitId) === row
        ? []
        : [inputRefusal('blocs.voted-not-taker', `awards.${at}.votes.${row}.unitId`)]),
      ...(agree <= present ? [] : [inputRefusal('blocs.more-than-present', `awards.${at}.votes.${row}.agree`, { present })]),
    ]),
    ...(sum > present * places
      ? [inputRefusal('blocs.too-many-votes', `awards.${at}.votes`, { form, most: present * places })]
      : []),
  ];
}

export function recordMeeting(
  year: BlocYear,
  meeting: BlocMeeting,
  takers: readonly string[],
  members: readonly string[],
  today: Day,
): BlocYear {
  refuseIf(whyNotRecord(year, meeting, takers, members, today));
  return { ...year, meeting, version: year.version + 1 };
}

/** Concluded by the signed minutes, once no tie is left at a last place. */
export function whyNotConclude(
  year: BlocYear,
  results: readonly Pick<BlocResult, 'unitId' | 'mean'>[],
  names: ReadonlyMap<string, string>,
): Refusal[] {
  const { meeting, concludedOn } = year;
  if (concludedOn !== null) return [stateRefusal('blocs.concluded', { day: shortDate(concludedOn) })];
  if (!meeting) return [stateRefusal('blocs.no-meeting')];
  return meeting.awards.flatMap((award) => {
    const tied = proposalsOf(award, meeting, results).filter(({ outcome }) => outcome === 'tied');
    const units = tied.map(({ unitId }) => names.get(unitId) ?? '').join(', ');
    return tied.length === 0 ? [] : [stateRefusal('blocs.tied', { form: award.form, units })];
  });
}

export function conclude(
  year: BlocYear,
  results: readonly Pick<BlocResult, 'unitId' | 'mean'>[],
  names: ReadonlyMap<string, string>,
  today: Day,
  minutesHash: string | null,
): BlocYear {
  refuseIf(whyNotConclude(year, results, names));
  return { ...year, concludedOn: today, minutesHash, version: year.version + 1 };
}
