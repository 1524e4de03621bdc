import * as api from '#api/evidence.ts';
import { whyNotAddAs } from '#domain/evidence/policy.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { isInside, whyNotSeeCampaign } from '#domain/plans/policy.ts';
import { loadSheet } from '../criteria/store.ts';
import { view } from '../kernel/action.ts';
import { sizesOf } from '../kernel/storedFile.ts';
import { unitNames } from '../org/store.ts';
import { personNames } from '../people/store.ts';
import { loadCampaign } from '../plans/store.ts';
import { inWords } from '../words.ts';
import { presentEvidence, presentLines } from './present.ts';
import { evidenceCounts, listEvidence as list, pointsShown } from './store.ts';
import { thumbnailsOf } from './thumbnailStore.ts';

/** The lines of a year's sheet with the evidence that this person may see. */
export const listEvidence = view({
  name: 'evidence.list',
  input: api.listEvidence.input,
  async run({ campaignId }, { tx, actor, today }) {
    const campaign = await loadCampaign(tx, campaignId);
    refuseIf(whyNotSeeCampaign(actor, campaign));
    const { body: sheet } = await loadSheet(tx, campaign.sheetId);
    const all = await list(tx, campaignId, actor);
    const inside = isInside(actor, campaign.unitId);
    const hashes = all.flatMap(({ file }) => file?.hash ?? []);
    const sizes = await sizesOf(tx, hashes);
    const thumbnails = await thumbnailsOf(tx, hashes);
    const names = inside
      ? await personNames(
          tx,
          all.map(({ addedBy }) => addedBy),
        )
      : new Map<string, string>();
    return {
      campaignId,
      year: campaign.year,
      unitName: (await unitNames(tx, [campaign.unitId], today)).get(campaign.unitId) ?? '',
      today,
      isInside: inside,
      groups: presentLines(sheet, await evidenceCounts(tx, campaignId, actor), await pointsShown(tx, campaignId, actor)),
      evidence: all.map((evidence) => presentEvidence(evidence, { actor, campaign, sizes, thumbnails, names })),
      whyNot: { add: whyNotAddAs(actor, campaign).map((refusal) => inWords(refusal)) },
    };
  },
});
