import * as api from '#api/enrolments.ts';
import {
  cycleYearsOf,
  type Enrolment,
  type EnrolmentForm,
  firstYearOf,
  type HeldDecision,
  kindIn,
  whyNotEnrolType,
  whyNotRevise,
  whyNotSubmit,
  whyNotWithdraw,
} from '#domain/enrolments/enrolment.ts';
import { whyNotSubmitAs, whyNotWithdrawAs, whyNotWriteAs } from '#domain/enrolments/policy.ts';
import type { Review } from '#domain/enrolments/review.ts';
import { submissionChanges } from '#domain/enrolments/submission.ts';
import { lawText, refuseIf } from '#domain/kernel/refusal.ts';
import { cycleRuleDay, cycleYear, enrolmentKinds } from '#domain/law/cycles.ts';
import { cycleRuleAt } from '#domain/law/localRules.ts';
import { isSubject, type Placement } from '#domain/org/unit.ts';
import { holdsAt } from '#domain/people/actor.ts';
import { type Campaign, recogniserOf, superiorIds } from '#domain/plans/campaign.ts';
import { whyNotSeeCampaign } from '#domain/plans/policy.ts';
import { cultureTitleOf } from '#papers/write/titleName.ts';
import { type Context, view } from '../kernel/action.ts';
import { unitNames } from '../org/store.ts';
import { personNames } from '../people/store.ts';
import { localRuleOf } from '../plans/localRuleStore.ts';
import { loadPlan } from '../plans/planStore.ts';
import { loadCampaign } from '../plans/store.ts';
import { kindName, presentChange, presentReview, presentSubmission, presentTotals, presentWindow, said } from './present.ts';
import { findEnrolmentBefore, findEnrolmentOf, findHeldDecision, listSubmissions } from './store.ts';
import { attachedTo, contentOf, unitScene } from './unitScene.ts';

/** The unit's own page of its enrolment: what is written or suggested, what would be attached, what each superior said. */
export const showUnitEnrolment = view({
  name: 'enrolments.showUnits',
  input: api.showUnitEnrolment.input,
  async run({ campaignId }, context) {
    const { tx, actor, today, now } = context;
    const campaign = await loadCampaign(tx, campaignId);
    refuseIf(whyNotSeeCampaign(actor, campaign));
    refuseIf(whyNotWriteAs(actor, campaign));
    const enrolment = await findEnrolmentOf(tx, campaignId);
    const { placement, reviews } = await unitScene(context, campaign, enrolment);
    const plan = await loadPlan(tx, campaign.planId);
    const earlier = await findEnrolmentBefore(tx, campaign);
    const attached = await attachedTo(context, campaign);
    const asked = { bodyId: recogniserOf(campaign), titleKind: placement.type, on: cycleRuleDay(campaign.year) };
    const local = await localRuleOf(tx, asked);
    const heldKnown = (await findHeldDecision(tx, campaign)) ?? earlier?.held ?? null;
    const firstYear = (kind: EnrolmentForm['kind'], held: HeldDecision | null) =>
      firstYearOf(kind, campaign.year, held, earlier, attached.before, local);
    const form = enrolment ?? suggested(kindIn(plan.reading), heldKnown, firstYear);
    const cycleYears = enrolment?.cycleYears ?? cycleYearsOf(form, local);
    const last = enrolment && (await listSubmissions(tx, enrolment.id, 1))[0];
    const units = await unitNames(tx, [campaign.unitId, ...superiorIds(campaign)], today);
    const names = await personNames(tx, last ? [last.submittedBy] : []);
    const isBeingWritten = enrolment !== undefined && whyNotRevise(enrolment, reviews).length === 0;
    return {
      campaignId,
      unitId: campaign.unitId,
      unitName: placement.name,
      year: campaign.year,
      titleName: isSubject(placement.type) ? cultureTitleOf(placement.type) : null,
      planTitle: plan.title,
      today,
      now,
      window: presentWindow(campaign.windows.enrolment, now),
      superiors: campaign.superiors.map(({ unitId, part }) => ({
        unitId,
        unitName: units.get(unitId) ?? '',
        recognises: part === 'recognises',
      })),
      rules: enrolmentKinds.map((kind) => {
        const { years, law, isCertain } = cycleRuleAt(local, kind, today);
        const known = { firstYear: firstYear(kind, form.held ?? heldKnown), law: lawText(law), isCertain };
        return { kind, name: kindName(kind), years, ...known };
      }),
      enrolmentId: enrolment?.id ?? null,
      state: enrolment?.state ?? null,
      version: enrolment?.version ?? 0,
      form: formOf(form),
      heldKnown,
      cycleYears,
      cycleYear: cycleYear({ cycleFirstYear: form.cycleFirstYear, cycleYears }, campaign.year),
      before: [...attached.before],
      persons: attached.persons.map((person) => ({ ...person, titles: [...person.titles] })),
      totals: presentTotals(attached.totals),
      withdrawReason: enrolment?.withdrawReason ?? null,
      reviews: reviews.map((review) => presentReview(review, units, recogniserOf(campaign))),
      lastSubmission: last ? presentSubmission(last, names) : null,
      changes:
        last && isBeingWritten
          ? submissionChanges(last.content, contentOf(enrolment, placement, attached)).map(presentChange)
          : [],
      mayHeadSubmit: holdsAt(actor, ['unit-head'], campaign.unitId),
      whyNot: unitWhyNot(context, campaign, placement, enrolment, reviews),
    };
  },
});

const formOf = ({ kind, held, heldNote, cycleFirstYear, commitment }: EnrolmentForm) => ({
  kind,
  held,
  heldNote,
  cycleFirstYear,
  commitment,
});

/** The form before anything is written: the kind that the plan's words say, the decision that is known, the cycle going on. */
function suggested(
  kind: EnrolmentForm['kind'],
  known: HeldDecision | null,
  firstYear: (kind: EnrolmentForm['kind'], held: HeldDecision | null) => number,
): EnrolmentForm {
  const held = kind === 'first' ? null : known;
  return { kind, held, heldNote: null, cycleFirstYear: firstYear(kind, held), commitment: '' };
}

function unitWhyNot(
  { actor, now, today }: Context,
  campaign: Campaign,
  placement: Placement,
  enrolment: Enrolment | undefined,
  reviews: readonly Review[],
) {
  const write = [...whyNotWriteAs(actor, campaign), ...whyNotEnrolType(placement.type)];
  const send = enrolment
    ? whyNotSubmit(enrolment, reviews, campaign.windows.enrolment, now, today)
    : [{ kind: 'state', code: 'enrolments.nothing-saved' } as const];
  return {
    save: said([...write, ...whyNotRevise(enrolment, reviews)]),
    submit: said([...write, ...whyNotSubmitAs(actor, campaign, false), ...send]),
    submitOnPaper: said([...write, ...whyNotSubmitAs(actor, campaign, true), ...send]),
    withdraw: said([
      ...whyNotWithdrawAs(actor, campaign),
      ...(enrolment
        ? whyNotWithdraw(enrolment, campaign.windows.submission, now)
        : [{ kind: 'state', code: 'enrolments.not-submitted' } as const]),
    ]),
  };
}
