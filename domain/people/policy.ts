import type { Refusal } from '../kernel/refusal.ts';
import { type Actor, holdsAt, holdsAtAny, holdsOver, type Role, roles, type Standing } from './actor.ts';
import type { HeldSeat } from './seat.ts';

/** An administrator of the unit or of one above it; the operator at the terminal administers every unit. */
export function administers(actor: Actor, standing: Standing): boolean {
  if (actor.isOperator) return true;
  return holdsAt(actor, ['administrator'], standing.unitId) || holdsOver(actor, ['administrator'], standing);
}

/** People, seats and sign-ins of a unit are kept by its administrators and those above. */
export function whyNotAdminister(actor: Actor, standing: Standing): Refusal[] {
  return administers(actor, standing) ? [] : [{ kind: 'forbidden', code: 'people.only-administrator' }];
}

/** Lists are taken in by administrators; to others no list says which units or people there are. */
export function whyNotImportAs(actor: Actor): Refusal[] {
  const may = actor.isOperator || actor.seats.some((seat) => seat.role === 'administrator');
  return may ? [] : [{ kind: 'forbidden', code: 'people.only-administrator' }];
}

/** The legal register is the whole site's: administrators of its highest units keep it, and the operator; everybody signed in reads it. */
export function whyNotKeepRegisterAs(actor: Actor, highestUnitIds: readonly string[]): Refusal[] {
  const keeps = actor.isOperator || holdsAtAny(actor, ['administrator'], highestUnitIds);
  return keeps ? [] : [{ kind: 'forbidden', code: 'law.only-site-administrator' }];
}

/** An administrator sees all below; whoever holds a seat sees their own unit and those above it (`own`: where their seats stand). */
export function whyNotSeeUnit(actor: Actor, standing: Standing, own: readonly Standing[]): Refusal[] {
  const above = own.some(({ unitId, above }) => unitId === standing.unitId || above.includes(standing.unitId));
  return above || administers(actor, standing) ? [] : [{ kind: 'unseen', code: 'org.not-found' }];
}

/** Units are kept by the administrators of the unit and of those above it; who may not see it does not learn that it is there. */
export function whyNotKeepUnitAs(actor: Actor, standing: Standing, own: readonly Standing[]): Refusal[] {
  const unseen = whyNotSeeUnit(actor, standing, own);
  return unseen.length > 0 ? unseen : whyNotAdminister(actor, standing);
}

/** Whoever holds more than membership in a unit works with its people and knows who they are. */
export const colleagues: readonly Role[] = roles.filter((role) => role !== 'member');

/** A person and where they are: the units they work in or hold a seat at, on the day. */
export interface Located {
  readonly personId: string;
  readonly standings: readonly Standing[];
}

/** Seen by themselves, by those who hold more than membership in one of their units, and by its administrators. */
export function whyNotSeePerson(actor: Actor, person: Located): Refusal[] {
  const seen =
    actor.isOperator ||
    actor.personId === person.personId ||
    person.standings.some((standing) => holdsAt(actor, colleagues, standing.unitId) || administers(actor, standing));
  return seen ? [] : [{ kind: 'unseen', code: 'people.not-found' }];
}

/** E-mail address and staff code are shown to the person and to the administrators alone. */
export function seesContact(actor: Actor, person: Located): boolean {
  return actor.personId === person.personId || person.standings.some((standing) => administers(actor, standing));
}

/** A person's record is kept by an administrator of any unit they are in. */
export function whyNotKeepPersonAs(actor: Actor, person: Located): Refusal[] {
  const unseen = whyNotSeePerson(actor, person);
  if (unseen.length > 0) return unseen;
  const keeps = actor.isOperator || person.standings.some((standing) => administers(actor, standing));
  return keeps ? [] : [{ kind: 'forbidden', code: 'people.only-administrator' }];
}

/** A way to sign in opens everything the person holds, so only who administers all of it may make one. */
export function whyNotOpenSignInAs(actor: Actor, person: Located): Refusal[] {
  const against = whyNotKeepPersonAs(actor, person);
  if (against.length > 0) return against;
  const all = actor.isOperator || person.standings.every((standing) => administers(actor, standing));
  return all ? [] : [{ kind: 'forbidden', code: 'people.sits-elsewhere' }];
}

/** That somebody is away is kept by themselves, by the clerk or head of a unit they are in, or by an administrator. */
export function whyNotRecordAbsenceAs(actor: Actor, person: Located): Refusal[] {
  const unseen = whyNotSeePerson(actor, person);
  if (unseen.length > 0) return unseen;
  const keeps =
    actor.isOperator ||
    actor.personId === person.personId ||
    person.standings.some((standing) => holdsAt(actor, ['clerk', 'unit-head'], standing.unitId) || administers(actor, standing));
  return keeps ? [] : [{ kind: 'forbidden', code: 'people.only-self-or-office' }];
}

/** A seat is seen with its holder. */
export function whyNotEndSeatAs(actor: Actor, seat: HeldSeat, holder: Located, standing: Standing): Refusal[] {
  const unseen = whyNotSeePerson(actor, holder);
  if (unseen.length > 0) return [{ kind: 'unseen', code: 'people.seat-not-found' }];
  return seat.lentFrom === null || actor.personId !== seat.personId ? whyNotAdminister(actor, standing) : [];
}

/** The holder lends or hands over what is theirs; else an administrator does it for them. */
export function whyNotPassOnAs(actor: Actor, seat: HeldSeat, holder: Located, standing: Standing): Refusal[] {
  const unseen = whyNotSeePerson(actor, holder);
  if (unseen.length > 0) return [{ kind: 'unseen', code: 'people.seat-not-found' }];
  if (actor.personId === seat.personId || administers(actor, standing)) return [];
  return [{ kind: 'forbidden', code: 'people.only-holder' }];
}

/** Who at a unit must know of somebody's discipline besides the person: head, clerk, and the secretary of the council (người có trách nhiệm biết). */
export const knowers = ['unit-head', 'clerk', 'council-secretary'] as const satisfies readonly Role[];

/** Whether there is a discipline of the person is known to them and to the knowers of a unit they are in; to nobody else it is said. */
export function whyNotKnowDiscipline(actor: Actor, person: Located): Refusal[] {
  const knows = person.standings.some(({ unitId }) => holdsAt(actor, knowers, unitId));
  return knows || actor.personId === person.personId ? [] : [{ kind: 'unseen', code: 'people.not-found' }];
}
