import { keepers } from '#domain/incidents/policy.ts';
import { knowers } from '#domain/people/policy.ts';
import { recogniserOf } from '#domain/plans/campaign.ts';
import type { Context, Reaction } from '../kernel/action.ts';
import type { RecordedEvent } from '../kernel/events.ts';
import { addNotices } from '../notices/store.ts';
import { listHolders } from '../people/store.ts';
import { loadCampaign } from '../plans/store.ts';
import { lockDiscipline } from './disciplineStore.ts';
import { isReleased, releaseIncidents } from './store.ts';

const codes: Readonly<Record<string, string>> = {
  'incident.recorded': 'incidents.notice.recorded',
  'incident.cleared': 'incidents.notice.cleared',
};

/** Told of an incident: the keepers of the unit; the recognising superior where it is its own, or once the file is handed in. */
export const incidentsReaction: Reaction = async (event, context) => {
  if (event.type === 'assessment.submitted') {
    await releaseIncidents(context.tx, event.body.campaignId as string, event.at);
  }
  const code = codes[event.type];
  if (code) await tell(event, code, context);
  const personal = personalCodes[event.type];
  if (personal) await tellKnowers(event, personal, context);
};

const personalCodes: Readonly<Record<string, string>> = {
  'discipline.opened': 'incidents.notice.procedure-opened',
  'discipline.dropped': 'incidents.notice.procedure-dropped',
  'discipline.decided': 'incidents.notice.discipline-decided',
  'discipline.cleared': 'incidents.notice.discipline-cleared',
};

/** Told of a discipline: the person, and at the unit whoever must know; the notice says neither whom nor what. */
async function tellKnowers(event: RecordedEvent, code: string, context: Context): Promise<void> {
  const { tx, today } = context;
  const { personId, unitId, campaignId } = await lockDiscipline(tx, event.subjectId);
  await addNotices(context, event, [personId], code, {}, '/du-lieu-ve-toi', 'subject');
  const link = `/phong-trao/${campaignId}/su-viec/ky-luat`;
  for (const role of knowers)
    await addNotices(context, event, await listHolders(tx, [role], unitId, today), code, {}, link, role);
}

async function tell(event: RecordedEvent, code: string, context: Context): Promise<void> {
  const { tx, today } = context;
  const { campaignId, byUnitId, lineCode } = event.body as { campaignId: string; byUnitId: string; lineCode: string };
  const campaign = await loadCampaign(tx, campaignId);
  const inside = await listHolders(tx, keepers, campaign.unitId, today);
  const isSeenAbove = byUnitId !== campaign.unitId || (await isReleased(tx, campaignId));
  const above = isSeenAbove ? await listHolders(tx, ['reviewer'], recogniserOf(campaign), today) : [];
  const facts = { line: lineCode, year: campaign.year };
  const link = `/phong-trao/${campaignId}/su-viec`;
  await addNotices(context, event, inside, code, facts, link, 'unit-keeper');
  await addNotices(context, event, above, code, facts, link, 'reviewer');
}
