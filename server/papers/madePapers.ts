import { refuseIf } from '#domain/kernel/refusal.ts';
import type { CasePaper } from '#domain/papers/casePaper.ts';
import { casePapers } from '#domain/papers/casePapers.ts';
import { sidesOf, whyNotMakeAs } from '#domain/papers/policy.ts';
import type { Campaign } from '#domain/plans/campaign.ts';
import type { Context } from '../kernel/action.ts';
import { loadCampaign } from '../plans/store.ts';
import { composers } from './compose/composers.ts';
import type { Composed } from './compose/frame.ts';
import { paperAsked } from './paperAsked.ts';
import { type TypedPaper, typedPapersOf } from './store.ts';
import { typed } from './typed.ts';
import { loadYearCase, type YearCase } from './yearCase.ts';

/** A paper of a year as its case and what was typed for it make it now. */
export interface MadePaper {
  readonly asked: CasePaper;
  readonly kept: TypedPaper | undefined;
  readonly made: Composed;
}

/** @throws Refused (unseen) for who does not make it. */
export async function makePaper(context: Context, campaign: Campaign, kind: string): Promise<MadePaper> {
  const asked = paperAsked(kind);
  refuseIf(whyNotMakeAs(context.actor, campaign, asked.side));
  const kept = (await typedPapersOf(context.tx, campaign.id)).get(kind);
  return madeOf(asked, kept, await loadYearCase(context, campaign));
}

/** Every paper that the asker's side makes of a year, in the order of the year. @throws Refused (unseen) for who makes none. */
export async function makePapers(
  context: Context,
  campaignId: string,
): Promise<{ readonly campaign: Campaign; readonly year: YearCase; readonly papers: readonly MadePaper[] }> {
  const { tx, actor } = context;
  const campaign = await loadCampaign(tx, campaignId);
  refuseIf(whyNotMakeAs(actor, campaign));
  const sides = sidesOf(actor, campaign);
  const year = await loadYearCase(context, campaign);
  const kept = await typedPapersOf(tx, campaignId);
  const papers = casePapers
    .filter(({ side }) => sides.includes(side))
    .sort((a, b) => a.step - b.step)
    .map((asked) => madeOf(asked, kept.get(asked.kind), year));
  return { campaign, year, papers };
}

function madeOf(asked: CasePaper, kept: TypedPaper | undefined, year: YearCase): MadePaper {
  return { asked, kept, made: composers[asked.kind]!(year, typed(kept?.typed ?? {})) };
}
