import type { MemberPart } from './council.ts';

/** Whether a member is there: có mặt; vắng; vắng, có ý kiến bằng văn bản; có người dự thay. */
export const attendances = ['present', 'absent', 'written', 'substituted'] as const;
export type Attendance = (typeof attendances)[number];

/** A member's place in one sitting (chỗ ngồi trong phiên họp), in the order of the decision. */
export interface SittingSeat {
  readonly personId: string;
  readonly part: MemberPart;
  readonly attendance: Attendance;
  /** Who is there in the member's stead. */
  readonly substituteId: string | null;
}

/** Whoever would vote from a seat: the member, or the substitute who came. */
export const voterOf = ({ personId, attendance, substituteId }: SittingSeat): string =>
  attendance === 'substituted' && substituteId !== null ? substituteId : personId;

/** A seat is tied with its member as with its substitute: a tie is not shed by sending somebody. */
export const isTiedSeat = (seat: SittingSeat, tied: readonly string[]): boolean =>
  tied.includes(seat.personId) || (seat.substituteId !== null && tied.includes(seat.substituteId));

/** Sits in the room, whoever of the two. */
export const isThere = ({ attendance }: SittingSeat): boolean => attendance === 'present' || attendance === 'substituted';

const inTurn: readonly MemberPart[] = ['chair', 'vice-chair'];

/**
 * Who chairs a case (người chủ trì): the chair; when tied or not there, the vice chairs in their order; then whoever stands first in the
 * decision. A substitute never chairs. Undefined where nobody without a tie is there.
 */
export function chairOf(seats: readonly SittingSeat[], tied: readonly string[]): string | undefined {
  const able = seats.filter((seat) => seat.attendance === 'present' && !isTiedSeat(seat, tied));
  const turn = inTurn.flatMap((part) => able.filter((seat) => seat.part === part));
  return (turn[0] ?? able[0])?.personId;
}
