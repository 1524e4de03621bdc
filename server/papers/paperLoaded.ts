import type { PaperLife } from '#domain/documents/paperLife.ts';
import type { Day } from '#domain/kernel/day.ts';
import type { Refusal } from '#domain/kernel/refusal.ts';
import type { TemplateVersion } from '#domain/papers/template.ts';
import type { Campaign } from '#domain/plans/campaign.ts';
import type { Paper } from '#papers/write/paper.ts';
import type { PaperName } from '../documents/lifeStore.ts';
import type { Context } from '../kernel/action.ts';
import { loadCampaign, lockCampaign } from '../plans/store.ts';
import { type AskedPaper, type MadePaper, makePaper } from './madePapers.ts';
import { lifeOf, paperScene, registerDay, templateFor } from './paperNow.ts';
import { type CaseField, fieldsOfCase } from './templates/caseFields.ts';
import type { YearCase } from './yearCase.ts';

/** A paper of a year with everything an act on it asks. */
export interface LoadedPaper {
  readonly campaign: Campaign;
  readonly year: YearCase;
  readonly asked: MadePaper['asked'];
  /** As the store names it. */
  readonly name: PaperName;
  readonly paper: Paper;
  readonly life: PaperLife;
  /** As `registerDay`. */
  readonly day: Day | null;
  /** What an office's own template may ask for. */
  readonly fields: readonly CaseField[];
  /** The office's own template in use for it. */
  readonly template: TemplateVersion | undefined;
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
  const { year, ...paper } = await makePaper(context, campaign, which);
  const { asked, subject, made } = paper;
  const name = { caseId: campaign.id, kind: asked.kind, subject: subject?.key ?? '' };
  const scene = await paperScene(context, campaign);
  const [life, template] = [lifeOf(paper, scene), templateFor(asked, scene)];
  const fields = fieldsOfCase(paper, year);
  return { campaign, year, asked, name, paper: made.paper, life, day: registerDay(paper), fields, template };
}

/** What was looked at is what is there now. */
export const whyNotAsSeen = (life: PaperLife, seen: string): Refusal[] =>
  life.contentHash === seen ? [] : [{ kind: 'state', code: 'documents.paper-changed' }];
