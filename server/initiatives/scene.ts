import type { Council } from '#domain/initiatives/council.ts';
import type { Initiative } from '#domain/initiatives/initiative.ts';
import type { Refusal } from '#domain/kernel/refusal.ts';
import type { Campaign } from '#domain/plans/campaign.ts';
import { listStaff, type StaffMember } from '../enrolments/staffStore.ts';
import type { Context } from '../kernel/action.ts';
import { loadCampaign } from '../plans/store.ts';
import { inWords } from '../words.ts';
import { findCouncil } from './councilStore.ts';
import { lockInitiative } from './store.ts';

/** What every act on one initiative looks up: the initiative itself, held, its year, and the council that stands. */
export interface Scene {
  readonly initiative: Initiative;
  readonly campaign: Campaign;
  readonly council: Council | undefined;
}

/** @throws Refused (unseen) when there is no such initiative. */
export async function heldScene({ tx }: Context, initiativeId: string): Promise<Scene> {
  const initiative = await lockInitiative(tx, initiativeId);
  const campaign = await loadCampaign(tx, initiative.campaignId);
  return { initiative, campaign, council: await findCouncil(tx, initiative.unitId) };
}

/** The unit's staff today, and whether the actor is one of them. */
export async function staffOf({ tx, actor, today }: Context, unitId: string) {
  const staff = await listStaff(tx, unitId, today);
  return { staff, isStaff: staff.some(({ personId }) => personId === actor.personId) };
}

export const presentStaff = (staff: readonly StaffMember[]) =>
  staff.map(({ personId, fullName, position }) => ({ personId, fullName, position }));

/** Reasons in words, ready for a button. */
export const said = (refusals: readonly Refusal[]) => refusals.map((refusal) => inWords(refusal));
