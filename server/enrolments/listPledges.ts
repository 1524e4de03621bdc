import * as api from '#api/pledges.ts';
import { isToldLateness, whyNotCountPledges, whyNotEnterAs } from '#domain/enrolments/policy.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { view } from '../kernel/action.ts';
import { unitNames } from '../org/store.ts';
import { personNames } from '../people/store.ts';
import { listPledges as readPledges } from './pledgeStore.ts';
import { presentPledge, presentWindow, said } from './present.ts';
import { pledgeWhyNot } from './showPledge.ts';
import { countSigned, listStaff, unitsWorkedAt } from './staffStore.ts';
import { loadPledging } from './store.ts';

/** The signed pledges that the asker may see, and how many of how many; never who has not signed. */
export const listPledges = view({
  name: 'enrolments.listPledges',
  input: api.listPledges.input,
  async run({ campaignId: asked, state, search }, context) {
    const { tx, actor, today, now } = context;
    const campaign = await loadPledging(tx, asked);
    const campaignId = campaign.id;
    const works = (await unitsWorkedAt(tx, actor.personId, today)).some((each) => each.unitId === campaign.unitId);
    refuseIf(whyNotCountPledges(actor, campaign, works));
    const named = await readPledges(tx, actor, campaignId, { state, search });
    const positions = new Map((await listStaff(tx, campaign.unitId, today)).map((member) => [member.personId, member.position]));
    const names = await personNames(
      tx,
      named.map(({ pledge }) => pledge.enteredBy),
    );
    return {
      unitName: (await unitNames(tx, [campaign.unitId], today)).get(campaign.unitId) ?? '',
      year: campaign.year,
      window: presentWindow(campaign.windows.pledge, now),
      count: await countSigned(tx, campaignId, campaign.unitId, today),
      rows: named.map(({ pledge, fullName }) => ({
        ...presentPledge(pledge, names, isToldLateness(actor, pledge, campaign)),
        personId: pledge.personId,
        fullName,
        position: positions.get(pledge.personId) ?? '',
        whyNot: pledgeWhyNot(context, pledge, campaign),
      })),
      whyNot: { enter: said(whyNotEnterAs(actor, campaign)) },
    };
  },
});
