import * as api from '#api/enrolments.ts';
import {
  cycleYearsOf,
  type Enrolment,
  type EnrolmentForm,
  firstYearOf,
  kindIn,
  whyNotEnrolType,
  whyNotRevise,
  whyNotSubmit,
  whyNotWithdraw,
  type YearBefore,
} from '#domain/enrolments/enrolment.ts';
import { whyNotSubmitAs, whyNotWithdrawAs, whyNotWriteAs } from '#domain/enrolments/policy.ts';
import type { Review } from '#domain/enrolments/review.ts';
import { submissionChanges } from '#domain/enrolments/submission.ts';
import { lawText, refuseIf } from '#domain/kernel/refusal.ts';
import { cycleRuleDay, cycleYear, enrolmentKinds } from '#domain/law/cycles.ts';
import { cycleRuleAt, type LocalRule } from '#domain/law/localRules.ts';
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
import { findEnrolmentBefore, findEnrolmentOf, listSubmissions } from './store.ts';
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
    const form = enrolment ?? suggested(kindIn(plan.reading), campaign.year, earlier, attached.before, local);
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
        const firstYear = firstYearOf(kind, campaign.year, form.held, earlier, attached.before, local);
        return { kind, name: kindName(kind), years, firstYear, law: lawText(law), isCertain };
      }),
      enrolmentId: enrolment?.id ?? null,
      state: enrolment?.state ?? null,
      version: enrolment?.version ?? 0,
      form: formOf(form),
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

/** The form before anything is written: the kind that the plan's words say, last year's decision, the cycle going on. */
function suggested(
  kind: EnrolmentForm['kind'],
  year: number,
  earlier: Enrolment | undefined,
  before: readonly YearBefore[],
  local: LocalRule | undefined,
): EnrolmentForm {
  const held = kind === 'first' ? null : (earlier?.held ?? null);
  return { kind, held, heldNote: null, cycleFirstYear: firstYearOf(kind, year, held, earlier, before, local), commitment: '' };
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
