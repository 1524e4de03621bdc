import * as api from '#api/evidence.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { isInside, whyNotSeeCampaign } from '#domain/plans/policy.ts';
import { view } from '../kernel/action.ts';
import { loadCampaign } from '../plans/store.ts';
import { besideOf } from './beside.ts';
import { listPieces as list } from './pieceStore.ts';
import { presentEvidence } from './present.ts';

/** One page of a year's pieces: of a line, of those that wait for a person, or of the removed ones. */
export const listPieces = view({
  name: 'evidence.listPieces',
  input: api.listPieces.input,
  async run({ campaignId, ...wanted }, { tx, actor }) {
    const campaign = await loadCampaign(tx, campaignId);
    refuseIf(whyNotSeeCampaign(actor, campaign));
    const of = { campaignId, year: campaign.year, actor, isInside: isInside(actor, campaign.unitId) };
    const { rows, ...part } = await list(tx, of, wanted);
    const beside = await besideOf(tx, actor, campaign, rows);
    return { ...part, evidence: rows.map((piece) => presentEvidence(piece, beside)) };
  },
});
