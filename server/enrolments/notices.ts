import { keepers } from '#domain/enrolments/policy.ts';
import { addDays, type Day, dayAt, shortDate } from '#domain/kernel/day.ts';
import { type Campaign, superiorIds } from '#domain/plans/campaign.ts';
import type { Context, Reaction } from '../kernel/action.ts';
import type { RecordedEvent } from '../kernel/events.ts';
import { addNotices, addOwnNotices } from '../notices/store.ts';
import { unitNames } from '../org/store.ts';
import { listHolders } from '../people/store.ts';
import { listLedTeams } from '../people/teamLeadStore.ts';
import { loadCampaign } from '../plans/store.ts';
import { signersOf } from './pledgeStore.ts';
import { listMissing } from './reminderStore.ts';
import { countSigned } from './staffStore.ts';
import { listSignedTeams } from './teamPledgeStore.ts';

/** What a person is told that others did with theirs. */
const toldOthersDid: Readonly<Record<string, string>> = {
  'pledge.accepted': 'enrolments.told-pledge-accepted',
  'pledge.returned': 'enrolments.told-pledge-returned',
};

/** Who is told of a pledge: the clerk of a new signature, by count; the person of what others did with theirs, all of one act at once. */
const tellOfPledges: Reaction = async (event, context, all) => {
  if (!event.type.startsWith('pledge.')) return;
  const isEntered = event.type === 'pledge.signed' && event.body.source === 'paper';
  const code = isEntered ? 'enrolments.told-pledge-entered' : toldOthersDid[event.type];
  const alike = all.filter(({ type, body }) => type === event.type && body.campaignId === event.body.campaignId);
  if (code === undefined && event.type !== 'pledge.signed') return;
  if (code !== undefined && alike[0] !== event) return;
  const campaign = await loadCampaign(context.tx, String(event.body.campaignId));
  const { year } = campaign;
  if (code !== undefined) return await tellSigners(context, alike, code, year);
  const clerks = await listHolders(context.tx, ['clerk'], campaign.unitId, context.today);
  const count = await countSigned(context.tx, campaign.id, campaign.unitId, context.today);
  const link = `/phong-trao/${campaign.id}/dang-ky-thi-dua`;
  await addNotices(context, event, clerks, 'enrolments.told-pledge-signed', { year, ...count }, link, 'clerk');
};

async function tellSigners(context: Context, events: readonly RecordedEvent[], code: string, year: number): Promise<void> {
  const signers = await signersOf(
    context.tx,
    events.map(({ subjectId }) => subjectId),
  );
  const told = events.map((event) => ({ event, personId: signers.get(event.subjectId)! }));
  await addOwnNotices(context, told, { code, facts: { year }, link: '/viec-cua-toi' });
}

/** Whoever has not signed is told each by themselves; so is the head of a team that has not. */
const tellReminded: Reaction = async (event, context) => {
  if (event.type !== 'pledges.reminded') return;
  const { tx, today } = context;
  const { id, unitId, year, windows } = await loadCampaign(tx, event.subjectId);
  const facts = { year, closes: shortDate(addDays(dayAt(windows.pledge.closesAt), -1)) };
  const missing = await listMissing(tx, id, unitId, today);
  await addNotices(context, event, missing, 'enrolments.told-reminder', facts, '/viec-cua-toi', 'staff');
  const signed = new Set((await listSignedTeams(tx, id)).map(({ teamId }) => teamId));
  const leads = (await listLedTeams(tx, unitId, today)).flatMap(({ teamId, lead }) =>
    lead && !signed.has(teamId) ? [lead.personId] : [],
  );
  await addNotices(context, event, leads, 'enrolments.told-reminder-team', facts, '/viec-cua-toi', 'team-leader');
};

