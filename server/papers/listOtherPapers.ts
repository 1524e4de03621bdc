import * as api from '#api/dossiers.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { whyNotMakeAs } from '#domain/papers/policy.ts';
import { view } from '../kernel/action.ts';
import type { HeldPaper } from '../kernel/heldPaper.ts';
import { loadCampaign } from '../plans/store.ts';
import { inWords } from '../words.ts';
import { otherPapers } from './otherPapers.ts';

/** The papers of a year that other pages make, where each is printed, and why one is not there yet. */
export const listOtherPapers = view({
  name: 'papers.listOthers',
  input: api.listOtherPapers.input,
  async run({ campaignId }, context) {
    const campaign = await loadCampaign(context.tx, campaignId);
    refuseIf(whyNotMakeAs(context.actor, campaign));
    return { campaignId, papers: (await otherPapers(context, campaign)).map(presentOther) };
  },
});

const presentOther = ({ kind, title, of, step, side, address, whyNot }: HeldPaper) => ({
  ...{ kind, title, of: of ?? null, step, side, address },
  whyNot: whyNot.map((reason) => inWords(reason)),
});
