import * as api from '#api/pastAwards.ts';
import { keepsPastOf, whyNotEnterPastAs, whyNotStrikePastAs } from '#domain/commendation/awardPolicy.ts';
import { whyNotEnterPast, whyNotStrikePast } from '#domain/commendation/pastAward.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { action } from '../kernel/action.ts';
import { keepPaper } from '../kernel/keepPaper.ts';
import { lockUnit, standingOf, unitNamesEver } from '../org/store.ts';
import { subjectOf } from './nominee.ts';
import { addPast, loadPast, pastOf } from './pastAwardStore.ts';

/** Enters what a person or a unit was given before the system was used, from the decision they hold. */
export const enterPastAward = action({
  name: 'commendation.enterPastAward',
  input: api.enterPastAward.input,
  async run({ unitId, personId, paper, ...fields }, context) {
    const { tx, actor, today, newId, record } = context;
    const standing = await standingOf(tx, unitId, today);
    refuseIf(whyNotEnterPastAs(actor, standing));
    await lockUnit(tx, unitId);
    const audience = personId === null ? 'collective' : 'individual';
    const subject = await subjectOf(context, { audience, unitId, personId });
    refuseIf(whyNotEnterPast(fields, await pastOf(tx, personId ? [personId] : [], personId ? [] : [unitId]), today));
    const id = newId();
    const unitName = (await unitNamesEver(tx, [unitId], fields.decidedOn)).get(unitId) ?? '';
    const keptBy = keepsPastOf(actor, standing)!;
    await addPast(tx, {
      ...{ id, keptBy, audience, unitId, personId, unitName, ...subject, ...fields },
      ...{ scanHash: paper ? await keepPaper(context, paper) : null, enteredBy: actor.personId, enteredOn: today },
    });
    record({ type: 'past-award.entered', subjectId: id, body: { unitId, keptBy, audience, decidedOn: fields.decidedOn } });
    return { id };
  },
});

/** Strikes out a line that was entered wrongly; what it said stays with the reason. */
export const strikePastAward = action({
  name: 'commendation.strikePastAward',
  input: api.strikePastAward.input,
  async run({ pastAwardId, reason }, { tx, actor, today, record }) {
    const { unitId } = await loadPast(tx, pastAwardId);
    await lockUnit(tx, unitId);
    const past = await loadPast(tx, pastAwardId);
    refuseIf(whyNotStrikePastAs(actor, past));
    refuseIf(whyNotStrikePast(past));
    const row = { past_award_id: pastAwardId, reason, struck_on: today, struck_by: actor.personId };
    await tx.insertInto('past_award_strike').values(row).execute();
    record({ type: 'past-award.struck', subjectId: pastAwardId, body: { unitId, keptBy: past.keptBy } });
    return { id: pastAwardId };
  },
});
