import * as api from '#api/measures.ts';
import { keepsIncidents } from '#domain/incidents/policy.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { whyNotChooseAs, whyNotSee } from '#domain/measures/policy.ts';
import { isInside } from '#domain/plans/policy.ts';
import { loadSheet } from '../criteria/store.ts';
import { view } from '../kernel/action.ts';
import { unitNames } from '../org/store.ts';
import { loadCampaign } from '../plans/store.ts';
import { inWords } from '../words.ts';
import { gatherFigures } from './figureStore.ts';
import { presentLines } from './present.ts';
import { findHandedIn, listChoices } from './store.ts';

/** The figures of a year: inside as they stand, once the file is with the superior as they were handed in. */
export const showFigures = view({
  name: 'measures.show',
  input: api.showFigures.input,
  async run({ campaignId }, { tx, actor, today }) {
    const campaign = await loadCampaign(tx, campaignId);
    const handedIn = await findHandedIn(tx, campaignId);
    const release = { isHandedIn: handedIn !== undefined, isGivenBack: handedIn?.isGivenBack ?? false };
    refuseIf(whyNotSee(actor, campaign, release));

    const { body } = await loadSheet(tx, campaign.sheetId);
    const inside = isInside(actor, campaign.unitId);
    const isLive = inside && (handedIn === undefined || handedIn.isGivenBack);
    const { figures: all, choices } = isLive
      ? { figures: await gatherFigures(tx, campaign, body, today), choices: await listChoices(tx, campaignId) }
      : handedIn!;
    const seesIncidents = !inside || keepsIncidents(actor, campaign);
    const figures = seesIncidents ? all : all.filter(({ source }) => source !== 'incidents');
    return {
      campaignId,
      year: campaign.year,
      unitName: (await unitNames(tx, [campaign.unitId], today)).get(campaign.unitId) ?? '',
      isLive,
      lines: presentLines(body, figures, choices),
      whyNot: { choose: whyNotChooseAs(actor, campaign, release).map((refusal) => inWords(refusal)) },
    };
  },
});
