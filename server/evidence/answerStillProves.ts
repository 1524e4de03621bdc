import * as api from '#api/evidence.ts';
import { answerStillProves as answer } from '#domain/evidence/doubt.ts';
import { whyNotAnswerAs } from '#domain/evidence/policy.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { action } from '../kernel/action.ts';
import { loadCampaign } from '../plans/store.ts';
import { loadDoubts } from './beside.ts';
import { lockEvidence, saveEvidence } from './store.ts';

/** A person answers for a piece used again, or of another year's day: it still proves this year's claim. */
export const answerStillProves = action({
  name: 'evidence.answerStillProves',
  input: api.answerStillProves.input,
  async run({ evidenceId }, { tx, actor, now, record }) {
    const read = await lockEvidence(tx, evidenceId);
    const campaign = await loadCampaign(tx, read.campaignId);
    const doubts = await loadDoubts(tx, campaign, read);
    refuseIf(whyNotAnswerAs(actor, campaign, read, doubts));

    await saveEvidence(tx, answer(read, doubts, { by: actor.personId, at: now }));
    const years = [...new Set(doubts.usedBefore.map(({ year }) => year))];
    record({
      type: 'evidence.answered',
      subjectId: read.id,
      body: { campaignId: campaign.id, years, outside: doubts.outside !== null },
    });
    return { id: read.id };
  },
});
