import type { Day } from '../kernel/day.ts';
import { inputRefusal, type Refusal } from '../kernel/refusal.ts';
import type { IntakeNomination, UnitMeeting, UnitVotes } from './intake.ts';
import { whyNotVotes } from './sending.ts';

/** A vote on one nominee. */
export interface VoteOn extends UnitVotes {
  readonly nominationId: string;
}

/** Why a meeting cannot be recorded so: still to come, more there than belong to it, votes that do not add up. */
export function whyNotMeeting(
  meeting: UnitMeeting,
  votes: readonly VoteOn[],
  nominees: readonly IntakeNomination[],
  today: Day,
): Refusal[] {
  const ids = votes.map(({ nominationId }) => nominationId);
  return [
    ...(meeting.heldOn > today ? [inputRefusal('commendation.meeting-in-future', 'meeting.heldOn')] : []),
    ...(meeting.present > meeting.members ? [inputRefusal('commendation.more-present', 'meeting.present')] : []),
    ...(meeting.members === 0 ? [inputRefusal('commendation.no-members', 'meeting.members')] : []),
    ...votes.flatMap((vote, at) => [
      ...whyNotVotes(vote, meeting, `votes.${at}`),
      ...(nominees.some(({ id, state }) => id === vote.nominationId && state !== 'withdrawn') &&
      ids.indexOf(vote.nominationId) === at
        ? []
        : [inputRefusal('commendation.not-a-nominee', `votes.${at}`)]),
    ]),
  ];
}
