import type { Day } from '../kernel/day.ts';
import { type Refusal, refuseIf } from '../kernel/refusal.ts';

/** What a member is on the board (trưởng ban, phó trưởng ban, thư ký, ủy viên). */
export const boardParts = ['head', 'deputy', 'secretary', 'member'] as const;
export type BoardPart = (typeof boardParts)[number];

/** One member of the board and the task given to them (phân công nhiệm vụ). */
export interface BoardMember {
  readonly personId: string;
  readonly part: BoardPart;
  readonly task: string;
}

/** The campaign board of a unit (Ban vận động), set up by a decision and ended or replaced by a later one. */
export interface Board {
  readonly id: string;
  readonly unitId: string;
  /** "Quyết định số 12/QĐ-THCS" in words. */
  readonly decision: string;
  readonly decidedOn: Day;
  /** The first day it no longer stands; null while it does. */
  readonly until: Day | null;
  readonly endedBy: string | null;
  readonly paperHash: string | null;
  readonly members: readonly BoardMember[];
}

/** Why a board cannot be set up so: not one head, a member twice or from elsewhere, a decision of tomorrow or not later than the standing board's. */
export function whyNotSetUp(
  board: Omit<Board, 'id'>,
  standing: Board | undefined,
  staff: readonly string[],
  today: Day,
): Refusal[] {
  const heads = board.members.filter((member) => member.part === 'head').length;
  const ids = board.members.map((member) => member.personId);
  return [
    ...(heads === 1 ? [] : [{ kind: 'input', code: 'plans.board-one-head', at: 'members' } as const]),
    ...(board.members.length >= 2 ? [] : [{ kind: 'input', code: 'plans.board-two-members', at: 'members' } as const]),
    ...ids.flatMap((id, index): Refusal[] =>
      ids.indexOf(id) === index ? [] : [{ kind: 'input', code: 'plans.board-member-twice', at: `members.${index}.personId` }],
    ),
    ...ids.flatMap((id, index): Refusal[] =>
      staff.includes(id) ? [] : [{ kind: 'input', code: 'plans.board-not-staff', at: `members.${index}.personId` }],
    ),
    ...(board.decidedOn <= today ? [] : [{ kind: 'input', code: 'plans.board-in-future', at: 'decidedOn' } as const]),
    ...(standing && board.decidedOn <= standing.decidedOn
      ? [{ kind: 'input', code: 'plans.board-not-later', at: 'decidedOn' } as const]
      : []),
  ];
}

/** Why a board cannot be ended: it has ended, or the day is not after its own decision. */
export function whyNotEnd(board: Board, on: Day): Refusal[] {
  return [
    ...(board.until !== null ? [{ kind: 'state', code: 'plans.board-ended' } as const] : []),
    ...(on > board.decidedOn ? [] : [{ kind: 'input', code: 'plans.board-not-later', at: 'on' } as const]),
  ];
}

/** The board stands no longer from a day on, by a later decision. */
export function end(board: Board, on: Day, decision: string): Board {
  refuseIf(whyNotEnd(board, on));
  return { ...board, until: on, endedBy: decision };
}
