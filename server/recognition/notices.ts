import { membersOn } from '#domain/council/council.ts';
import { shortDate } from '#domain/kernel/day.ts';
import { superiorIds } from '#domain/plans/campaign.ts';
import { insiders, receivers } from '#domain/plans/policy.ts';
import { loadSitting } from '../council/sittingStore.ts';
import { loadCouncil } from '../council/store.ts';
import type { Context, Reaction } from '../kernel/action.ts';
import type { RecordedEvent } from '../kernel/events.ts';
import { addNotices } from '../notices/store.ts';
import { listHolders } from '../people/store.ts';
import { loadCampaign } from '../plans/store.ts';
import { titlesIn } from './titleCaseStore.ts';
import { loadTitle, titlesOfSeries } from './titleStore.ts';
import { listTitlesToWeigh } from './weighStore.ts';

type Tell = (event: RecordedEvent, context: Context) => Promise<void>;

/** Those in the unit who score and sign. */
async function tellResult(event: RecordedEvent, context: Context): Promise<void> {
  const { campaignId, unitId, year } = event.body as { campaignId: string; unitId: string; year: number };
  const told = await listHolders(context.tx, ['clerk', 'unit-head', 'union-chair'], unitId, context.today);
  await addNotices(context, event, told, 'recognition.told-result', { year }, `/phong-trao/${campaignId}/ket-qua`, 'unit-keeper');
}

/** Everybody in the unit: the title is theirs. */
async function tellTitle(event: RecordedEvent, context: Context): Promise<void> {
  const { campaignId, unitId } = event.body as { campaignId: string; unitId: string };
  const told = await listHolders(context.tx, insiders, unitId, context.today);
  await addNotices(context, event, told, 'recognition.told-title', {}, `/phong-trao/${campaignId}/ket-qua`, 'insider');
}

/** Everybody in the unit, and whoever receives at the superiors of the year the title ends with. */
async function tellRevocation(event: RecordedEvent, context: Context): Promise<void> {
  const { tx, today } = context;
  const title = await loadTitle(tx, event.subjectId);
  const { campaignId } = title;
  const link = campaignId ? `/phong-trao/${campaignId}/ket-qua` : '/ket-qua';
  const superiors = campaignId ? superiorIds(await loadCampaign(tx, campaignId)) : [title.byUnitId];
  const [code, facts] = ['recognition.told-revocation', { unit: title.unitName }];
  await addNotices(context, event, await listHolders(tx, insiders, title.unitId, today), code, facts, link, 'insider');
  const above = await Promise.all(superiors.map((unitId) => listHolders(tx, receivers, unitId, today)));
  await addNotices(context, event, above.flat(), code, facts, link, 'receiver');
}

/** Whoever decides where the title was given: a conclusion of a year that a title recognises puts it in question. */
async function tellToWeigh(event: RecordedEvent, context: Context): Promise<void> {
  const { tx, today } = context;
  const campaign = await loadCampaign(tx, event.body.campaignId as string);
  const covering = (await titlesOfSeries(tx, campaign.seriesId)).filter(
    ({ revocation, firstYear, lastYear }) => revocation === null && firstYear <= campaign.year && campaign.year <= lastYear,
  );
  for (const { id, byUnitId, unitName } of covering) {
    const toWeigh = await listTitlesToWeigh(tx, [byUnitId], today);
    if (!toWeigh.some(({ title }) => title.id === id)) continue;
    const told = await listHolders(tx, ['authority'], byUnitId, today);
    await addNotices(context, event, told, 'recognition.told-to-weigh', { unit: unitName }, '/ket-qua', 'authority');
  }
}

/** Who takes the record of the sitting: titles were brought to its agenda. */
async function tellBrought(event: RecordedEvent, context: Context): Promise<void> {
  const sitting = await loadSitting(context.tx, event.subjectId);
  const { members } = await loadCouncil(context.tx, sitting.councilId);
  const told = membersOn({ members }, context.today).flatMap(({ part, personId }) => (part === 'secretary' ? [personId] : []));
  const facts = { cases: Number(event.body.cases), day: shortDate(sitting.meetsOn) };
  await addNotices(context, event, told, 'recognition.told-brought', facts, `/phien-hop/${sitting.id}`, 'council-secretary');
}

/** Whoever decides on titles, once the sitting is over; how it voted on any is said where it may be read. */
async function tellVoted(event: RecordedEvent, context: Context): Promise<void> {
  const { tx, today } = context;
  const { length: cases } = await titlesIn(tx, event.subjectId);
  if (cases === 0) return;
  const sitting = await loadSitting(tx, event.subjectId);
  const told = await listHolders(tx, ['authority'], sitting.unitId, today);
  const facts = { cases, day: shortDate(sitting.meetsOn) };
  await addNotices(context, event, told, 'recognition.told-voted', facts, '/ket-qua', 'authority');
}

const tells: Readonly<Record<string, Tell>> = {
  'recognition.result-announced': tellResult,
  'recognition.title-decided': tellTitle,
  'recognition.title-revoked': tellRevocation,
  'recognition.titles-brought': tellBrought,
  'sitting.closed': tellVoted,
  'incident.recorded': tellToWeigh,
};

/** Who hears of a result, a title and its revocation, and of titles before a council. */
export const recognitionNotices: Reaction = async (event, context) => {
  await tells[event.type]?.(event, context);
};
