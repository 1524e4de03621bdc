import { membersOn } from '#domain/council/council.ts';
import { initiativeCouncilKind } from '#domain/initiatives/asked.ts';
import type { Initiative } from '#domain/initiatives/initiative.ts';
import { shortDate } from '#domain/kernel/day.ts';
import type { Campaign } from '#domain/plans/campaign.ts';
import { loadSitting } from '../council/sittingStore.ts';
import { loadCouncil, standingCouncil } from '../council/store.ts';
import type { Context, Reaction } from '../kernel/action.ts';
import type { RecordedEvent } from '../kernel/events.ts';
import { addNotices } from '../notices/store.ts';
import { listHolders } from '../people/store.ts';
import { loadCampaign } from '../plans/store.ts';
import { countInSitting } from './initiativeCaseStore.ts';
import { countInState, loadInitiative } from './store.ts';

/**
 * Who is told of an initiative: those who have it judged when one waits or leaves, its authors of what is decided, who decides once the
 * council has met. No notice says how anything was voted: who is tied to a case gets the same words as everybody.
 */
export const initiativesReaction: Reaction = async (event, context) => {
  if (event.type === 'sitting.closed') return await tellVoted(event, context);
  if (event.type === 'initiatives.brought') return await tellBrought(event, context);
  if (!told.has(event.type)) return;
  const campaign = await loadCampaign(context.tx, String(event.body.campaignId));
  const initiative = await loadInitiative(context.tx, event.subjectId);
  if (event.type === 'initiative.proposed') return await tellProposed(event, context, campaign, initiative);
  if (event.type === 'initiative.withdrawn') return await tellWithdrawn(event, context, campaign, initiative);
  await tellAuthors(event, context, campaign, initiative);
};

const authorsTold: Readonly<Record<string, string>> = {
  'initiative.returned': 'initiatives.told-returned',
  'initiative.recognised': 'initiatives.told-recognised',
  'initiative.refused': 'initiatives.told-not-recognised',
};
const told: ReadonlySet<string> = new Set([...Object.keys(authorsTold), 'initiative.proposed', 'initiative.withdrawn']);

async function tellAuthors(event: RecordedEvent, context: Context, { year }: Campaign, initiative: Initiative) {
  const code = authorsTold[event.type]!;
  const facts = { year, ...(event.type === 'initiative.recognised' ? { number: String(event.body.number) } : {}) };
  const link = `/sang-kien/${initiative.id}`;
  const authors = initiative.authors.map(({ personId }) => personId);
  await addNotices(context, event, authors, code, facts, link, 'author');
  await addNotices(context, event, [initiative.writtenBy], code, facts, link, 'proposer');
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
  if (event.body.was !== 'proposed') return;
  await tellJudges(event, context, unitId, 'initiatives.told-withdrawn', { year }, `/sang-kien/${id}`);
}

/** Who takes the record of the sitting: initiatives were brought to its agenda. */
async function tellBrought(event: RecordedEvent, context: Context): Promise<void> {
  const sitting = await loadSitting(context.tx, event.subjectId);
  const { members } = await loadCouncil(context.tx, sitting.councilId);
  const secretaries = membersOn({ members }, context.today).flatMap(({ part, personId }) =>
    part === 'secretary' ? [personId] : [],
  );
  const facts = { cases: Number(event.body.cases), day: shortDate(sitting.meetsOn) };
  await addNotices(
    context,
    event,
    secretaries,
    'initiatives.told-brought',
    facts,
    `/phien-hop/${sitting.id}`,
    'council-secretary',
  );
}

/** Whoever decides, once the sitting is over; how it voted on any is said where it may be read. */
async function tellVoted(event: RecordedEvent, context: Context): Promise<void> {
  const { tx, today } = context;
  const heard = await countInSitting(tx, event.subjectId);
  if (heard.size === 0) return;
  const sitting = await loadSitting(tx, event.subjectId);
  const day = shortDate(sitting.meetsOn);
  for (const [campaignId, cases] of heard) {
    const link = `/phong-trao/${campaignId}/hoi-dong-sang-kien`;
    for (const role of ['unit-head', 'clerk'] as const) {
      const holders = await listHolders(tx, [role], sitting.unitId, today);
      await addNotices(context, event, holders, 'initiatives.told-voted', { cases, day }, link, role);
    }
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
  const council = await standingCouncil(context.tx, unitId, initiativeCouncilKind, context.today);
  const running = (council ? membersOn(council, context.today) : []).filter(({ part }) => part !== 'member');
  await addNotices(context, event, clerks, code, facts, link, 'clerk');
  const ids = running.map(({ personId }) => personId);
  await addNotices(context, event, ids, code, facts, link, 'council-member');
}
