import { type Day, shortDate } from '../kernel/day.ts';
import { overlaps, type Period } from '../kernel/period.ts';
import type { Refusal } from '../kernel/refusal.ts';
import type { Role, Seat } from './actor.ts';

/** A seat with who holds it, whose it is when it is lent, and the paper behind it (chỗ ngồi theo vai của một người). */
export interface HeldSeat extends Seat {
  readonly personId: string;
  /** The seat it was lent from (vai được giao tạm). */
  readonly lentFrom: string | null;
  readonly paper: string | null;
}

/** Roles that one person at a unit holds at a time, a borrower apart (mỗi lúc một người). */
export const singleRoles: readonly Role[] = ['unit-head', 'union-chair'];

/** Roles held by being in the unit, not by being given them. */
const personal: readonly Role[] = ['member'];

/** Roles that go with the papers of a unit into one founded in its place; heads and chairs are appointed anew (vai theo hồ sơ sang đơn vị mới lập). */
export const passedToFounded: readonly Role[] = ['clerk', 'reviewer', 'council-member', 'council-secretary', 'administrator'];

export interface SeatWish {
  readonly personId: string;
  readonly role: Role;
  readonly unitId: string;
  readonly period: Period;
}

/** What stands around a wished seat. */
export interface SeatScene {
  /** Every seat of the same role at the same unit, whoever holds it. */
  readonly sameRole: readonly HeldSeat[];
  /** When the person works in the unit. */
  readonly employed: readonly Period[];
}

const reversed = ({ from, until }: Period) => until !== null && until <= from;
const within = (inner: Period, outer: Period) =>
  outer.from <= inner.from && (outer.until === null || (inner.until !== null && inner.until <= outer.until));

/** An empty period (ended on its first day) stands in nobody's way. */
const stands = (seat: HeldSeat) => seat.period.until === null || seat.period.until > seat.period.from;

function whyNotHold(wish: SeatWish, sameRole: readonly HeldSeat[]): Refusal[] {
  const own = sameRole.find((seat) => stands(seat) && seat.personId === wish.personId && overlaps(seat.period, wish.period));
  return own ? [{ kind: 'state', code: 'people.seat-overlaps', at: 'from', facts: { day: shortDate(own.period.from) } }] : [];
}

export function whyNotGrant(wish: SeatWish, { sameRole, employed }: SeatScene): Refusal[] {
  if (reversed(wish.period)) return [{ kind: 'input', code: 'people.period-reversed', at: 'until' }];
  const refusals = whyNotHold(wish, sameRole);
  const other = sameRole.find(
    (seat) => stands(seat) && seat.personId !== wish.personId && seat.lentFrom === null && overlaps(seat.period, wish.period),
  );
  if (singleRoles.includes(wish.role) && other) {
    refusals.push({ kind: 'state', code: 'people.seat-taken', at: 'role', facts: { day: shortDate(other.period.from) } });
  }
  if (wish.role === 'member' && !employed.some((period) => within(wish.period, period))) {
    refusals.push({ kind: 'input', code: 'people.member-not-employed', at: 'role' });
  }
  return refusals;
}

/** What decides whether a seat may end on a day. */
export interface EndScene {
  /** The unit stands at the top of its tree. */
  readonly isRoot: boolean;
  /** Somebody else administers the unit from that day on, without end and not by loan. */
  readonly otherAdministrator: boolean;
}

export function whyNotEnd(seat: HeldSeat, on: Day, scene: EndScene): Refusal[] {
  const { from, until } = seat.period;
  if (until !== null && until <= on) return [{ kind: 'state', code: 'people.seat-ended', facts: { day: shortDate(until) } }];
  if (on < from) return [{ kind: 'input', code: 'people.seat-ends-before-start', at: 'on', facts: { day: shortDate(from) } }];
  const isLast = seat.role === 'administrator' && seat.lentFrom === null && scene.isRoot && !scene.otherAdministrator;
  return isLast ? [{ kind: 'state', code: 'people.last-administrator' }] : [];
}

export interface Loan {
  readonly toPersonId: string;
  readonly period: { readonly from: Day; readonly until: Day };
}

export interface LoanScene {
  readonly sameRole: readonly HeldSeat[];
  /** The borrower works or holds a seat at the unit or above it. */
  readonly borrowerIsHere: boolean;
}

/** The lender keeps theirs; nobody lends what they borrowed, more than they hold, or for longer. */
export function whyNotLend(seat: HeldSeat, loan: Loan, { sameRole, borrowerIsHere }: LoanScene): Refusal[] {
  if (reversed(loan.period)) return [{ kind: 'input', code: 'people.period-reversed', at: 'until' }];
  const refusals: Refusal[] = [];
  if (personal.includes(seat.role)) refusals.push({ kind: 'state', code: 'people.seat-personal' });
  if (seat.lentFrom !== null) refusals.push({ kind: 'state', code: 'people.lent-already' });
  if (loan.toPersonId === seat.personId) refusals.push({ kind: 'input', code: 'people.to-oneself', at: 'toPersonId' });
  else if (!borrowerIsHere) refusals.push({ kind: 'input', code: 'people.borrower-elsewhere', at: 'toPersonId' });
  if (!within(loan.period, seat.period)) refusals.push(outside(seat));
  const { role, unitId } = seat;
  const others = sameRole.filter((other) => other.id !== seat.id);
  refusals.push(...whyNotHold({ personId: loan.toPersonId, role, unitId, period: loan.period }, others));
  return refusals;
}

function outside({ period }: HeldSeat): Refusal {
  if (period.until === null)
    return { kind: 'input', code: 'people.lent-before-held', at: 'from', facts: { from: shortDate(period.from) } };
  const facts = { from: shortDate(period.from), until: shortDate(period.until) };
  return { kind: 'input', code: 'people.lent-beyond-held', at: 'until', facts };
}

export interface HandoverWish {
  readonly toPersonId: string;
  readonly on: Day;
}

/** One paper, one day: the old holder's seat ends and the new holder's begins (bàn giao). */
export function whyNotHandOver(seat: HeldSeat, wish: HandoverWish, sameRole: readonly HeldSeat[]): Refusal[] {
  const { from, until } = seat.period;
  const refusals: Refusal[] = [];
  if (personal.includes(seat.role)) refusals.push({ kind: 'state', code: 'people.seat-personal' });
  if (seat.lentFrom !== null) refusals.push({ kind: 'state', code: 'people.lent-not-handed-over' });
  if (until !== null && until <= wish.on) {
    refusals.push({ kind: 'state', code: 'people.seat-ended', facts: { day: shortDate(until) } });
  }
  if (wish.on < from) {
    refusals.push({ kind: 'input', code: 'people.seat-ends-before-start', at: 'on', facts: { day: shortDate(from) } });
  }
  if (wish.toPersonId === seat.personId) refusals.push({ kind: 'input', code: 'people.to-oneself', at: 'toPersonId' });
  const { role, unitId } = seat;
  const others = sameRole.filter((other) => other.id !== seat.id && other.lentFrom !== seat.id);
  refusals.push(...whyNotHold({ personId: wish.toPersonId, role, unitId, period: { from: wish.on, until } }, others));
  return refusals;
}
