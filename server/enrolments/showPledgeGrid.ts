import * as api from '#api/pledges.ts';
import { offerOf } from '#domain/enrolments/offer.ts';
import { whyNotEnter } from '#domain/enrolments/pledge.ts';
import { whyNotEnterAs } from '#domain/enrolments/policy.ts';
import { whyNotRemind } from '#domain/enrolments/reminder.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { view } from '../kernel/action.ts';
import { unitNames } from '../org/store.ts';
import { personNames } from '../people/store.ts';
import { loadPlan } from '../plans/planStore.ts';
import { listPledges } from './pledgeStore.ts';
import { presentOffer, presentPledge, presentWindow, said } from './present.ts';
import { findReminder } from './reminderStore.ts';
import { countSigned, listStaff } from './staffStore.ts';
import { loadPledging } from './store.ts';

/** The whole staff for the clerk, with what each has signed; whoever has nothing there is still to be asked. */
export const showPledgeGrid = view({
  name: 'enrolments.showPledgeGrid',
  input: api.showPledgeGrid.input,
  async run({ campaignId: asked }, { tx, actor, today, now }) {
    const campaign = await loadPledging(tx, asked);
    const campaignId = campaign.id;
    refuseIf(whyNotEnterAs(actor, campaign));
    const pledges = await listPledges(tx, actor, campaignId);
    const ofPerson = new Map(pledges.map(({ pledge }) => [pledge.personId, pledge]));
    const names = await personNames(
      tx,
      pledges.map(({ pledge }) => pledge.enteredBy),
    );
    const reminded = await findReminder(tx, campaignId);
    const staff = await listStaff(tx, campaign.unitId, today);
    const isIn = (personId: string) => ['signed', 'accepted'].includes(ofPerson.get(personId)?.state ?? '');
    const missing = staff.filter(({ personId }) => !isIn(personId)).length;
    return {
      unitName: (await unitNames(tx, [campaign.unitId], today)).get(campaign.unitId) ?? '',
      year: campaign.year,
      today,
      window: presentWindow(campaign.windows.pledge, now),
      count: await countSigned(tx, campaignId, campaign.unitId, today),
      offer: presentOffer(offerOf((await loadPlan(tx, campaign.planId)).reading)),
      reminded: reminded ?? null,
      whyNot: { remind: said(whyNotRemind(reminded, missing, campaign.windows.pledge, now)) },
      rows: staff.map((member) => {
        const pledge = ofPerson.get(member.personId);
        return {
          ...member,
          pledge: pledge ? presentPledge(pledge, names, true) : null,
          locked: said(
            whyNotEnter(pledge, today, campaign.year, today).filter((refusal) => refusal.code === 'enrolments.signed-by-person'),
          ),
        };
      }),
    };
  },
});
