import { superiorIds } from '#domain/plans/campaign.ts';
import { receivers } from '#domain/plans/policy.ts';
import type { Context, Reaction } from '../kernel/action.ts';
import type { RecordedEvent } from '../kernel/events.ts';
import { addNotices } from '../notices/store.ts';
import { unitNames } from '../org/store.ts';
import { listHolders } from '../people/store.ts';
import { loadCampaign } from '../plans/store.ts';

type Tell = (event: RecordedEvent, context: Context) => Promise<void>;

/** The head and whoever co-signs: there is something to sign. */
async function tellClosed(event: RecordedEvent, context: Context): Promise<void> {
  const { campaignId, signers } = event.body as { campaignId: string; signers: readonly string[] };
  const campaign = await loadCampaign(context.tx, campaignId);
  const heads = await listHolders(context.tx, ['unit-head'], campaign.unitId, context.today);
  const link = `/phong-trao/${campaignId}/bang-cham-diem`;
  const facts = { year: campaign.year };
  await addNotices(context, event, heads, 'assessments.notice.closed', facts, link, 'unit-head');
  await addNotices(context, event, signers, 'assessments.notice.closed', facts, link, 'co-signer');
}

/** Whoever had signed what was then edited. */
async function tellVoided(event: RecordedEvent, context: Context): Promise<void> {
  const { campaignId, signatures } = event.body as { campaignId: string; signatures: readonly { personId: string }[] };
  const campaign = await loadCampaign(context.tx, campaignId);
  const signers = signatures.map(({ personId }) => personId);
  const link = `/phong-trao/${campaignId}/bang-cham-diem`;
  await addNotices(context, event, signers, 'assessments.notice.signatures-void', { year: campaign.year }, link, 'signer');
}

/** Those who receive at the superiors the campaign names. */
async function tellSubmitted(event: RecordedEvent, context: Context): Promise<void> {
  const { tx, today } = context;
  const { campaignId, receipt } = event.body as { campaignId: string; receipt: string };
  const campaign = await loadCampaign(tx, campaignId);
  const above: string[] = [];
  for (const unitId of superiorIds(campaign)) above.push(...(await listHolders(tx, receivers, unitId, today)));
  const unit = (await unitNames(tx, [campaign.unitId], today)).get(campaign.unitId) ?? '';
  const facts = { unit, year: campaign.year, receipt };
  await addNotices(context, event, above, 'assessments.notice.submitted', facts, `/tham-dinh/${event.subjectId}`, 'receiver');
}

/** Those in the unit who score and sign. */
async function tellReturned(event: RecordedEvent, context: Context): Promise<void> {
  const { campaignId } = event.body as { campaignId: string };
  const campaign = await loadCampaign(context.tx, campaignId);
  const inside = await listHolders(context.tx, ['clerk', 'unit-head', 'union-chair'], campaign.unitId, context.today);
  const link = `/phong-trao/${campaignId}/bang-cham-diem`;
  await addNotices(context, event, inside, 'assessments.notice.returned', { year: campaign.year }, link, 'unit-keeper');
}

const tells: Readonly<Record<string, Tell>> = {
  'assessment.closed': tellClosed,
  'assessment.signatures-voided': tellVoided,
  'assessment.submitted': tellSubmitted,
  'assessment.returned': tellReturned,
};

/** Who is told of what happens to an assessment. */
export const assessmentsReaction: Reaction = async (event, context) => {
  await tells[event.type]?.(event, context);
};