/** Who is told of a team's pledge: the clerk of a new signature, its head of what others did with it. */
const tellOfTeams: Reaction = async (event, context) => {
  if (!event.type.startsWith('team-pledge.')) return;
  const { tx, today } = context;
  const { id, unitId, year } = await loadCampaign(tx, String(event.body.campaignId));
  const teams = await listLedTeams(tx, unitId, today);
  const lead = teams.find(({ teamId }) => teamId === event.body.teamId)?.lead;
  const tellLead = async (code: string) => {
    if (lead) await addNotices(context, event, [lead.personId], code, { year }, '/viec-cua-toi', 'team-leader');
  };
  if (event.type === 'team-pledge.accepted') await tellLead('enrolments.told-team-accepted');
  if (event.type === 'team-pledge.returned') await tellLead('enrolments.told-team-returned');
  if (event.type !== 'team-pledge.signed') return;
  if (event.body.source === 'paper') return await tellLead('enrolments.told-team-entered');
  const signed = new Set((await listSignedTeams(tx, id)).map(({ teamId }) => teamId));
  const facts = { year, signed: teams.filter(({ teamId }) => signed.has(teamId)).length, teams: teams.length };
  const clerks = await listHolders(tx, ['clerk'], unitId, today);
  await addNotices(context, event, clerks, 'enrolments.told-team-signed', facts, `/phong-trao/${id}/dang-ky-thi-dua`, 'clerk');
};

/** Who is told of the unit's enrolment: the reviewers of all superiors, and the unit's keepers of each answer. */
const tellOfEnrolments: Reaction = async (event, context) => {
  if (!event.type.startsWith('enrolment.') || event.type === 'enrolment.begun') return;
  const campaign = await loadCampaign(context.tx, String(event.body.campaignId));
  if (event.type === 'enrolment.submitted') await tellSubmitted(event, context, campaign);
  if (event.type === 'enrolment.withdrawn') await tellSuperiors(event, context, campaign, 'enrolments.told-withdrawn');
  if (event.type === 'enrolment.returned') await tellUnit(event, context, campaign, 'enrolments.told-returned');
  if (event.type === 'enrolment.accepted') await tellUnit(event, context, campaign, 'enrolments.told-accepted');
};

async function tellSubmitted(event: RecordedEvent, context: Context, campaign: Campaign) {
  await tellSuperiors(event, context, campaign, 'enrolments.told-submitted');
  await tellUnit(event, context, campaign, 'enrolments.told-submitted-inside');
}

async function tellSuperiors(event: RecordedEvent, context: Context, campaign: Campaign, code: string) {
  const { tx, today } = context;
  const holders = await Promise.all(superiorIds(campaign).map((unitId) => listHolders(tx, ['reviewer'], unitId, today)));
  const facts = { ...(await factsOf(event, context, campaign)), unit: await nameOf(context, campaign.unitId, today) };
  await addNotices(context, event, holders.flat(), code, facts, `/tham-dinh/dang-ky/${event.subjectId}`, 'reviewer');
}

async function tellUnit(event: RecordedEvent, context: Context, campaign: Campaign, code: string) {
  const persons = await listHolders(context.tx, keepers, campaign.unitId, context.today);
  const facts = await factsOf(event, context, campaign);
  await addNotices(context, event, persons, code, facts, `/phong-trao/${campaign.id}/dang-ky`, 'unit-keeper');
}

async function factsOf({ body }: RecordedEvent, context: Context, campaign: Campaign): Promise<Record<string, string | number>> {
  const facts: Record<string, string | number> = { year: campaign.year };
  if (typeof body.number === 'number') facts.number = body.number;
  if (typeof body.bodyId === 'string') facts.body = await nameOf(context, body.bodyId, context.today);
  return facts;
}

async function nameOf({ tx }: Context, unitId: string, on: Day): Promise<string> {
  return (await unitNames(tx, [unitId], on)).get(unitId) ?? '';
}

/** Everything this feature tells people. */
export const enrolmentsReaction: Reaction = async (event, context, all) => {
  for (const tell of [tellOfPledges, tellReminded, tellOfTeams, tellOfEnrolments]) await tell(event, context, all);
};
