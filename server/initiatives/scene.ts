import { initiativeCouncilKind } from '#domain/initiatives/asked.ts';
import type { Initiative } from '#domain/initiatives/initiative.ts';
import { type InCouncil, inCouncil } from '#domain/initiatives/policy.ts';
import type { Refusal } from '#domain/kernel/refusal.ts';
import type { Campaign } from '#domain/plans/campaign.ts';
import { standingCouncil } from '../council/store.ts';
import { listStaff, type StaffMember } from '../enrolments/staffStore.ts';
import type { Context } from '../kernel/action.ts';
import { loadCampaign } from '../plans/store.ts';
import { inWords } from '../words.ts';
import { lockInitiative } from './store.ts';

/** What every act on one initiative looks up: the initiative itself, held, its year, and what the actor is in the council that stands. */
export interface Scene {
  readonly initiative: Initiative;
  readonly campaign: Campaign;
  readonly within: InCouncil;
}

/** @throws Refused (unseen) when there is no such initiative. */
export async function heldScene(context: Context, initiativeId: string): Promise<Scene> {
  const initiative = await lockInitiative(context.tx, initiativeId);
  const campaign = await loadCampaign(context.tx, initiative.campaignId);
  return { initiative, campaign, within: await withinOf(context, initiative.unitId) };
}

/** The council of initiatives that stands at a unit. */
export const councilAt = ({ tx, today }: Pick<Context, 'tx' | 'today'>, unitId: string) =>
  standingCouncil(tx, unitId, initiativeCouncilKind, today);

/** What the actor is in it. */
export const withinOf = async (context: Context, unitId: string): Promise<InCouncil> =>
  inCouncil(context.actor, await councilAt(context, unitId), context.today);

/** The unit's staff today, and whether the actor is one of them. */
export async function staffOf({ tx, actor, today }: Context, unitId: string) {
  const staff = await listStaff(tx, unitId, today);
  return { staff, isStaff: staff.some(({ personId }) => personId === actor.personId) };
}

export const presentStaff = (staff: readonly StaffMember[]) =>
  staff.map(({ personId, fullName, position }) => ({ personId, fullName, position }));

/** Reasons in words, ready for a button. */
export const said = (refusals: readonly Refusal[]) => refusals.map((refusal) => inWords(refusal));
