import * as api from '#api/conferences.ts';
import { conferenceKinds } from '#domain/conferences/conference.ts';
import { dueOf, isDue } from '#domain/conferences/due.ts';
import { whyNotKeepAs, whyNotReadAs } from '#domain/conferences/policy.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { view } from '../kernel/action.ts';
import { unitNames } from '../org/store.ts';
import { loadPlanAtWork } from '../plans/planStore.ts';
import { loadCampaign } from '../plans/store.ts';
import { inWords } from '../words.ts';
import { nameOf, passedOf } from './present.ts';
import { listConferences as list } from './store.ts';

/** The three conferences of a year with their state; one that is not prepared says by when it is wanted. */
export const listConferences = view({
  name: 'conferences.list',
  input: api.listConferences.input,
  async run({ campaignId }, { tx, actor, today }) {
    const campaign = await loadCampaign(tx, campaignId);
    refuseIf(whyNotReadAs(actor, campaign));
    const { year, unitId } = campaign;
    const conferences = await list(tx, campaignId, actor);
    const { reading } = await loadPlanAtWork(tx, campaign.planId);
    return {
      ...{ campaignId, year, today, unitName: (await unitNames(tx, [unitId], today)).get(unitId) ?? '' },
      conferences: conferenceKinds.map((kind) => {
        const one = conferences.find((conference) => conference.kind === kind);
        const due = dueOf(kind, reading, year);
        return {
          ...{ kind, name: nameOf(kind, year), state: one?.state ?? null, on: one?.course?.heldOn ?? one?.meetsOn ?? null },
          ...{ convened: one?.convened ?? null, present: one?.course?.present ?? null },
          ...{ matters: one?.matters.length ?? 0, passed: one ? passedOf(one).length : 0 },
          ...{ dueBy: due.by, isDue: (one?.state ?? 'prepared') === 'prepared' && isDue(due, today) },
        };
      }),
      whyNot: { prepare: whyNotKeepAs(actor, campaign).map((refusal) => inWords(refusal)) },
    };
  },
});
