import * as api from '#api/plans.ts';
import type { Day } from '#domain/kernel/day.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { registerOf } from '#domain/law/legalRegister.ts';
import { holdsAt } from '#domain/people/actor.ts';
import { progressOf } from '#domain/plans/confirmation.ts';
import type { Plan } from '#domain/plans/plan.ts';
import { seesPlanWork, whyNotSeeCampaign, whyNotSeePlan, whyNotSendAs } from '#domain/plans/policy.ts';
import { isNamedIn } from '#domain/plans/sending.ts';
import type { Tx } from '../db/connection.ts';
import { view } from '../kernel/action.ts';
import { listRegister } from '../law/store.ts';
import { unitNames } from '../org/store.ts';
import { listHolders, personNames } from '../people/store.ts';
import { wordsOf } from '../words.ts';
import { loadPlan } from './planStore.ts';
import { presentBases, presentFindings, presentParts, whyNotOf } from './present.ts';
import { listRecipients } from './recipientStore.ts';
import { findCampaignOfPlan } from './store.ts';
import { listPossibleSuperiors } from './superiorStore.ts';

/** One plan with its text, its reading, its findings and what this person may do. */
export const showPlan = view({
  name: 'plans.show',
  input: api.showPlan.input,
  async run({ planId }, { tx, actor, today }) {
    const plan = await loadPlan(tx, planId);
    const campaign = await findCampaignOfPlan(tx, planId);
    const recipients = await listRecipients(tx, planId);
    const to = recipients.map((recipient) => recipient.unitId);
    refuseIf(whyNotSeePlan(actor, plan, to));
    const seesWork = seesPlanWork(actor, plan);
    const heads = await listHolders(tx, ['unit-head'], plan.unitId, today);
    const answerers = plan.confirmation.corrections.map((correction) => correction.by);
    const names = await personNames(tx, [...heads, ...answerers, ...(plan.signedBy ? [plan.signedBy] : [])]);
    const bodies = await unitNames(tx, [plan.unitId, ...to], today);
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
      unitName: bodies.get(unitId) ?? '',
      stateName: wordsOf(`plan-state.${state}`),
      signedByName: plan.signedBy === null ? null : (names.get(plan.signedBy) ?? null),
      hasPaper: plan.paperHash !== null,
      campaignId: campaign && whyNotSeeCampaign(actor, campaign).length === 0 ? campaign.id : null,
      lines: plan.text.split('\n'),
      reading,
      findings: seesWork ? presentFindings(plan, names) : [],
      bases: presentBases(plan, registerOf(await listRegister(tx)), today),
      parts: presentParts(plan),
      progress: progressOf(plan),
      heads: heads.map((personId) => ({ personId, fullName: names.get(personId) ?? '' })),
      signsWithPaper: !holdsAt(actor, ['unit-head'], unitId),
      showsWork: seesWork,
      hasSource: seesWork && plan.sourceHash !== null,
      sentTo: recipients.map((recipient) => ({ ...recipient, name: bodies.get(recipient.unitId) ?? '' })),
      maySendTo: whyNotSendAs(actor, plan, to).length > 0 ? [] : await maySendTo(plan, to, tx, today),
      whyNot: whyNotOf(plan, actor, to, campaign !== undefined),
    };
  },
});

/** The bodies above the unit that do not have the plan yet. */
async function maySendTo(plan: Plan, sentTo: readonly string[], tx: Tx, today: Day) {
  const superiors = await listPossibleSuperiors(tx, plan.unitId, today);
  return superiors
    .filter(({ unitId }) => !sentTo.includes(unitId))
    .map(({ unitId, name }) => ({ unitId, name, isNamed: isNamedIn(plan.reading.recipients, name) }));
}
