import type { Day } from '../kernel/day.ts';
import { type Refusal, unlessBarred } from '../kernel/refusal.ts';
import { type Actor, holdsAt, holdsAtAny, type Role } from '../people/actor.ts';
import { type Council, membersOn, sitsOn } from './council.ts';
import { type Sitting, type SittingCase, standingOf, whyNotAddCase, whyNotClose } from './sitting.ts';
import { type Tie, tiedIn } from './tie.ts';

/** Who sets councils up and prepares sittings at a unit or its standing agency. */
export const keepers: readonly Role[] = ['council-secretary', 'clerk', 'unit-head', 'authority', 'reviewer'];

/** Seats that let see a council without being named in it. */
export const onlookers: readonly Role[] = [...keepers, 'council-member'];

type Placed = Pick<Council, 'unitId' | 'standingUnitId'>;
type Manned = Placed & Pick<Council, 'members' | 'substitutes'>;

const unitsOf = ({ unitId, standingUnitId }: Placed) => (standingUnitId === null ? [unitId] : [unitId, standingUnitId]);
const forbidden = (code: string): Refusal => ({ kind: 'forbidden', code });
const unseen = (code: string): Refusal[] => [{ kind: 'unseen', code }];

/** Whether the actor keeps the council's affairs. */
export const keeps = (actor: Actor, council: Placed): boolean => holdsAtAny(actor, keepers, unitsOf(council));

/** Whether the actor may run its sittings: chair, vice chairs and secretaries in the council, and the council's secretary by seat. */
export function runs(actor: Actor, council: Manned, on: Day): boolean {
  const member = membersOn(council, on).find(({ personId }) => personId === actor.personId);
  return (member !== undefined && member.part !== 'member') || holdsAtAny(actor, ['council-secretary'], unitsOf(council));
}

/** What somebody is in a sitting: by the council of the day; one that has begun is ended by those whose seats it opened with, though their term be over. */
function partIn(personId: string, { state, seats }: Pick<Sitting, 'state' | 'seats'>, council: Manned, on: Day) {
  const now = membersOn(council, on).find((member) => member.personId === personId);
  const begun = state === 'open' || state === 'closed';
  return now?.part ?? (begun ? seats.find((seat) => seat.personId === personId)?.part : undefined);
}

function runsSitting(actor: Actor, sitting: Pick<Sitting, 'state' | 'seats'>, council: Manned, on: Day): boolean {
  const part = partIn(actor.personId, sitting, council, on);
  return runs(actor, council, on) || (part !== undefined && part !== 'member');
}

/** A council is seen by who sits on it and who keeps it. */
export function whyNotSee(actor: Actor, council: Manned, today: Day): Refusal[] {
  const may = holdsAtAny(actor, onlookers, unitsOf(council)) || sitsOn(council, actor.personId, today);
  return may ? [] : unseen('council.not-found');
}

/** Setting a council up at a unit; a stranger does not learn whether there is one. */
export function whyNotSetUpAs(actor: Actor, unitId: string): Refusal[] {
  if (!holdsAt(actor, onlookers, unitId)) return unseen('council.not-found');
  return holdsAt(actor, keepers, unitId) ? [] : [forbidden('council.only-keepers')];
}

/** Its members, substitutes and rules, and planning its sittings. */
export function whyNotKeepAs(actor: Actor, council: Manned, today: Day): Refusal[] {
  const no = whyNotSee(actor, council, today);
  if (no.length > 0) return no;
  return keeps(actor, council) || runs(actor, council, today) ? [] : [forbidden('council.only-keepers')];
}

/** A planned sitting is its keepers'; once called it is seen by whoever has a seat in it. */
export function whyNotSeeSitting(
  actor: Actor,
  sitting: Pick<Sitting, 'state' | 'seats'>,
  council: Manned,
  today: Day,
): Refusal[] {
  if (keeps(actor, council) || runs(actor, council, today)) return [];
  const has = sitting.seats.some(({ personId, substituteId }) => [personId, substituteId].includes(actor.personId));
  return sitting.state !== 'planned' && has ? [] : unseen('council.sitting-not-found');
}

/** Running a sitting: attendance, discussion, votes, close. */
export function whyNotRunAs(actor: Actor, sitting: Pick<Sitting, 'state' | 'seats'>, council: Manned, today: Day): Refusal[] {
  const no = whyNotSeeSitting(actor, sitting, council, today);
  if (no.length > 0) return no;
  return runsSitting(actor, sitting, council, today) ? [] : [forbidden('council.only-runners')];
}

/** Preparing it: agenda, invitation. */
export function whyNotPrepareAs(actor: Actor, sitting: Pick<Sitting, 'state' | 'seats'>, council: Manned, today: Day): Refusal[] {
  const no = whyNotSeeSitting(actor, sitting, council, today);
  return no.length > 0 ? no : [...whyNotKeepAs(actor, council, today), ...whyNotAddCase(sitting)];
}

/** What is in a case (hồ sơ, thảo luận, phiếu): nobody tied to it learns any of it, whatever their office. */
export function whyNotSeeInside(actor: Actor, one: { readonly ties: readonly Tie[] }): Refusal[] {
  return tiedIn(one.ties).includes(actor.personId) ? [forbidden('council.tied-to-case')] : [];
}

