import * as api from '#api/incidents.ts';
import { linesOf } from '#domain/criteria/scoreSheet.ts';
import { whyNotListAs, whyNotListDisciplinesAs, whyNotRecordAs } from '#domain/incidents/policy.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { superiorIds } from '#domain/plans/campaign.ts';
import { isInside } from '#domain/plans/policy.ts';
import { loadSheet } from '../criteria/store.ts';
import { view } from '../kernel/action.ts';
import { unitNames } from '../org/store.ts';
import { loadCampaign } from '../plans/store.ts';
import { inWords } from '../words.ts';
import { presentIncident } from './present.ts';
import { presentChain } from './presentChain.ts';
import { isReleased, listIncidents as list, standingTitlesOf } from './store.ts';

/** The concluded incidents of a year that this person may see. */
export const listIncidents = view({
  name: 'incidents.list',
  input: api.listIncidents.input,
  async run({ campaignId }, { tx, actor, today }) {
    const campaign = await loadCampaign(tx, campaignId);
    refuseIf(whyNotListAs(actor, campaign));
    const { body: sheet } = await loadSheet(tx, campaign.sheetId);
    const incidents = await list(tx, campaignId, actor);
    const names = await unitNames(tx, [campaign.unitId, ...superiorIds(campaign)], today);
    const release = { isReleased: await isReleased(tx, campaignId) };
    return {
      campaignId,
      year: campaign.year,
      unitName: names.get(campaign.unitId) ?? '',
      today,
      isInside: isInside(actor, campaign.unitId),
      lines: linesOf(sheet).map(({ code, text, isKnockout, measure }) => ({
        code,
        text,
        isKnockout,
        isForbidding: measure.kind === 'none',
      })),
      chain: presentChain({
        year: campaign.year,
        sheet,
        incidents,
        disciplines: [],
        scores: null,
        titles: await standingTitlesOf(tx, campaign.seriesId),
        on: today,
      }),
      incidents: incidents.map((incident) => presentIncident(incident, { actor, campaign, sheet, release, unitNames: names })),
      whyNot: {
        record: whyNotRecordAs(actor, campaign).map((refusal) => inWords(refusal)),
        disciplines: whyNotListDisciplinesAs(actor, campaign).map((refusal) => inWords(refusal)),
      },
    };
  },
});
