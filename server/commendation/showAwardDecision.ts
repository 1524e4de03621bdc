import * as api from '#api/awards.ts';
import { whyNotDecideList } from '#domain/commendation/awardDecision.ts';
import { whyNotDecideAwardsAs, whyNotKeepAwardsAs } from '#domain/commendation/awardPolicy.ts';
import type { AwardRound } from '#domain/commendation/round.ts';
import { addDays, type Day } from '#domain/kernel/day.ts';
import { type Refusal, refuseIf, stateRefusal } from '#domain/kernel/refusal.ts';
import { baseWageOf } from '#domain/law/baseWage.ts';
import { bonusOf, bonusRateOf } from '#domain/law/bonusRates.ts';
import type { UnitType } from '#domain/org/unit.ts';
import { officeOf } from '#papers/write/office.ts';
import { type Context, view } from '../kernel/action.ts';
import { loadPlacement } from '../org/store.ts';
import { positionsOf } from '../people/store.ts';
import { whyNotAnnounce } from './announcing.ts';
import { awardsOfRound } from './awardStore.ts';
import { type DecisionScene, decisionScene } from './chosenStore.ts';
import { knownTo } from './closedAudiences.ts';
import { awardDecisionPaper } from './decisionPaper.ts';
import { findAnnouncement, findDecision } from './decisionStore.ts';
import { roundHead, said } from './roundHead.ts';
import { loadRound } from './store.ts';

/** What the decision would fix, and why it cannot be signed yet; or what it has fixed. */
export const showAwardDecision = view({
  name: 'commendation.showDecision',
  input: api.showAwardDecision.input,
  async run({ roundId }, context) {
    const { tx, actor, today } = context;
    const round = await loadRound(tx, roundId);
    refuseIf(whyNotKeepAwardsAs(actor, round));
    const scene = await sceneKnownTo(context, round);
    const decided = await findDecision(tx, roundId);
    const { missing } = await awardDecisionPaper(context, round, scene.list, decided, scene.satOn);
    const notAs = whyNotDecideAwardsAs(actor, round);
    const issuer = await loadPlacement(tx, round.unitId, today);
    const announced = (await findAnnouncement(tx, roundId)) ?? null;
    return {
      round: await roundHead(tx, round, today),
      today,
      merit: round.merit,
      chosen: chosenOf(scene),
      rates: ratesOn(today, issuer.type),
      earliest: earliestOf(scene),
      signerTitle: notAs.length === 0 ? await officeOfAsker(context, round.unitId, issuer.name) : null,
      missing: [...missing],
      decided: decided
        ? {
            ...{ number: decided.number, decidedOn: decided.decidedOn, signerTitle: decided.signerTitle },
            hasScan: decided.scanHash !== null,
            total: (await awardsOfRound(tx, roundId)).reduce((sum, { bonus }) => sum + bonus, 0),
            announced,
          }
        : null,
      whyNot: {
        decide: said([...notAs, ...whyNotDecideSeen(scene, notAs)]),
        announce: said(whyNotAnnounce(actor, round)),
      },
    };
  },
});

/** The list as far as whoever asks may know it before it is posted. */
async function sceneKnownTo(context: Context, round: AwardRound): Promise<DecisionScene> {
  const scene = await decisionScene(context.tx, round, context.today);
  const known = new Set((await knownTo(context, round, scene.list)).map(({ nominationId }) => nominationId));
  const isKnown = ({ nominationId }: { readonly nominationId: string }) => known.has(nominationId);
  return { ...scene, list: scene.list.filter(isKnown), chosen: scene.chosen.filter(isKnown) };
}

/** Why nobody can sign yet; whoever may not sign does not learn who is not eligible. */
function whyNotDecideSeen(scene: DecisionScene, notAs: readonly Refusal[]): readonly Refusal[] {
  const reasons = whyNotDecideList(scene);
  if (notAs.length === 0) return reasons;
  const open = reasons.filter(({ code }) => code !== 'commendation.not-eligible-now');
  return open.length < reasons.length ? [...open, stateRefusal('commendation.somebody-not-eligible')] : open;
}

const chosenOf = ({ list, chosen }: DecisionScene) =>
  list.map(({ unitId: _, personId: __, ...one }, at) => {
    const posted = chosen[at]!.posted;
    return { ...one, postedOn: posted?.postedOn ?? null, until: posted?.until ?? null };
  });

function earliestOf({ chosen }: DecisionScene): Day | null {
  const last = chosen
    .flatMap(({ posted }) => (posted ? [posted.until] : []))
    .toSorted()
    .at(-1);
  return last === undefined ? null : addDays(last, 1);
}

/** The bonus by the law of a day; null where none is held for it. */
function ratesOn(on: Day, type: UnitType) {
  const wage = baseWageOf(on);
  const rate = bonusRateOf(type === 'commune' ? 'commune' : 'other', on);
  if (!wage || !rate) return null;
  return {
    baseWage: wage.amount,
    baseWageLaw: wage.law,
    individualRate: rate.individual,
    collectiveRate: rate.collective,
    individual: bonusOf(rate.individual, wage.amount),
    collective: bonusOf(rate.collective, wage.amount),
    law: rate.law,
    isCertain: rate.isCertain && wage.isCertain,
  };
}

async function officeOfAsker({ tx, actor, today }: Context, unitId: string, unitName: string): Promise<string | null> {
  const position = (await positionsOf(tx, actor.personId, today)).get(unitId);
  return position === undefined ? null : officeOf(position, unitName);
}
