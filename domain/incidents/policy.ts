import type { Refusal } from '../kernel/refusal.ts';
import { type Actor, holdsAt, type Role } from '../people/actor.ts';
import { knowers } from '../people/policy.ts';
import { type Campaign, recogniserOf } from '../plans/campaign.ts';
import { isReceiver, receivers, whyNotSeeCampaign } from '../plans/policy.ts';
import type { Discipline } from './discipline.ts';
import type { Incident } from './incident.ts';

/** Inside the unit, only those who answer for the file know (người có trách nhiệm biết). */
export const keepers: readonly Role[] = ['clerk', 'unit-head', 'union-chair'];

/** Whether the unit's file has been handed in: from then on its superiors see what was recorded inside. */
export interface Release {
  readonly isReleased: boolean;
}

export function keepsIncidents(actor: Actor, campaign: Campaign): boolean {
  return holdsAt(actor, keepers, campaign.unitId);
}

function inspects(actor: Actor, campaign: Campaign): boolean {
  return holdsAt(actor, ['reviewer'], recogniserOf(campaign));
}

/** The keepers inside; a superior what its own inspectors concluded, and the rest once the file is handed in. */
export function whyNotSee(
  actor: Actor,
  campaign: Campaign,
  incident: Pick<Incident, 'byUnitId'>,
  { isReleased }: Release,
): Refusal[] {
  if (keepsIncidents(actor, campaign)) return [];
  const isOwn = incident.byUnitId !== campaign.unitId && holdsAt(actor, receivers, incident.byUnitId);
  const isSeen = isOwn || (isReleased && isReceiver(actor, campaign));
  return isSeen ? [] : [{ kind: 'unseen', code: 'incidents.not-found' }];
}

/** The list of a year: for the keepers, and for superiors, who may find it empty; a member finds nothing here. */
export function whyNotListAs(actor: Actor, campaign: Campaign): Refusal[] {
  const unseen = whyNotSeeCampaign(actor, campaign);
  if (unseen.length > 0) return unseen;
  const may = keepsIncidents(actor, campaign) || isReceiver(actor, campaign);
  return may ? [] : [{ kind: 'forbidden', code: 'incidents.only-keepers-see' }];
}

/** The keepers of the unit, or a reviewer of the recognising superior with an inspector's conclusion. */
export function whyNotRecordAs(actor: Actor, campaign: Campaign): Refusal[] {
  const unseen = whyNotSeeCampaign(actor, campaign);
  if (unseen.length > 0) return unseen;
  const may = keepsIncidents(actor, campaign) || inspects(actor, campaign);
  return may ? [] : [{ kind: 'forbidden', code: 'incidents.only-keepers-record' }];
}

/** For whom the actor records: the unit itself, or the superior that recognises. */
export function recordsFor(actor: Actor, campaign: Campaign): string {
  return keepsIncidents(actor, campaign) ? campaign.unitId : recogniserOf(campaign);
}

/** Cleared by those on whose side it was recorded: a unit cannot undo an inspector's conclusion. */
export function whyNotClearAs(actor: Actor, campaign: Campaign, incident: Incident, release: Release): Refusal[] {
  const unseen = whyNotSee(actor, campaign, incident, release);
  if (unseen.length > 0) return unseen;
  const may = incident.byUnitId === campaign.unitId ? keepsIncidents(actor, campaign) : inspects(actor, campaign);
  return may ? [] : [{ kind: 'forbidden', code: 'incidents.only-recorder-clears' }];
}

/** The person always; the knowers of the unit while it is pending or in effect (`isShown`); for everybody else it is not there. */
export function whyNotSeeDiscipline(
  actor: Actor,
  discipline: Pick<Discipline, 'personId' | 'unitId'>,
  { isShown }: { readonly isShown: boolean },
): Refusal[] {
  if (actor.personId === discipline.personId) return [];
  const knows = isShown && holdsAt(actor, knowers, discipline.unitId);
  return knows ? [] : [{ kind: 'unseen', code: 'incidents.discipline-not-found' }];
}

/** The names of a year: for the knowers of the unit; to others inside it is not said whether there is one. */
export function whyNotListDisciplinesAs(actor: Actor, campaign: Campaign): Refusal[] {
  if (holdsAt(actor, knowers, campaign.unitId)) return [];
  const unseen = whyNotSeeCampaign(actor, campaign);
  return unseen.length > 0 ? unseen : [{ kind: 'forbidden', code: 'incidents.only-knowers' }];
}

/** The head and the clerk record papers about others, nobody about themselves. */
export function whyNotRecordDisciplineAs(actor: Actor, campaign: Campaign, personId: string | null): Refusal[] {
  const unseen = whyNotSeeCampaign(actor, campaign);
  if (unseen.length > 0) return unseen;
  if (!holdsAt(actor, ['unit-head', 'clerk'], campaign.unitId))
    return [{ kind: 'forbidden', code: 'incidents.only-knowers-record' }];
  return whyNotOfOther(actor, personId);
}

/** Nobody records or clears what is about themselves. */
export function whyNotOfOther(actor: Actor, personId: string | null): Refusal[] {
  return actor.personId === personId ? [{ kind: 'forbidden', code: 'incidents.not-about-oneself' }] : [];
}
