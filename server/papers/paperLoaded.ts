import type { PaperLife } from '#domain/documents/paperLife.ts';
import type { Refusal } from '#domain/kernel/refusal.ts';
import type { Campaign } from '#domain/plans/campaign.ts';
import type { Paper } from '#papers/write/paper.ts';
import type { PaperName } from '../documents/lifeStore.ts';
import type { Context } from '../kernel/action.ts';
import { loadCampaign, lockCampaign } from '../plans/store.ts';
import { type AskedPaper, type MadePaper, makePaper } from './madePapers.ts';
import { lifeOf, paperScene } from './paperNow.ts';

/** A paper of a year with everything an act on it asks. */
export interface LoadedPaper {
  readonly campaign: Campaign;
  readonly asked: MadePaper['asked'];
  /** As the store names it. */
  readonly name: PaperName;
  readonly paper: Paper;
  readonly life: PaperLife;
}

/** For an act: the year is held until the transaction ends. @throws Refused (unseen) for who does not make it. */
export async function lockPaper(context: Context, campaignId: string, asked: AskedPaper): Promise<LoadedPaper> {
  return await paperOf(context, await lockCampaign(context.tx, campaignId), asked);
}

/** @throws Refused (unseen) for who does not make it. */
export async function loadPaper(context: Context, campaignId: string, asked: AskedPaper): Promise<LoadedPaper> {
  return await paperOf(context, await loadCampaign(context.tx, campaignId), asked);
}

async function paperOf(context: Context, campaign: Campaign, which: AskedPaper): Promise<LoadedPaper> {
  const paper = await makePaper(context, campaign, which);
  const { asked, subject, made } = paper;
  const name = { caseId: campaign.id, kind: asked.kind, subject: subject?.key ?? '' };
  return { campaign, asked, name, paper: made.paper, life: lifeOf(paper, await paperScene(context, campaign)) };
}

/** What was looked at is what is there now. */
export const whyNotAsSeen = (life: PaperLife, seen: string): Refusal[] =>
  life.contentHash === seen ? [] : [{ kind: 'state', code: 'documents.paper-changed' }];
