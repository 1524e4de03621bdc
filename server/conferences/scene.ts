import type { Conference } from '#domain/conferences/conference.ts';
import type { Day } from '#domain/kernel/day.ts';
import { covers } from '#domain/kernel/period.ts';
import type { Campaign } from '#domain/plans/campaign.ts';
import type { PlanAtWork } from '#domain/plans/plan.ts';
import { citationText } from '#papers/write/citation.ts';
import type { Participant } from '#papers/write/minutes/minutes.ts';
import { bodyNameOf, officeOf, signerFor } from '#papers/write/office.ts';
import { listStaff, type StaffMember } from '../enrolments/staffStore.ts';
import type { Context } from '../kernel/action.ts';
import { listTeams, loadHead, loadPlacement } from '../org/store.ts';
import { listHolders, personNames } from '../people/store.ts';
import { loadPlanAtWork } from '../plans/planStore.ts';
import type { PaperScene } from './paperValues.ts';

/** The unit of a year as its conferences find it on a day. */
export interface Scene {
  readonly plan: PlanAtWork;
  readonly unitName: string;
  readonly staff: readonly StaffMember[];
  readonly teams: readonly string[];
  /** Whoever holds the seat; null where nobody does. */
  readonly headId: string | null;
  readonly clerkId: string | null;
  /** Of the staff, and of those who chair or write though they left since. */
  readonly names: ReadonlyMap<string, string>;
  readonly paper: Omit<PaperScene, 'chair' | 'secretary' | 'announced'>;
  person(personId: string): Participant;
}

/** Reads it; a fixed number of queries, however many conferences. */
export async function loadScene(context: Context, campaign: Campaign, on: Day, others: readonly string[] = []): Promise<Scene> {
  const { tx, site } = context;
  const { unitId, year } = campaign;
  const plan = await loadPlanAtWork(tx, campaign.planId);
  const placement = await loadPlacement(tx, unitId, on);
  const staff = await listStaff(tx, unitId, on);
  const [headId = null] = await listHolders(tx, ['unit-head'], unitId, on);
  const [clerkId = null] = await listHolders(tx, ['clerk'], unitId, on);
  const seated = [headId, clerkId].filter((personId) => personId !== null);
  const names = await personNames(tx, [...staff.map(({ personId }) => personId), ...others, ...seated]);
  const teams = (await listTeams(tx, [unitId])).filter(({ period }) => covers(period, on)).map(({ name }) => name);
  const person = (personId: string): Participant => ({
    name: names.get(personId) ?? '',
    title: staff.find((one) => one.personId === personId)?.position ?? '',
  });
  const issuer = bodyNameOf(placement);
  const unitHead = headId ? person(headId) : null;
  const cited = citationText({ type: 'Kế hoạch', number: plan.number, day: plan.issuedOn, issuer: placement.name });
  const paper = {
    ...{ head: await loadHead(tx, placement, on), year, unitHead, isDemo: site.isDemo },
    signer: signerFor(issuer, officeOf(unitHead?.title || 'Thủ trưởng đơn vị', issuer), unitHead?.name),
    bases: [`Căn cứ ${cited}`],
    executors: teams.length > 0 ? ['Ban Vận động', 'các tổ'] : ['Ban Vận động'],
  };
  return { plan, unitName: placement.name, staff, teams, headId, clerkId, names, paper, person };
}

/** The scene of one conference's papers. */
export function paperSceneOf(
  scene: Scene,
  { chairId, secretaryId }: Conference,
  announced: PaperScene['announced'] = [],
): PaperScene {
  return { ...scene.paper, announced, chair: scene.person(chairId), secretary: scene.person(secretaryId) };
}
