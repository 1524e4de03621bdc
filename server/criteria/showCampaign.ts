import * as api from '#api/campaigns.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { whyNotMoveWindowAs, whyNotSeeCampaign } from '#domain/plans/policy.ts';
import { view } from '../kernel/action.ts';
import { personNames } from '../people/store.ts';
import { listWindowMoves, loadCampaign } from '../plans/store.ts';
import { inWords, wordsOf } from '../words.ts';
import { namesOf } from './campaignNames.ts';
import { presentCampaign } from './present.ts';

/** One launched year with its windows and how they were moved. */
export const showCampaign = view({
  name: 'campaigns.show',
  input: api.showCampaign.input,
  async run({ campaignId }, context) {
    const { tx, actor, now } = context;
    const campaign = await loadCampaign(tx, campaignId);
    refuseIf(whyNotSeeCampaign(actor, campaign));
    const moves = await listWindowMoves(tx, campaignId);
    const persons = await personNames(
      tx,
      moves.map((move) => move.movedBy),
    );
    return {
      ...presentCampaign(campaign, await namesOf(context, [campaign]), now),
      moves: moves.map(({ kind, from, to, reason, movedBy, movedAt }) => ({
        ...{ kind, from, to, reason, at: movedAt },
        name: wordsOf(`window.${kind}`),
        byName: persons.get(movedBy) ?? '',
      })),
      whyNot: { moveWindow: whyNotMoveWindowAs(actor, campaign).map((refusal) => inWords(refusal)) },
    };
  },
});
