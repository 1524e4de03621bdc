import * as api from '#api/measures.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { whyNotChoose, whyNotChooseAs } from '#domain/measures/policy.ts';
import { loadSheet } from '../criteria/store.ts';
import { action } from '../kernel/action.ts';
import { lockCampaign } from '../plans/store.ts';
import { findHandedIn, saveChoice } from './store.ts';

/** A person says which figure counts for which line. */
export const chooseFigure = action({
  name: 'measures.choose',
  input: api.chooseFigure.input,
  async run({ campaignId, ...choice }, { tx, actor, now, record }) {
    const campaign = await lockCampaign(tx, campaignId);
    const handedIn = await findHandedIn(tx, campaignId);
    const release = { isHandedIn: handedIn !== undefined, isGivenBack: handedIn?.isGivenBack ?? false };
    refuseIf(whyNotChooseAs(actor, campaign, release));
    const { body } = await loadSheet(tx, campaign.sheetId);
    refuseIf(whyNotChoose(choice.lineCode, body));

    await saveChoice(tx, campaignId, choice, actor.personId, now);
    record({ type: 'figure.chosen', subjectId: campaignId, body: choice });
    return choice;
  },
});
