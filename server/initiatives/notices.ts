import type { Initiative } from '#domain/initiatives/initiative.ts';
import type { Campaign } from '#domain/plans/campaign.ts';
import type { Context, Reaction } from '../kernel/action.ts';
import type { RecordedEvent } from '../kernel/events.ts';
import { addNotices } from '../notices/store.ts';
import { listHolders } from '../people/store.ts';
import { loadCampaign } from '../plans/store.ts';
import { findCouncil } from './councilStore.ts';
import { countInState, loadInitiative } from './store.ts';

/** Who is told of an initiative: those who judge when one waits, its authors of everything that is done with it, who decides once the council has met. */
export const initiativesReaction: Reaction = async (event, context) => {
  if (!event.type.startsWith('initiative.') || event.type === 'initiative.council-set-up') return;
  const campaign = await loadCampaign(context.tx, String(event.body.campaignId));
  if (event.type === 'initiative.council-sat') return await tellDeciders(event, context, campaign);
  const initiative = await loadInitiative(context.tx, event.subjectId);
  if (event.type === 'initiative.proposed') return await tellProposed(event, context, campaign, initiative);
  if (event.type === 'initiative.withdrawn') return await tellWithdrawn(event, context, campaign, initiative);
  await tellAuthors(event, context, campaign, initiative);
};

async function tellAuthors(event: RecordedEvent, context: Context, { year }: Campaign, initiative: Initiative) {
  const { agree, base, number, passed } = event.body;
  const told = {
    'initiative.returned': ['initiatives.told-returned', {}],
    'initiative.recognised': ['initiatives.told-recognised', { number: String(number) }],
    'initiative.judged': passed
      ? ['initiatives.told-judged', { agree: Number(agree), base: Number(base) }]
      : ['initiatives.told-not-recognised', {}],
  } as const satisfies Record<string, readonly [string, Record<string, string | number>]>;
  const what = told[event.type as keyof typeof told];
  if (!what) return;
  const persons = [...initiative.authors.map(({ personId }) => personId), initiative.writtenBy];
  await addNotices(context, event, persons, what[0], { year, ...what[1] }, `/sang-kien/${initiative.id}`);
}

async function tellProposed(event: RecordedEvent, context: Context, campaign: Campaign, initiative: Initiative) {
  const { year } = campaign;
  const judges = await judgesOf(context, campaign.unitId);
  const waiting = await countInState(context.tx, campaign.id, 'proposed');
  await addNotices(
    context,
    event,
    judges,
    'initiatives.told-proposed',
    { year, waiting },
    `/phong-trao/${campaign.id}/sang-kien`,
  );
  for (const { personId, share } of initiative.authors)
    await addNotices(context, event, [personId], 'initiatives.told-co-author', { year, share }, `/sang-kien/${initiative.id}`);
}

/** Whoever waits to judge it is told that there is nothing to judge; of a draft nobody knew. */
async function tellWithdrawn(event: RecordedEvent, context: Context, campaign: Campaign, initiative: Initiative) {
  if (event.body.was !== 'proposed' && event.body.was !== 'judged') return;
  const judges = await judgesOf(context, campaign.unitId);
  const link = `/sang-kien/${initiative.id}`;
  await addNotices(context, event, judges, 'initiatives.told-withdrawn', { year: campaign.year }, link);
}

async function tellDeciders(event: RecordedEvent, context: Context, campaign: Campaign) {
  const passed = Number(event.body.passed);
  if (passed === 0) return;
  const deciders = await listHolders(context.tx, ['unit-head', 'clerk'], campaign.unitId, context.today);
  const link = `/phong-trao/${campaign.id}/hoi-dong-sang-kien`;
  await addNotices(context, event, deciders, 'initiatives.told-to-decide', { year: campaign.year, passed }, link);
}

async function judgesOf({ tx, today }: Context, unitId: string): Promise<readonly string[]> {
  const council = await findCouncil(tx, unitId);
  const running = (council?.members ?? []).filter(({ part }) => part === 'chair' || part === 'secretary');
  return [...(await listHolders(tx, ['clerk'], unitId, today)), ...running.map(({ personId }) => personId)];
}
