import * as api from '#api/awards.ts';
import { whyNotDecideList, whyNotDecideOn } from '#domain/commendation/awardDecision.ts';
import { whyNotDecideAwardsAs } from '#domain/commendation/awardPolicy.ts';
import { type Day, yearOf } from '#domain/kernel/day.ts';
import { inputRefusal, type Refusal, refuseIf } from '#domain/kernel/refusal.ts';
import { baseWageOf } from '#domain/law/baseWage.ts';
import { fileIssued, isNumberFree } from '../documents/store.ts';
import { action, type Context } from '../kernel/action.ts';
import { keepPaper } from '../kernel/keepPaper.ts';
import { lockUnit } from '../org/store.ts';
import { addAwards, type NewAward, nextRegisterNumber } from './awardStore.ts';
import { type DecisionScene, decisionScene, saveRoundState } from './chosenStore.ts';
import { moneyOf } from './decisionPaper.ts';
import { addDecision, type BonusTerms } from './decisionStore.ts';
import { lockRound } from './store.ts';

/** The authority signs the list as it is; the awards stand in the register from here on and nothing of them changes. */
export const decideAwards = action({
  name: 'commendation.decideAwards',
  input: api.decideAwards.input,
  async run({ roundId, number, decidedOn, signerTitle, bonus: asked, paper }, context) {
    const { tx, actor, today, newId, record } = context;
    const round = await lockRound(tx, roundId);
    refuseIf(whyNotDecideAwardsAs(actor, round));
    await lockUnit(tx, round.unitId);
    const scene = await decisionScene(tx, round, decidedOn);
    const act = { kind: 'commendation', unitId: round.unitId, typeName: 'Quyết định', number, day: decidedOn } as const;
    refuseIf([
      ...whyNotDecideList(scene),
      ...whyNotDecideOn(scene, decidedOn, today),
      ...((await isNumberFree(tx, act)) ? [] : [inputRefusal('commendation.number-taken', 'number', { number })]),
      ...whyNoWage(asked, decidedOn),
    ]);

    const bonus = asked && { ...asked, baseWage: baseWageOf(decidedOn)!.amount };
    const id = newId();
    const scanHash = paper ? await keepPaper(context, paper) : null;
    const { merit, unitId } = round;
    await addDecision(tx, {
      id,
      roundId,
      unitId,
      number,
      decidedOn,
      signerTitle,
      merit,
      bonus,
      scanHash,
      decidedBy: actor.personId,
    });
    const lines = await linesOf(context, scene, unitId, decidedOn, bonus);
    await addAwards(tx, round, { id, bookYear: yearOf(decidedOn) }, lines);
    await saveRoundState(tx, round, 'decided');
    await fileIssued(context, { ...act, subjectId: id, subject: `Khen thưởng: ${round.title}` });
    const total = lines.reduce((sum, line) => sum + line.bonus, 0);
    record({
      type: 'award-round.decided',
      subjectId: roundId,
      body: { decisionId: id, unitId, decidedOn, awards: lines.length, total },
    });
    return { decisionId: id, awards: lines.length, total };
  },
});

/** A bonus needs the base wage of the day. */
const whyNoWage = (bonus: unknown, decidedOn: Day): Refusal[] =>
  bonus === null || baseWageOf(decidedOn) ? [] : [inputRefusal('commendation.no-base-wage', 'decidedOn')];

/** The lines of the register, numbered on from the issuer's last of the year. */
async function linesOf(
  { tx, newId }: Context,
  { list }: DecisionScene,
  unitId: string,
  decidedOn: Day,
  bonus: BonusTerms | null,
): Promise<readonly NewAward[]> {
  const first = await nextRegisterNumber(tx, unitId, yearOf(decidedOn));
  const money = bonus && moneyOf(bonus);
  return list.map((one, at) => ({
    ...one,
    id: newId(),
    registerNumber: first + at,
    bonus: !money ? 0 : one.audience === 'collective' ? money.collective : money.person,
  }));
}
