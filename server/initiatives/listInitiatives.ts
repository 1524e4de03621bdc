import * as api from '#api/initiatives.ts';
import { initiativeStates } from '#domain/initiatives/initiative.ts';
import { whyNotJudgeAs, whyNotListAs, whyNotProposeAs } from '#domain/initiatives/policy.ts';
import { yearPeriod } from '#domain/kernel/period.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { presentAsked } from '../council/present.ts';
import { view } from '../kernel/action.ts';
import { unitNames } from '../org/store.ts';
import { personNames } from '../people/store.ts';
import { loadCampaign } from '../plans/store.ts';
import { askedOf } from './initiativeCaseStore.ts';
import { countByState, listInitiatives as list } from './listStore.ts';
import { authorsIn, presentInitiativeLine } from './present.ts';
import { recognitionsOf } from './recognitionStore.ts';
import { said, staffOf, withinOf } from './scene.ts';
import { countRecognised } from './store.ts';

/** A page of the year's initiatives that this person may see. */
export const listInitiatives = view({
  name: 'initiatives.list',
  input: api.listInitiatives.input,
  async run({ campaignId, state, search, page, size }, context) {
    const { tx, actor, today } = context;
    const campaign = await loadCampaign(tx, campaignId);
    const { isStaff } = await staffOf(context, campaign.unitId);
    refuseIf(whyNotListAs(actor, campaign, isStaff));
    const { rows, ...part } = await list(tx, actor, today, campaignId, { state, search }, { page, size });
    const names = await personNames(tx, authorsIn(rows));
    const ids = rows.map(({ id }) => id);
    const recognitions = await recognitionsOf(tx, ids);
    const asked = await askedOf(context, ids);
    const counts = await countByState(tx, actor, today, campaignId);
    const within = await withinOf(context, campaign.unitId);
    const { from, until } = yearPeriod(campaign.year);
    return {
      campaignId,
      unitName: (await unitNames(tx, [campaign.unitId], today)).get(campaign.unitId) ?? '',
      year: campaign.year,
      rows: rows.map((row) => ({
        ...presentInitiativeLine(row, names, recognitions),
        council: presentAsked(asked.get(row.id)?.at(-1), actor, today) ?? null,
      })),
      counts: initiativeStates.flatMap((each) => (counts.has(each) ? [{ state: each, count: counts.get(each)! }] : [])),
      recognised: await countRecognised(tx, campaign.unitId, from, until!),
      ...part,
      whyNot: {
        write: said(whyNotProposeAs(actor, campaign, isStaff)),
        judge: said(whyNotJudgeAs(actor, campaign.unitId, within)),
      },
    };
  },
});
