import { whyNotWriteAs } from '#domain/criteria/policy.ts';
import type { ScoreSheet } from '#domain/criteria/scoreSheet.ts';
import { whyNotEditSheet, whyNotIssueSheet, whyNotRetireSheet } from '#domain/criteria/sheetIssue.ts';
import type { Day } from '#domain/kernel/day.ts';
import { standingIn } from '#domain/kernel/period.ts';
import type { Refusal } from '#domain/kernel/refusal.ts';
import type { Actor } from '#domain/people/actor.ts';
import { type Campaign, hasOwnPledges, windowKinds } from '#domain/plans/campaign.ts';
import { inWords, wordsOf } from '../words.ts';
import type { SheetHead } from './store.ts';

const said = (refusals: readonly Refusal[]) => refusals.map((refusal) => inWords(refusal));

/** What lists and pages show first of a sheet. */
export function presentSheetHead(sheet: SheetHead, unitName: string) {
  const { id, unitId, enteredFor, familyId, edition, state, title, isSample, source, subjectType, issuedOn, version } = sheet;
  return {
    ...{ id, unitId, enteredFor, familyId, edition, state, title, isSample, source, subjectType, issuedOn, version },
    unitName,
    stateName: wordsOf(`sheet-state.${state}`),
    subjectTypeName: wordsOf(`subject-type.${subjectType}`),
    totalPoints: sheet.totalPoints,
    passPoints: sheet.passPoints,
    lineCount: sheet.lineCount,
  };
}

/** Why each act on a sheet is refused to this person now. */
export function whyNotOfSheet(sheet: ScoreSheet, actor: Actor, today: Day, detail: readonly Refusal[]) {
  const writer = whyNotWriteAs(actor, sheet);
  const orWriter = (own: readonly Refusal[]) => said(writer.length > 0 ? writer : own);
  const copies: readonly Refusal[] = sheet.state === 'draft' ? [{ kind: 'state', code: 'criteria.sheet-not-in-use' }] : [];
  return {
    edit: orWriter(whyNotEditSheet(sheet)),
    issue: orWriter(whyNotIssueSheet(sheet, today, today)),
    retire: orWriter(whyNotRetireSheet(sheet)),
    newEdition: orWriter(copies),
    detail: said(detail),
  };
}

/** Names that a campaign is shown with. */
export interface CampaignNames {
  readonly unit: (unitId: string) => string;
  readonly sheet: (sheetId: string) => string;
  readonly plan: (planId: string) => { readonly title: string; readonly number: string | null };
  readonly planOfCampaign: (campaignId: string) => { readonly title: string; readonly number: string | null } | undefined;
}

/** One launched year as lists and pages show it; superiors with the recognising one first. */
export function presentCampaign(campaign: Campaign, names: CampaignNames, now: string) {
  const { id, unitId, year, planId, sheetId, seriesId, launchedAt, version } = campaign;
  const plan = names.plan(planId);
  const shared = hasOwnPledges(campaign) ? undefined : names.planOfCampaign(campaign.pledgesIn);
  return {
    ...{ id, unitId, year, planId, sheetId, seriesId, launchedAt, version },
    sharesPledgesOf: shared ? { campaignId: campaign.pledgesIn, planTitle: shared.title, planNumber: shared.number } : null,
    unitName: names.unit(unitId),
    planTitle: plan.title,
    planNumber: plan.number,
    sheetTitle: names.sheet(sheetId),
    windows: windowKinds.map((kind) => ({
      kind,
      name: wordsOf(`window.${kind}`),
      ...campaign.windows[kind],
      standing: standingIn(campaign.windows[kind], now),
    })),
    superiors: campaign.superiors.map((superior) => ({
      ...superior,
      name: names.unit(superior.unitId),
      partName: wordsOf(`superior-part.${superior.part}`),
    })),
  };
}
