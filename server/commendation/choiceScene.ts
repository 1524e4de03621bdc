import { whyNotSeeChoice } from '#domain/commendation/choicePolicy.ts';
import type { ChoiceRules } from '#domain/commendation/choiceRules.ts';
import { requirementsUnder } from '#domain/commendation/choiceRules.ts';
import { bindingAmong, type LimitConflict } from '#domain/commendation/conflict.ts';
import type { Limit } from '#domain/commendation/limit.ts';
import type { MemberResults } from '#domain/commendation/memberResults.ts';
import type { Nomination } from '#domain/commendation/nomination.ts';
import type { AwardRound } from '#domain/commendation/round.ts';
import type { ChoiceWorld } from '#domain/commendation/selection.ts';
import { type Requirement, requirementsOf } from '#domain/commendation/standard.ts';
import { unitKindOf } from '#domain/commendation/unitKind.ts';
import type { Council } from '#domain/council/council.ts';
import type { SittingCase } from '#domain/council/sitting.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import type { Placement } from '#domain/org/unit.ts';
import type { PlanAtWork } from '#domain/plans/plan.ts';
import { audienceOfSubject } from '#domain/plans/quotas.ts';
import type { Audience } from '#domain/plans/reading.ts';
import type { QuotaRuling } from '#domain/workplan/ruling.ts';
import { casesById } from '../council/caseStore.ts';
import { loadCouncil } from '../council/store.ts';
import type { Tx } from '../db/connection.ts';
import type { Context } from '../kernel/action.ts';
import { placementsOfUnits } from '../org/store.ts';
import { loadPlanAtWork } from '../plans/planStore.ts';
import { listRulings } from '../workplan/store.ts';
import { earlierAwards } from './awardedBefore.ts';
import { tiedAmong } from './choiceTieStore.ts';
import { memberResults, resultsOf, staffCounts } from './factStore.ts';
import { limitedBy } from './limited.ts';
import { type ChoiceRuling, listChoiceRulings, listLimits, loadRules } from './limitStore.ts';
import { nomineeOf } from './nominees.ts';
import { listPlaces, type Place } from './placeStore.ts';
import { freedPlaces } from './postingStore.ts';
import { loadTerms } from './roundStore.ts';
import { listDossiers, listNominations, loadRound, lockRound } from './store.ts';

/** Somebody put forward, with the unit whose dossier they are in. */
export interface Candidate extends Nomination {
  readonly byUnitId: string;
}

/** Everything a choice is made of, and what whoever asks is tied to. */
export interface ChoiceScene {
  readonly round: AwardRound;
  readonly council: Council | null;
  readonly plan: PlanAtWork | null;
  readonly planName: string;
  readonly candidates: readonly Candidate[];
  readonly cases: ReadonlyMap<string, SittingCase>;
  /** Of the plan and of the round, those too that a ruling left aside. */
  readonly limits: readonly Limit[];
  readonly conflicts: readonly LimitConflict[];
  readonly planRulings: readonly QuotaRuling[];
  readonly rules: ChoiceRules;
  readonly areRulesSet: boolean;
  readonly requirements: readonly Requirement[];
  readonly rulings: readonly ChoiceRuling[];
  readonly places: readonly Place[];
  readonly taken: ReadonlySet<string>;
  /** Places that answers to petitions freed and nobody fills yet. */
  readonly freed: number;
  readonly world: ChoiceWorld;
  readonly members: ReadonlyMap<string, MemberResults>;
  readonly placements: ReadonlyMap<string, Placement>;
  /** Nominations that the actor is tied to, and their audiences, which are closed to the actor. */
  readonly tiedTo: ReadonlySet<string>;
  readonly tied: ReadonlySet<Audience>;
}

/** The choice as whoever asks finds it. @throws Refused (unseen) */
export const loadChoice = async (context: Context, roundId: string): Promise<ChoiceScene> =>
  await sceneOf(context, await loadRound(context.tx, roundId));

/** As `loadChoice`, the round held: nobody else takes a place in it meanwhile. */
export const lockChoice = async (context: Context, roundId: string): Promise<ChoiceScene> =>
  await sceneOf(context, await lockRound(context.tx, roundId));

