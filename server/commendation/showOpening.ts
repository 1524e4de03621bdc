import * as api from '#api/commendation.ts';
import { proposedByPlan, proposedFreely } from '#domain/commendation/fromPlan.ts';
import { whyNotOpenAs } from '#domain/commendation/intakePolicy.ts';
import { yearOf } from '#domain/kernel/day.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { type Context, view } from '../kernel/action.ts';
import { unitNames } from '../org/store.ts';
import { plansAtWork } from '../plans/planStore.ts';
import { openingPlace } from './openingPlace.ts';
import { issuedPlans } from './openingStore.ts';

/** What a round can be opened with at a unit; with a plan, what the plan says of it. */
export const showOpening = view({
  name: 'commendation.showOpening',
  input: api.showOpening.input,
  async run({ unitId, planId }, context) {
    const { tx, actor, today } = context;
    const first = await openingPlace(tx, unitId, { planId: null, year: yearOf(today), on: today });
    refuseIf(whyNotOpenAs(actor, unitId, first.standingOfCouncils));
    const owners = [unitId, ...first.possibleStanding];
    const { year, ...proposed } = await proposalOf(context, planId ?? null, owners);
    const place = await openingPlace(tx, unitId, { planId: planId ?? null, year, on: today });
    const names = await unitNames(tx, [unitId, ...place.possibleStanding], today);
    return {
      ...{ unitName: names.get(unitId) ?? '', today, plans: await issuedPlans(tx, owners), councils: [...place.awardCouncils] },
      standing: place.possibleStanding.map((one) => ({ unitId: one, name: names.get(one) ?? '' })),
      units: [...place.units],
      proposed: {
        ...{ year, title: proposed.title, merit: proposed.merit, due: proposed.due, quotas: [...proposed.quotas] },
        ...{ awards: [...proposed.awards], needsRegistration: proposed.needsRegistration },
        dossier: proposed.dossier.map((line) => ({ ...line, anyOf: [...line.anyOf] })),
      },
    };
  },
});

async function proposalOf({ tx, today }: Context, planId: string | null, owners: readonly string[]) {
  const [plan] = planId === null ? [] : await plansAtWork(tx, [planId]);
  if (plan?.state !== 'issued' || !owners.includes(plan.unitId)) return { year: yearOf(today), ...proposedFreely(yearOf(today)) };
  return { year: plan.year, ...proposedByPlan({ ...plan.reading, planTitle: plan.title, year: plan.year }) };
}
