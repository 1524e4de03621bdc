import { type Refusal, Refused, refuseIf } from '#domain/kernel/refusal.ts';
import type { CasePaper } from '#domain/papers/casePaper.ts';
import { sidesAt, whyNotSeeTemplateAs } from '#domain/papers/policy.ts';
import type { Campaign } from '#domain/plans/campaign.ts';
import type { Context } from '../../kernel/action.ts';
import { loadCampaign } from '../../plans/store.ts';
import { type MadePaper, makeFirst } from '../madePapers.ts';
import { paperAsked } from '../paperAsked.ts';
import { issuerOf } from '../paperNow.ts';
import { type CaseField, fieldsOfCase } from './caseFields.ts';

/** A year's paper of the kind, with the fields that a template for it may use. */
export interface TemplateCase {
  readonly campaign: Campaign;
  readonly paper: MadePaper;
  readonly fields: readonly CaseField[];
}

const unseen: Refusal = { kind: 'unseen', code: 'papers.no-such-template' };

/** A kind of paper of an office that the asker makes. @throws Refused (unseen). */
export function kindAsked({ actor }: Pick<Context, 'actor'>, unitId: string, kind: string): CasePaper {
  const asked = paperAsked(kind);
  refuseIf(whyNotSeeTemplateAs(actor, { unitId }));
  if (!sidesAt(actor, unitId).includes(asked.side)) throw new Refused([unseen]);
  return asked;
}

/** The year's paper that a template of the office would print. @throws Refused (unseen) for a year of which another office issues it. */
export async function loadTemplateCase(
  context: Context,
  { unitId, kind, campaignId }: { readonly unitId: string; readonly kind: string; readonly campaignId: string },
): Promise<TemplateCase> {
  const asked = kindAsked(context, unitId, kind);
  const campaign = await loadCampaign(context.tx, campaignId);
  if (issuerOf(asked, campaign) !== unitId) throw new Refused([unseen]);
  const { year, ...paper } = await makeFirst(context, campaign, kind);
  return { campaign, paper, fields: fieldsOfCase(paper, year) };
}
