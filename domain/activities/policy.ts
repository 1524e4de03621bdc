import type { Refusal } from '../kernel/refusal.ts';
import { type Actor, holdsAt, type Role } from '../people/actor.ts';
import type { Campaign } from '../plans/campaign.ts';
import { isInside } from '../plans/policy.ts';
import type { Activity, NewActivity } from './activity.ts';
import type { ActivityKind, Deed } from './facts.ts';
import type { Keeper } from './routine.ts';

/** Those who keep the unit's year: they may record every kind (văn thư, thủ trưởng, chủ tịch công đoàn). */
export const yearKeepers: readonly Role[] = ['clerk', 'unit-head', 'union-chair'];

/** Those who see which person attended a course, beside the person. */
export const courseReaders: readonly Role[] = ['clerk', 'unit-head'];

/** What any member of staff may record; figures, rules, checks and care are the keepers'. */
export const openKinds: readonly ActivityKind[] = ['outreach', 'culture', 'course', 'deed'];

/** The life of a unit's year stays inside the unit; a superior gets neither the list nor its length. */
export function whyNotSee(actor: Actor, campaign: Pick<Campaign, 'unitId'>): Refusal[] {
  return isInside(actor, campaign.unitId) ? [] : [{ kind: 'unseen', code: 'activities.not-found' }];
}

/** Which person attended is seen by that person, the clerk and the head. */
export function whyNotSeeAttendance(actor: Actor, attendance: { readonly unitId: string; readonly personId: string }): Refusal[] {
  const isOwn = attendance.personId === actor.personId && isInside(actor, attendance.unitId);
  return isOwn || holdsAt(actor, courseReaders, attendance.unitId) ? [] : [{ kind: 'unseen', code: 'activities.not-found' }];
}

/** The person of a deed is named to everybody inside once they agreed; before that to themself, the clerk, the head. */
export function isNamed(actor: Actor, unitId: string, deed: Deed): boolean {
  if (deed.personId === null) return false;
  return deed.consentOn !== null || deed.personId === actor.personId || holdsAt(actor, courseReaders, unitId);
}

const isKeeper = (actor: Actor, unitId: string) => holdsAt(actor, yearKeepers, unitId);

/** Members record what is open to all, attendance only their own; consent is entered by clerk or head with the paper, or given by the person. */
export function whyNotRecordAs(actor: Actor, campaign: Campaign, said: NewActivity): Refusal[] {
  const unseen = whyNotSee(actor, campaign);
  if (unseen.length > 0) return unseen;
  return isKeeper(actor, campaign.unitId) ? whyNotPersonsAs(actor, campaign, said) : whyNotRecordAsMember(actor, campaign, said);
}

function whyNotRecordAsMember(actor: Actor, campaign: Campaign, said: NewActivity): Refusal[] {
  if (!openKinds.includes(said.facts.kind)) return [{ kind: 'forbidden', code: 'activities.only-keepers' }];
  return whyNotPersonsAs(actor, campaign, said);
}

/** Who does not see attendance may set down only their own, and consent only for themself. */
function whyNotPersonsAs(actor: Actor, campaign: Campaign, { attended, facts }: NewActivity): Refusal[] {
  if (holdsAt(actor, courseReaders, campaign.unitId)) return [];
  const others = attended.some(({ personId }) => personId !== actor.personId);
  const forAnother = facts.kind === 'deed' && facts.consentOn !== null && facts.personId !== actor.personId;
  return [
    ...(others ? [{ kind: 'forbidden', code: 'activities.only-own-attendance' } as const] : []),
    ...(forAnother ? [{ kind: 'forbidden', code: 'activities.only-own-consent' } as const] : []),
  ];
}

/** The author, or a keeper of the year, mends and takes off. */
export function whyNotMendAs(actor: Actor, campaign: Campaign, activity: Pick<Activity, 'addedBy'>): Refusal[] {
  const unseen = whyNotSee(actor, campaign);
  if (unseen.length > 0) return unseen;
  const may = isKeeper(actor, campaign.unitId) || activity.addedBy === actor.personId;
  return may ? [] : [{ kind: 'forbidden', code: 'activities.only-author' }];
}

/** The certificate is added by who attended, the clerk or the head. */
export function whyNotCertifyAs(actor: Actor, campaign: Campaign, personId: string): Refusal[] {
  const unseen = whyNotSee(actor, campaign);
  if (unseen.length > 0) return unseen;
  const may = personId === actor.personId || holdsAt(actor, courseReaders, campaign.unitId);
  return may ? [] : [{ kind: 'forbidden', code: 'activities.only-own-attendance' }];
}

/** Only the person of the deed says yes, or takes it back. */
export function whyNotConsentAs(actor: Actor, campaign: Campaign, activity: Pick<Activity, 'facts'>): Refusal[] {
  const unseen = whyNotSee(actor, campaign);
  if (unseen.length > 0) return unseen;
  const isOwn = activity.facts.kind === 'deed' && activity.facts.personId === actor.personId;
  return isOwn ? [] : [{ kind: 'forbidden', code: 'activities.only-own-consent' }];
}

/** Drives, routines and pauses are set by the keepers of the year. */
export function whyNotSetAs(actor: Actor, campaign: Campaign): Refusal[] {
  const unseen = whyNotSee(actor, campaign);
  if (unseen.length > 0) return unseen;
  return isKeeper(actor, campaign.unitId) ? [] : [{ kind: 'forbidden', code: 'activities.only-keepers' }];
}

/** The actor sees to the routine: by their seat, or in person. */
export function keeps(actor: Actor, unitId: string, keeper: Keeper): boolean {
  if (keeper.kind === 'person') return keeper.personId === actor.personId;
  return keeper.role === 'member' ? isInside(actor, unitId) : holdsAt(actor, [keeper.role], unitId);
}

/** Who sees to it ticks it; the keepers of the year tick for everybody. */
export function whyNotTickAs(actor: Actor, campaign: Campaign, keeper: Keeper): Refusal[] {
  const unseen = whyNotSee(actor, campaign);
  if (unseen.length > 0) return unseen;
  const may = isKeeper(actor, campaign.unitId) || keeps(actor, campaign.unitId, keeper);
  return may ? [] : [{ kind: 'forbidden', code: 'activities.only-routine-keeper' }];
}
