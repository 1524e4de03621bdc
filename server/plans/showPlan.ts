import * as api from '#api/plans.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { holdsAt } from '#domain/people/actor.ts';
import { progressOf } from '#domain/plans/confirmation.ts';
import { whyNotSeePlan } from '#domain/plans/policy.ts';
import { view } from '../kernel/action.ts';
import { unitNames } from '../org/store.ts';
import { listHolders, personNames } from '../people/store.ts';
import { wordsOf } from '../words.ts';
import { loadPlan } from './planStore.ts';
import { presentFindings, presentParts, whyNotOf } from './present.ts';
import { findCampaign, findCampaignOfPlan } from './store.ts';

/** One plan with its text, its reading, its findings and what this person may do. */
export const showPlan = view({
  name: 'plans.show',
  input: api.showPlan.input,
  async run({ planId }, { tx, actor, today }) {
    const plan = await loadPlan(tx, planId);
    const campaign = await findCampaignOfPlan(tx, planId);
    const to = campaign?.superiors.map((superior) => superior.unitId) ?? [];
    refuseIf(whyNotSeePlan(actor, plan, to));
    const heads = await listHolders(tx, ['unit-head'], plan.unitId, today);
    const answerers = plan.confirmation.corrections.map((correction) => correction.by);
    const names = await personNames(tx, [...heads, ...answerers, ...(plan.signedBy ? [plan.signedBy] : [])]);
    const year = campaign ?? (await findCampaign(tx, plan.unitId, plan.year));
    const { findings: _, ...reading } = plan.reading;
    const {
      id,
      unitId,
      state,
      kind,
      title,
      sourceName,
      createdAt,
      number,
      issuedOn,
      signedAt,
      renewedFrom,
      withdrawnWhy,
      version,
    } = plan;
    return {
      ...{
        id,
        unitId,
        state,
        kind,
        title,
        sourceName,
        createdAt,
        number,
        issuedOn,
        signedAt,
        renewedFrom,
        withdrawnWhy,
        version,
      },
      year: plan.year,
      unitName: (await unitNames(tx, [unitId], today)).get(unitId) ?? '',
      stateName: wordsOf(`plan-state.${state}`),
      signedByName: plan.signedBy === null ? null : (names.get(plan.signedBy) ?? null),
      hasPaper: plan.paperHash !== null,
      campaignId: campaign?.id ?? null,
      lines: plan.text.split('\n'),
      reading,
      findings: presentFindings(plan, names),
      parts: presentParts(plan),
      progress: progressOf(plan),
      heads: heads.map((personId) => ({ personId, fullName: names.get(personId) ?? '' })),
      signsWithPaper: !holdsAt(actor, ['unit-head'], unitId),
      whyNot: whyNotOf(plan, actor, to, year !== undefined),
    };
  },
});
