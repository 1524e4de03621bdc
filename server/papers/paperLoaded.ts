import type { PaperLife } from '#domain/documents/paperLife.ts';
import type { Refusal } from '#domain/kernel/refusal.ts';
import type { CasePaper } from '#domain/papers/casePaper.ts';
import type { Campaign } from '#domain/plans/campaign.ts';
import type { Paper } from '#papers/write/paper.ts';
import type { Context } from '../kernel/action.ts';
import { loadCampaign, lockCampaign } from '../plans/store.ts';
import { makePaper } from './madePapers.ts';
import { lifeOf, paperScene } from './paperNow.ts';

/** A paper of a year with everything an act on it asks. */
export interface LoadedPaper {
  readonly campaign: Campaign;
  readonly asked: CasePaper;
  readonly paper: Paper;
  readonly life: PaperLife;
}

/** For an act: the year is held until the transaction ends. @throws Refused (unseen) for who does not make it. */
export async function lockPaper(context: Context, campaignId: string, kind: string): Promise<LoadedPaper> {
  return await paperOf(context, await lockCampaign(context.tx, campaignId), kind);
}

/** @throws Refused (unseen) for who does not make it. */
export async function loadPaper(context: Context, campaignId: string, kind: string): Promise<LoadedPaper> {
  return await paperOf(context, await loadCampaign(context.tx, campaignId), kind);
}

async function paperOf(context: Context, campaign: Campaign, kind: string): Promise<LoadedPaper> {
  const { asked, made } = await makePaper(context, campaign, kind);
  return { campaign, asked, paper: made.paper, life: lifeOf(asked, made, await paperScene(context, campaign)) };
}

/** What was looked at is what is there now. */
export const whyNotAsSeen = (life: PaperLife, seen: string): Refusal[] =>
  life.contentHash === seen ? [] : [{ kind: 'state', code: 'documents.paper-changed' }];
