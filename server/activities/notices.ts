import type { Keeper } from '#domain/activities/routine.ts';
import { insiders } from '#domain/plans/policy.ts';
import type { Context, Reaction } from '../kernel/action.ts';
import type { RecordedEvent } from '../kernel/events.ts';
import { addNotices } from '../notices/store.ts';
import { listHolders } from '../people/store.ts';
import { loadCampaign } from '../plans/store.ts';
import { loadDrive } from './driveStore.ts';

const mine = '/viec-cua-toi';

/** Told: who is asked to agree, who was set down for a course, who sees to a routine; everybody inside, of a drive. */
export const activitiesReaction: Reaction = async (event, context) => {
  if (event.type === 'activity.recorded' || event.type === 'activity.changed') await tellPersons(event, context);
  if (event.type === 'routine.confirmed') await tellKeepers(event, context);
  if (event.type === 'drive.opened') await tellOfDrive(event, context, 'activities.notice.drive-opened');
  if (event.type === 'drive.closed') await tellOfDrive(event, context, 'activities.notice.drive-closed');
};

async function tellPersons(event: RecordedEvent, context: Context): Promise<void> {
  const { campaignId, attended, deedOf } = event.body as {
    campaignId: string;
    attended: readonly string[];
    deedOf?: string | null;
  };
  const { year } = await loadCampaign(context.tx, campaignId);
  await addNotices(context, event, attended, 'activities.notice.attended', { year }, mine, 'participant');
  const asked = deedOf ? [deedOf] : [];
  await addNotices(context, event, asked, 'activities.notice.consent-asked', { year }, mine, 'subject');
}

async function tellKeepers(event: RecordedEvent, context: Context): Promise<void> {
  const { campaignId, keeper } = event.body as unknown as { campaignId: string; keeper: Keeper };
  const { unitId, year } = await loadCampaign(context.tx, campaignId);
  const told = await keepersOf(keeper, unitId, context);
  await addNotices(context, event, told, 'activities.notice.routine', { year }, mine, 'task-holder');
}

async function keepersOf(keeper: Keeper, unitId: string, { tx, today }: Context): Promise<readonly string[]> {
  if (keeper.kind === 'person') return [keeper.personId];
  return await listHolders(tx, keeper.role === 'member' ? insiders : [keeper.role], unitId, today);
}

async function tellOfDrive(event: RecordedEvent, context: Context, code: string): Promise<void> {
  const { tx, today } = context;
  const { campaignId, unitId, name } = await loadDrive(tx, event.subjectId);
  const inside = await listHolders(tx, insiders, unitId, today);
  await addNotices(context, event, inside, code, { name }, `/phong-trao/${campaignId}/dot-thi-dua`, 'insider');
}
