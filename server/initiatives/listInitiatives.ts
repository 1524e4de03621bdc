import * as api from '#api/initiatives.ts';
import { initiativeStates } from '#domain/initiatives/initiative.ts';
import { whyNotDecideAs, whyNotListAs, whyNotProposeAs, whyNotSetUpAs, whyNotSitAs } from '#domain/initiatives/policy.ts';
import { yearPeriod } from '#domain/kernel/period.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { view } from '../kernel/action.ts';
import { unitNames } from '../org/store.ts';
import { personNames } from '../people/store.ts';
import { loadCampaign } from '../plans/store.ts';
import { findCouncil } from './councilStore.ts';
import { countByState, listInitiatives as list } from './listStore.ts';
import { authorsIn, presentCouncil, presentInitiativeLine } from './present.ts';
import { said, staffOf } from './scene.ts';
import { recognitionsOf } from './sittingStore.ts';
import { countRecognised } from './store.ts';

/** A page of the year's initiatives that this person may see. */
export const listInitiatives = view({
  name: 'initiatives.list',
  input: api.listInitiatives.input,
  async run({ campaignId, state, search, page, size }, context) {
    const { tx, actor, today } = context;
    const campaign = await loadCampaign(tx, campaignId);
    const { staff, isStaff } = await staffOf(context, campaign.unitId);
    refuseIf(whyNotListAs(actor, campaign, isStaff));
    const { rows, ...part } = await list(tx, actor, campaignId, { state, search }, { page, size });
    const council = await findCouncil(tx, campaign.unitId);
    const names = await personNames(tx, [...authorsIn(rows), ...(council?.members ?? []).map(({ personId }) => personId)]);
    const recognitions = await recognitionsOf(
      tx,
      rows.map(({ id }) => id),
    );
    const counts = await countByState(tx, actor, campaignId);
    const { from, until } = yearPeriod(campaign.year);
    return {
      campaignId,
      unitName: (await unitNames(tx, [campaign.unitId], today)).get(campaign.unitId) ?? '',
      year: campaign.year,
      rows: rows.map((row) => presentInitiativeLine(row, names, recognitions)),
      counts: initiativeStates.flatMap((each) => (counts.has(each) ? [{ state: each, count: counts.get(each)! }] : [])),
      recognised: await countRecognised(tx, campaign.unitId, from, until!),
      council: council ? presentCouncil(council, names, staff) : null,
      ...part,
      whyNot: {
        write: said(whyNotProposeAs(actor, campaign, isStaff)),
        setUp: said(whyNotSetUpAs(actor, campaign.unitId)),
        sit: said(whyNotSitAs(actor, campaign.unitId, council)),
        decide: said(whyNotDecideAs(actor, campaign.unitId)),
      },
    };
  },
});
