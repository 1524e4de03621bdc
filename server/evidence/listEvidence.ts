import * as api from '#api/evidence.ts';
import { whyNotAddAs } from '#domain/evidence/policy.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import type { Actor } from '#domain/people/actor.ts';
import type { Campaign } from '#domain/plans/campaign.ts';
import { isInside, whyNotSeeCampaign } from '#domain/plans/policy.ts';
import { loadSheet, sheetsOf } from '../criteria/store.ts';
import type { Tx } from '../db/connection.ts';
import { view } from '../kernel/action.ts';
import { unitNames } from '../org/store.ts';
import { planTitles } from '../plans/planStore.ts';
import { listCampaignsOf, loadCampaign } from '../plans/store.ts';
import { inWords } from '../words.ts';
import { besideOf } from './beside.ts';
import { countWaiting, listNewest } from './pieceStore.ts';
import { presentEvidence, presentLines } from './present.ts';
import { evidenceCounts, pointsShown } from './store.ts';

/** So many of a line's pieces stand on the page; the rest is asked for by line. */
const newestOfLine = 3;

/** The lines of a year's sheet with the evidence that this person may see. */
export const listEvidence = view({
  name: 'evidence.list',
  input: api.listEvidence.input,
  async run({ campaignId }, { tx, actor, today }) {
    const campaign = await loadCampaign(tx, campaignId);
    refuseIf(whyNotSeeCampaign(actor, campaign));
    const { body: sheet } = await loadSheet(tx, campaign.sheetId);
    const inside = isInside(actor, campaign.unitId);
    const of = { campaignId, year: campaign.year, actor, isInside: inside };
    const plans = await planTitles(tx, [campaign.planId]);
    const newest = await listNewest(tx, of, newestOfLine);
    const beside = await besideOf(tx, actor, campaign, newest);
    return {
      campaignId,
      year: campaign.year,
      unitName: (await unitNames(tx, [campaign.unitId], today)).get(campaign.unitId) ?? '',
      planTitle: plans.get(campaign.planId)?.title ?? '',
      planNumber: plans.get(campaign.planId)?.number ?? null,
      others: inside ? await otherSheets(tx, actor, campaign) : [],
      today,
      isInside: inside,
      groups: presentLines(sheet, await evidenceCounts(tx, campaignId, actor), await pointsShown(tx, campaignId, actor)),
      waiting: await countWaiting(tx, of),
      evidence: newest.map((piece) => presentEvidence(piece, beside)),
      whyNot: { add: whyNotAddAs(actor, campaign).map((refusal) => inWords(refusal)) },
    };
  },
});

/** The unit's other sheets of the year that a piece may serve besides, by their plans; three queries however many. */
async function otherSheets(tx: Tx, actor: Actor, { id, unitId, year }: Campaign) {
  const others = (await listCampaignsOf(tx, unitId, year)).filter((one) => one.id !== id && whyNotAddAs(actor, one).length === 0);
  const plans = await planTitles(
    tx,
    others.map(({ planId }) => planId),
  );
  const sheets = await sheetsOf(
    tx,
    others.map(({ sheetId }) => sheetId),
  );
  return others.map((one) => ({
    campaignId: one.id,
    planTitle: plans.get(one.planId)?.title ?? '',
    planNumber: plans.get(one.planId)?.number ?? null,
    groups: sheets.get(one.sheetId)!.body.groups.map(({ code, text, lines }) => ({
      ...{ code, text },
      lines: lines.map((line) => ({ code: line.code, text: line.text })),
    })),
  }));
}