async function sceneOf(context: Context, round: AwardRound): Promise<ChoiceScene> {
  const { tx, actor, today } = context;
  const council = round.councilId === null ? null : await loadCouncil(tx, round.councilId);
  refuseIf(whyNotSeeChoice(actor, round, council, today));
  const limited = await limitsIn(tx, round);
  const weighed = await candidatesIn(tx, round);
  const { rules, isSet } = await loadRules(tx, round.id);
  const requirements = requirementsUnder(rules, await plannedFor(tx, round, limited));
  const places = await listPlaces(tx, round.id);
  const facts = await factsOf(context, round, weighed.candidates);
  const beside = { ...facts, cases: weighed.cases, hasCouncil: council !== null, rules, requirements, today };
  const tiedTo = await tiedAmong(context, council?.unitId ?? round.unitId, weighed.candidates, weighed.cases);
  const tied = new Set(weighed.candidates.filter(({ id }) => tiedTo.has(id)).map(({ audience }) => audience));
  const world: ChoiceWorld = {
    nominees: weighed.candidates.map((one) => nomineeOf(one, beside)),
    limits: bindingAmong(limited.limits, limited.conflicts),
    keys: rules.keys,
    rulings: limited.rulings.filter(({ matter }) => matter === 'tie').map(({ taken }) => taken),
    staff: facts.staff,
  };
  const held = {
    places,
    taken: new Set(places.map(({ nominationId }) => nominationId)),
    world,
    tiedTo,
    tied,
    freed: round.state === 'posted' ? await freedPlaces(tx, round.id) : 0,
  };
  return { round, council, ...limited, ...weighed, rules, areRulesSet: isSet, requirements, ...held, ...facts };
}

/** What the standards ask for: as the round was opened, else as its plan reads. */
async function plannedFor(tx: Tx, round: AwardRound, { plan, planName }: Pick<ChoiceScene, 'plan' | 'planName'>) {
  const { awards } = await loadTerms(tx, round.id);
  const read = (plan?.reading.rewards ?? []).map(({ to, standard }) => ({
    ...{ audience: audienceOfSubject(to), standard: standard ?? null },
  }));
  return requirementsOf(awards.length > 0 ? awards : read, plan === null ? round.title : planName);
}

/** The plan's limits and the round's own, what contradicts, and what was ruled. */
async function limitsIn(tx: Tx, round: AwardRound) {
  const plan = round.planId === null ? null : await loadPlanAtWork(tx, round.planId);
  const planRulings = plan === null ? [] : await listRulings(tx, plan.id);
  const rulings = await listChoiceRulings(tx, round.id);
  return limitedBy({ plan, planRulings, rulings, own: await listLimits(tx, round.id) });
}

/** Those whom the standing agency puts forward, with their cases. */
async function candidatesIn(tx: Tx, round: AwardRound) {
  const units = new Map((await listDossiers(tx, round.id)).map(({ id, unitId }) => [id, unitId]));
  const nominations = (await listNominations(tx, round.id)).filter(({ state }) => state === 'proposed');
  const candidates = nominations.map((one): Candidate => ({ ...one, byUnitId: units.get(one.dossierId) ?? one.unitId }));
  const found = await casesById(
    tx,
    candidates.flatMap(({ caseId }) => (caseId === null ? [] : [caseId])),
  );
  return { candidates, cases: new Map(found.map((one) => [one.id, one])) };
}

/** What the units' year says of those put forward. */
async function factsOf({ tx, today }: Context, { year }: AwardRound, candidates: readonly Candidate[]) {
  const units = [...new Set(candidates.flatMap(({ unitId, byUnitId }) => [unitId, byUnitId]))];
  const collectives = [...new Set(candidates.filter(({ audience }) => audience === 'collective').map(({ unitId }) => unitId))];
  const placements = await placementsOfUnits(tx, units, today);
  return {
    placements,
    kinds: new Map([...placements].map(([unitId, { name }]) => [unitId, unitKindOf(name)])),
    results: await resultsOf(tx, units, year),
    members: await memberResults(tx, collectives, year, today),
    staff: await staffCounts(tx, units, today),
    earlier: await earlierAwards(tx, candidates, year),
  };
}
