import * as api from '#api/commendation.ts';
import { whyNotOpenAs } from '#domain/commendation/intakePolicy.ts';
import { whyNotOpenRound } from '#domain/commendation/opening.ts';
import type { AwardRound } from '#domain/commendation/round.ts';
import { inputRefusal, refuseIf } from '#domain/kernel/refusal.ts';
import { action, type Context } from '../kernel/action.ts';
import { loadPlacement, lockUnit } from '../org/store.ts';
import { plansAtWork } from '../plans/planStore.ts';
import { openingPlace } from './openingPlace.ts';
import { addRound, invite } from './roundStore.ts';

/** The unit that decides, or its standing agency, opens a round; the units that may put forward are told. */
export const openRound = action({
  name: 'commendation.openRound',
  input: api.openRound.input,
  async run({ unitId, ...asked }, context) {
    const { tx, actor, now, today, newId, record } = context;
    const place = await openingPlace(tx, unitId, { planId: asked.planId, year: asked.year, on: today });
    refuseIf(whyNotOpenAs(actor, unitId, place.standingOfCouncils));
    await lockUnit(tx, unitId);
    const { type: unitType } = await loadPlacement(tx, unitId, today);
    const { awards, quotas, dossier, needsRegistration } = asked;
    const terms = { awards, quotas, dossier, needsRegistration };
    const reasons = whyNotOpenRound({ ...asked, terms }, { ...place, unitType }, now, today);
    refuseIf([...reasons, ...(await whyNotPlan(context, asked.planId, [unitId, ...place.possibleStanding]))]);

    const round: AwardRound = {
      ...{ id: newId(), unitId, standingUnitId: asked.standingUnitId, councilId: asked.councilId, planId: asked.planId },
      ...{ year: asked.year, title: asked.title, merit: asked.merit, state: 'open', openedOn: today },
      ...{ dueOn: asked.dueOn, dueMeaning: asked.dueMeaning, version: 1 },
    };
    await addRound(tx, round, terms, actor.personId);
    await invite(tx, round.id, asked.invited);
    const body = { unitId, year: round.year, planId: round.planId, invited: asked.invited.length, dueOn: round.dueOn };
    record({ type: 'award-round.opened', subjectId: round.id, body });
    return { id: round.id, version: 1 };
  },
});

/** Only a plan that the unit, or a body right below it, has issued. */
async function whyNotPlan({ tx }: Context, planId: string | null, unitIds: readonly string[]) {
  if (planId === null) return [];
  const [plan] = await plansAtWork(tx, [planId]);
  return plan?.state === 'issued' && unitIds.includes(plan.unitId)
    ? []
    : [inputRefusal('commendation.plan-not-issued', 'planId')];
}
