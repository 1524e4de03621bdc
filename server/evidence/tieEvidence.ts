import * as api from '#api/evidence.ts';
import { tie } from '#domain/evidence/evidence.ts';
import { whyNotTieAs } from '#domain/evidence/policy.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { loadSheet } from '../criteria/store.ts';
import { action } from '../kernel/action.ts';
import { loadCampaign } from '../plans/store.ts';
import { lockEvidence, saveEvidence } from './store.ts';

/** A piece already there also serves other lines. */
export const tieEvidence = action({
  name: 'evidence.tie',
  input: api.tieEvidence.input,
  async run({ evidenceId, ...served }, { tx, actor, record }) {
    const read = await lockEvidence(tx, evidenceId);
    const campaign = await loadCampaign(tx, read.campaignId);
    const { body: sheet } = await loadSheet(tx, campaign.sheetId);
    refuseIf(whyNotTieAs(actor, campaign, read, served, sheet));

    const tied = tie(read, served, sheet);
    await saveEvidence(tx, tied);
    record({
      type: 'evidence.tied',
      subjectId: tied.id,
      body: { campaignId: campaign.id, lines: tied.lines, points: tied.points },
    });
    return { id: tied.id, lines: [...tied.lines] };
  },
});
