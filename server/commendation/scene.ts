import { type AskedPaper, checklistOf, type DossierFile } from '#domain/commendation/checklist.ts';
import { type EligibilityRound, whyNotEligible } from '#domain/commendation/eligibility.ts';
import { type IntakeDossier, type IntakeNomination, isPutForward } from '#domain/commendation/intake.ts';
import { whyNotSeeRound } from '#domain/commendation/intakePolicy.ts';
import type { AwardRound } from '#domain/commendation/round.ts';
import type { RoundTerms } from '#domain/commendation/terms.ts';
import { type Refusal, refuseIf } from '#domain/kernel/refusal.ts';
import type { Context } from '../kernel/action.ts';
import { loadPlacement } from '../org/store.ts';
import { factsOf } from './factsStore.ts';
import { nominationsOf } from './nominationStore.ts';
import { listFiles } from './paperStore.ts';
import { aboveOwn, listInvited, loadTerms } from './roundStore.ts';
import { loadRound } from './store.ts';

/** A round with what it asks for. */
export interface RoundScene {
  readonly round: AwardRound;
  readonly terms: RoundTerms;
  readonly invited: readonly string[];
}

export type Asking = Pick<Context, 'tx' | 'actor' | 'today'>;

/** @throws Refused (unseen) when the actor may not see it. */
export async function loadSeenRound({ tx, actor, today }: Asking, roundId: string): Promise<RoundScene> {
  const round = await loadRound(tx, roundId);
  const invited = await listInvited(tx, roundId);
  refuseIf(whyNotSeeRound(actor, { ...round, invited }, await aboveOwn(tx, actor, today)));
  return { round, terms: await loadTerms(tx, roundId), invited };
}

/** A dossier with all that sending it depends on. */
export interface DossierScene {
  readonly round: AwardRound;
  readonly terms: RoundTerms;
  readonly dossier: IntakeDossier;
  readonly nominees: readonly IntakeNomination[];
  readonly files: readonly DossierFile[];
  readonly checklist: readonly AskedPaper[];
  /** Why each cannot be put forward, by nomination; for weighing, not for showing as it is. */
  readonly ineligible: ReadonlyMap<string, readonly Refusal[]>;
}

/** What is around a dossier that was loaded or locked before. */
export async function sceneOf({ tx, today }: Asking, round: AwardRound, dossier: IntakeDossier): Promise<DossierScene> {
  const terms = await loadTerms(tx, round.id);
  const nominees = await nominationsOf(tx, dossier.id);
  return {
    ...{ round, terms, dossier, nominees },
    files: await listFiles(tx, dossier.id),
    checklist: checklistOf(terms.dossier, nominees.filter(isPutForward), today),
    ineligible: await ineligibleOf({ tx, today }, round, terms, nominees),
  };
}

/** The reasons against each nominee that was not withdrawn. */
export async function ineligibleOf(
  { tx, today }: Pick<Asking, 'tx' | 'today'>,
  round: AwardRound,
  terms: RoundTerms,
  nominees: readonly IntakeNomination[],
): Promise<ReadonlyMap<string, readonly Refusal[]>> {
  const { type: unitType } = await loadPlacement(tx, round.unitId, today);
  const of: EligibilityRound = { ...round, terms, unitType };
  const facts = await factsOf(tx, nominees, round.year);
  return new Map(
    nominees.map((one) => [one.id, one.state === 'withdrawn' ? [] : whyNotEligible(one, of, facts.get(one.id)!, today)]),
  );
}
