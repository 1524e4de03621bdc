import * as api from '#api/enrolments.ts';
import {
  cycleYearsOf,
  type Enrolment,
  type EnrolmentForm,
  revise,
  whyNotEnrolType,
  whyNotRevise,
} from '#domain/enrolments/enrolment.ts';
import { whyNotWriteAs } from '#domain/enrolments/policy.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { whyNotCurrent } from '#domain/kernel/version.ts';
import { cycleRuleDay } from '#domain/law/cycles.ts';
import type { Placement, SubjectType } from '#domain/org/unit.ts';
import { type Campaign, recogniserOf } from '#domain/plans/campaign.ts';
import { whyNotSeeCampaign } from '#domain/plans/policy.ts';
import { action } from '../kernel/action.ts';
import { localRuleOf } from '../plans/localRuleStore.ts';
import { loadCampaign } from '../plans/store.ts';
import { addEnrolment, findEnrolmentOf, lockEnrolment, saveEnrolment as save } from './store.ts';
import { unitScene } from './unitScene.ts';

/** The unit writes its enrolment; incomplete is fine until it is sent. */
export const saveEnrolment = action({
  name: 'enrolments.save',
  input: api.saveEnrolment.input,
  async run({ campaignId, version, ...form }, context) {
    const { tx, actor, newId, record } = context;
    const campaign = await loadCampaign(tx, campaignId);
    refuseIf(whyNotSeeCampaign(actor, campaign));
    refuseIf(whyNotWriteAs(actor, campaign));
    const found = await findEnrolmentOf(tx, campaignId);
    const before = found && (await lockEnrolment(tx, found.id));
    const { placement, reviews } = await unitScene(context, campaign, before);
    refuseIf([
      ...whyNotCurrent(before?.version ?? 0, version),
      ...whyNotEnrolType(placement.type),
      ...whyNotRevise(before, reviews),
    ]);

    const asked = { bodyId: recogniserOf(campaign), titleKind: placement.type, on: cycleRuleDay(form.cycleFirstYear) };
    const local = await localRuleOf(tx, asked);
    const written = revise(before ?? begun(newId(), campaign, placement, form), form, reviews, local);
    const named = { ...written, titleKind: placement.type as SubjectType };
    await (before ? save : addEnrolment)(tx, named);
    if (!before)
      record({ type: 'enrolment.begun', subjectId: named.id, body: { campaignId, unitId: campaign.unitId, kind: named.kind } });
    return { enrolmentId: named.id, version: named.version };
  },
});

function begun(id: string, campaign: Campaign, placement: Placement, form: EnrolmentForm): Enrolment {
  const titleKind = placement.type as SubjectType;
  const own = { id, campaignId: campaign.id, unitId: campaign.unitId, year: campaign.year, titleKind };
  return { ...own, ...form, cycleYears: cycleYearsOf(form), state: 'draft', withdrawReason: null, version: 0 };
}
