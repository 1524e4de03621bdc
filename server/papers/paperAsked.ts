import { Refused, refuseIf } from '#domain/kernel/refusal.ts';
import type { CasePaper } from '#domain/papers/casePaper.ts';
import { casePaperOf } from '#domain/papers/casePapers.ts';
import { whyNotMakeKindAs } from '#domain/papers/policy.ts';
import type { Campaign } from '#domain/plans/campaign.ts';
import type { Context } from '../kernel/action.ts';

/** @throws Refused (unseen) when no year's case makes papers of this kind. */
export function paperAsked(kind: string): CasePaper {
  const paper = casePaperOf(kind);
  if (!paper) throw new Refused([{ kind: 'unseen', code: 'papers.no-such-kind' }]);
  return paper;
}

/** A kind of paper of a year, for who makes it. @throws Refused (unseen) for everybody else. */
export function paperAskedOf({ actor }: Pick<Context, 'actor'>, campaign: Campaign, kind: string): CasePaper {
  const asked = paperAsked(kind);
  refuseIf(whyNotMakeKindAs(actor, campaign, asked));
  return asked;
}
