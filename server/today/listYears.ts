import * as api from '#api/today.ts';
import { isInside } from '#domain/plans/policy.ts';
import { yearSeen } from '#domain/today/yearSeen.ts';
import { view } from '../kernel/action.ts';
import { listCampaignsVisibleTo } from '../plans/store.ts';
import { wordsOf } from '../words.ts';
import { yearsOf } from './store.ts';

/** The stage and the steps of every launched year the person may see, or of one. */
export const listYears = view({
  name: 'today.listYears',
  input: api.listYears.input,
  async run({ campaignId }, { tx, actor, now, today }) {
    const visible = await listCampaignsVisibleTo(tx, actor);
    const asked = visible.filter((campaign) => campaignId === undefined || campaign.id === campaignId);
    const years = await yearsOf(
      tx,
      asked.map((campaign) => campaign.id),
      actor.personId,
      today,
    );
    return {
      years: years.map((facts) => {
        const inside = isInside(actor, facts.unitId);
        const { stage, steps } = yearSeen(facts, { now, today }, inside);
        const named = steps.map((step) => ({ ...step, title: wordsOf(`step.${step.number}`) }));
        return { campaignId: facts.campaignId, isInside: inside, stage, stageName: wordsOf(`year-stage.${stage}`), steps: named };
      }),
    };
  },
});
