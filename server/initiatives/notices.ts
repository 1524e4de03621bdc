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
  const link = `/sang-kien/${initiative.id}`;
  const authors = initiative.authors.map(({ personId }) => personId);
  await addNotices(context, event, authors, what[0], { year, ...what[1] }, link, 'author');
  await addNotices(context, event, [initiative.writtenBy], what[0], { year, ...what[1] }, link, 'proposer');
}

async function tellProposed(event: RecordedEvent, context: Context, campaign: Campaign, initiative: Initiative) {
  const { year } = campaign;
  const waiting = await countInState(context.tx, campaign.id, 'proposed');
  const link = `/phong-trao/${campaign.id}/sang-kien`;
  await tellJudges(event, context, campaign.unitId, 'initiatives.told-proposed', { year, waiting }, link);
  const own = `/sang-kien/${initiative.id}`;
  for (const { personId, share } of initiative.authors)
    await addNotices(context, event, [personId], 'initiatives.told-co-author', { year, share }, own, 'author');
}

/** Whoever waits to judge it is told that there is nothing to judge; of a draft nobody knew. */
async function tellWithdrawn(event: RecordedEvent, context: Context, { unitId, year }: Campaign, { id }: Initiative) {
  if (event.body.was !== 'proposed' && event.body.was !== 'judged') return;
  await tellJudges(event, context, unitId, 'initiatives.told-withdrawn', { year }, `/sang-kien/${id}`);
}

async function tellDeciders(event: RecordedEvent, context: Context, campaign: Campaign) {
  const passed = Number(event.body.passed);
  if (passed === 0) return;
  const link = `/phong-trao/${campaign.id}/hoi-dong-sang-kien`;
  for (const role of ['unit-head', 'clerk'] as const) {
    const holders = await listHolders(context.tx, [role], campaign.unitId, context.today);
    await addNotices(context, event, holders, 'initiatives.told-to-decide', { year: campaign.year, passed }, link, role);
  }
}

/** The clerk, and who runs the council. */
async function tellJudges(
  event: RecordedEvent,
  context: Context,
  unitId: string,
  code: string,
  facts: Record<string, string | number>,
  link: string,
) {
  const clerks = await listHolders(context.tx, ['clerk'], unitId, context.today);
  const members = (await findCouncil(context.tx, unitId))?.members ?? [];
  const running = members.filter(({ part }) => part === 'chair' || part === 'secretary');
  await addNotices(context, event, clerks, code, facts, link, 'clerk');
  const ids = running.map(({ personId }) => personId);
  await addNotices(context, event, ids, code, facts, link, 'council-member');
}
