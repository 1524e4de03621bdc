import * as api from '#api/initiatives.ts';
import { yearOf } from '#domain/kernel/day.ts';
import { listOwnPledges } from '../enrolments/pledgeStore.ts';
import { unitsWorkedAt } from '../enrolments/staffStore.ts';
import { listCampaignsFor } from '../enrolments/store.ts';
import { view } from '../kernel/action.ts';
import { unitNames } from '../org/store.ts';
import { personNames } from '../people/store.ts';
import { listOwn } from './listStore.ts';
import { authorsIn, presentInitiativeLine } from './present.ts';
import { begunPledges, promisedBy } from './promiseStore.ts';
import { recognitionsOf } from './recognitionStore.ts';

/** What this person proposed, what they are an author of, and what their pledge promised. */
export const myInitiatives = view({
  name: 'initiatives.mine',
  input: api.myInitiatives.input,
  async run(_, { tx, actor, today }) {
    const own = await listOwn(tx, actor, today);
    const work = (await unitsWorkedAt(tx, actor.personId, today)).map(({ unitId }) => unitId);
    const campaigns = await listCampaignsFor(
      tx,
      work,
      own.map(({ campaignId }) => campaignId),
    );
    const units = await unitNames(
      tx,
      campaigns.map(({ unitId }) => unitId),
      today,
    );
    const pledges = await listOwnPledges(tx, actor.personId);
    const begun = await begunPledges(tx, actor.personId);
    const names = await personNames(tx, authorsIn(own));
    const recognitions = await recognitionsOf(
      tx,
      own.map(({ id }) => id),
    );
    const yearOfCampaign = new Map(campaigns.map(({ id, year }) => [id, year]));
    const isCurrent = (campaign: (typeof campaigns)[number]) => work.includes(campaign.unitId) && campaign.year >= yearOf(today);
    return {
      years: campaigns.filter(isCurrent).map(({ id, unitId, year, pledgesIn }) => ({
        campaignId: id,
        year,
        unitName: units.get(unitId) ?? '',
        promised: promisedBy(
          pledges.find(({ campaignId }) => campaignId === pledgesIn),
          begun,
        ),
      })),
      rows: own.map((initiative) => ({
        ...presentInitiativeLine(initiative, names, recognitions),
        campaignId: initiative.campaignId,
        year: yearOfCampaign.get(initiative.campaignId)!,
        share: initiative.authors.find(({ personId }) => personId === actor.personId)?.share ?? null,
      })),
    };
  },
});
