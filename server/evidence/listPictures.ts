import * as api from '#api/evidence.ts';
import { talliesOf } from '#domain/evidence/checklist.ts';
import { whyNotOpenAs } from '#domain/evidence/policy.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { isInside, whyNotSeeCampaign } from '#domain/plans/policy.ts';
import { loadSheet } from '../criteria/store.ts';
import { view } from '../kernel/action.ts';
import { loadCampaign } from '../plans/store.ts';
import { listPictures as list } from './pieceStore.ts';
import { evidenceCounts, pointsShown } from './store.ts';
import { thumbnailsOf } from './thumbnailStore.ts';

const aLine = 4;

/** What a score sheet shows beside each line: its newest pictures, as far as this person may open them, and its tally. */
export const listPictures = view({
  name: 'evidence.listPictures',
  input: api.listPictures.input,
  async run({ campaignId }, { tx, actor }) {
    const campaign = await loadCampaign(tx, campaignId);
    refuseIf(whyNotSeeCampaign(actor, campaign));
    const { body: sheet } = await loadSheet(tx, campaign.sheetId);
    const of = { campaignId, year: campaign.year, actor, isInside: isInside(actor, campaign.unitId) };
    const pieces = (await list(tx, of, aLine)).filter((piece) => whyNotOpenAs(actor, campaign, piece).length === 0);
    const small = await thumbnailsOf(
      tx,
      pieces.map(({ file }) => file!.hash),
    );
    const counts = new Map((await evidenceCounts(tx, campaignId, actor)).map((one) => [one.lineCode, one.pictures]));
    const tallies = talliesOf(sheet, await pointsShown(tx, campaignId, actor));
    const tallyOf = new Map(tallies.map(({ lineCode, ...tally }) => [lineCode, tally]));
    const codes = [...new Set([...counts.keys(), ...tallyOf.keys()])].sort();
    return {
      lines: codes.map((lineCode) => ({
        lineCode,
        count: counts.get(lineCode) ?? 0,
        tally: tallyOf.get(lineCode) ?? null,
        pictures: pieces
          .filter(({ lines }) => lines.includes(lineCode))
          .slice(0, aLine)
          .map(({ id, note, onDay, file }) => {
            const { width, height } = small.get(file!.hash)!;
            return { id, onDay, about: note || file!.name, width, height };
          }),
      })),
    };
  },
});