/** Discussion and votes: those with a seat and those who run it at once, the keepers once it is closed. */
export function whyNotSeeVotes(
  actor: Actor,
  one: Pick<SittingCase, 'ties'>,
  sitting: Pick<Sitting, 'state' | 'seats'>,
  council: Manned,
  today: Day,
): Refusal[] {
  const tied = whyNotSeeInside(actor, one);
  if (tied.length > 0) return tied;
  const has = sitting.seats.some(({ personId, substituteId }) => [personId, substituteId].includes(actor.personId));
  const isOver = sitting.state === 'closed' || sitting.state === 'signed';
  return has || isOver || runs(actor, council, today) ? [] : [forbidden('council.not-yet-told')];
}

/** An act on one case by whoever runs the sitting, unless tied to the case: then another runs it. */
export function whyNotHandleAs(
  actor: Actor,
  one: Pick<SittingCase, 'ties'>,
  sitting: Pick<Sitting, 'state' | 'seats'>,
  council: Manned,
  today: Day,
): Refusal[] {
  const no = whyNotRunAs(actor, sitting, council, today);
  return no.length > 0 ? no : whyNotSeeInside(actor, one);
}

/** Named answers in writing: read, and entered from slips of paper, by the secretary and by whoever chairs the case. */
export function whyNotSeeAnswers(
  actor: Actor,
  one: Pick<SittingCase, 'ties' | 'votes'>,
  sitting: Pick<Sitting, 'state' | 'seats' | 'secretaryId'>,
  council: Manned,
  today: Day,
): Refusal[] {
  const no = whyNotHandleAs(actor, one, sitting, council, today);
  if (no.length > 0) return no;
  const { personId } = actor;
  const part = partIn(personId, sitting, council, today);
  const records = part === 'secretary' || sitting.secretaryId === personId;
  const isOffice = holdsAtAny(actor, ['council-secretary'], unitsOf(council));
  const chairs = part === 'chair' || one.votes.at(-1)?.chairId === personId;
  return records || isOffice || chairs ? [] : [forbidden('council.answers-of-secretary-and-chair')];
}

/**
 * Why the actor does not close the sitting. Whoever is tied to a case leaves it to another of those who run it, in the same words
 * whatever is left; where all of them are tied to some case they may, and are told of their own case that it is left, never how many.
 */
export function whyNotCloseAs(
  actor: Actor,
  sitting: Sitting,
  council: Manned,
  cases: readonly SittingCase[],
  today: Day,
): Refusal[] {
  const no = whyNotRunAs(actor, sitting, council, today);
  if (no.length > 0 || sitting.state !== 'open') return unlessBarred(no, () => whyNotClose(sitting, cases));
  const isTied = (personId: string) => cases.some(({ ties }) => tiedIn(ties).includes(personId));
  if (!isTied(actor.personId)) return whyNotClose(sitting, cases);
  const around = [...membersOn(council, today), ...sitting.seats].map(({ personId }) => personId);
  const runners = around.filter((personId) => !['member', undefined].includes(partIn(personId, sitting, council, today)));
  const others = runners.filter((personId) => !isTied(personId));
  if (others.length > 0) return [forbidden('council.closed-by-untied')];
  const own = cases.filter((one) => whyNotSeeInside(actor, one).length > 0);
  const isLeft = own.some((one) => standingOf(one) === 'waiting' || standingOf(one) === 'voting');
  const open = cases.filter((one) => !own.includes(one));
  return [...whyNotClose(sitting, open), ...(isLeft ? [{ kind: 'state', code: 'council.own-case-left' } as const] : [])];
}

/** A declaration is one's own, by whoever sees the sitting, at any time: a tie told late is still a tie. */
export const whyNotDeclareAs = whyNotSeeSitting;

/** A declared tie is taken back by its member before the sitting opens; one that the facts or the secretary set is not theirs to undo. */
export function whyNotWithdraw(actor: Actor, one: Pick<SittingCase, 'ties'>, sitting: Pick<Sitting, 'state'>): Refusal[] {
  const own = one.ties.filter(({ personId }) => personId === actor.personId);
  if (!own.some(({ source }) => source === 'declared')) {
    return [{ kind: 'state', code: own.length > 0 ? 'council.tie-not-yours' : 'council.no-tie' }];
  }
  return sitting.state === 'planned' || sitting.state === 'called' ? [] : [{ kind: 'state', code: 'council.ties-fixed' }];
}

/** A secretary's own mistake is undone by whoever runs the sitting, never by the member it concerns. */
export function whyNotLift(actor: Actor, one: Pick<SittingCase, 'ties' | 'votes'>, personId: string): Refusal[] {
  const isSet = one.ties.some((tie) => tie.personId === personId && tie.source === 'set');
  return [
    ...(actor.personId === personId ? [forbidden('council.tie-not-yours')] : []),
    ...(isSet ? [] : [{ kind: 'state', code: 'council.tie-not-set' } as const]),
    ...(one.votes.length > 0 ? [{ kind: 'state', code: 'council.ties-fixed' } as const] : []),
  ];
}

/** A tie is set of somebody around the council; found after the minutes were signed, it voids the vote all the same. */
export const whyNotSetTie = (around: readonly string[], personId: string): Refusal[] =>
  around.includes(personId) ? [] : [{ kind: 'input', code: 'council.person-unknown', at: 'personId' }];
