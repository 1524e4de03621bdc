import type { Discipline } from '../incidents/discipline.ts';
import { ineligibilityOf } from '../incidents/discipline.ts';
import { type Day, shortDate } from '../kernel/day.ts';
import type { LawRef, Refusal } from '../kernel/refusal.ts';
import { fold } from '../kernel/vietnamese.ts';
import { awardLevelOf, isGivenAt } from '../law/awardLevels.ts';
import { type CommendationPrinciple, principleLaw } from '../law/commendationRules.ts';
import type { UnitType } from '../org/unit.ts';
import type { IntakeNomination } from './intake.ts';
import { isPastForSame, type PastAwardFields } from './pastAward.ts';
import type { AwardRound, RoundState } from './round.ts';
import { isOffered, type RoundTerms } from './terms.ts';

/** The same person or collective put forward elsewhere: in another round, or for another form (lượt đề nghị khác). */
export interface OtherNomination {
  readonly nominationId: string;
  readonly roundId: string;
  readonly roundTitle: string;
  readonly roundState: RoundState;
  readonly planId: string | null;
  readonly merit: string;
  readonly form: string;
  readonly hasPlace: boolean;
  readonly meritsFrom: Day;
  readonly meritsTo: Day;
  readonly solutions: readonly string[];
}

/** What is known of a nominee when they are weighed (căn cứ xét điều kiện). */
export interface NomineeFacts {
  /** Registered for the movement of the round's year: the pledge signed, or the unit's enrolment handed in. */
  readonly isRegistered: boolean;
  readonly disciplines: readonly Discipline[];
  readonly others: readonly OtherNomination[];
  /** From before the system, those struck out left aside. */
  readonly past: readonly PastAwardFields[];
}

/** What of a round decides who may be put forward. */
export type EligibilityRound = Pick<AwardRound, 'id' | 'planId' | 'merit' | 'year'> & {
  readonly terms: RoundTerms;
  readonly unitType: UnitType;
};

type Nominee = Pick<IntakeNomination, 'id' | 'audience' | 'form' | 'meritsFrom' | 'meritsTo' | 'solutions'>;

const reason = (code: string, law: LawRef | undefined, facts?: Refusal['facts']): Refusal => ({
  kind: 'state',
  code: `commendation.${code}`,
  ...(facts && { facts }),
  ...(law && { law }),
});

/** Every reason why somebody cannot be put forward for a form (không đủ điều kiện), each with its legal source. */
export function whyNotEligible(nominee: Nominee, round: EligibilityRound, facts: NomineeFacts, on: Day): Refusal[] {
  const law = (principle: CommendationPrinciple) => principleLaw(principle, on);
  return [
    ...(round.terms.needsRegistration && !facts.isRegistered
      ? [reason('not-registered', law('registered'), { year: round.year })]
      : []),
    ...whyNotByDiscipline(nominee, facts.disciplines, on),
    ...facts.others
      .filter((other) => isTakenBy(nominee, round, other))
      .map((other) => takenReason(other, round, law('one-award'))),
    ...facts.past
      .filter((past) => isPastForSame(past, { ...nominee, merit: round.merit }))
      .map((past) => awardedBefore(past, law('one-award'))),
    ...whyNotAtLevel(nominee.form, round.unitType, on),
    ...(isOffered(round.terms, nominee.audience, nominee.form)
      ? []
      : [reason('form-not-offered', undefined, { form: nominee.form })]),
  ];
}

/** A procedure opened by decision bars; after a decision merits count from the end of its effect on. An open complaint bars nothing. */
function whyNotByDiscipline({ meritsFrom }: Nominee, disciplines: readonly Discipline[], on: Day): Refusal[] {
  const isPending = ineligibilityOf(disciplines, on).includes('discipline-pending');
  const ends = disciplines.flatMap(({ decision, clearedOn }) =>
    decision && clearedOn === null && decision.on <= on ? [decision.effectUntil] : [],
  );
  const late = ends.filter((end) => end === null || end > meritsFrom);
  const last = late.some((end) => end === null) ? null : (late as readonly Day[]).toSorted().at(-1);
  return [
    ...(isPending ? [reason('discipline-pending', principleLaw('no-pending-discipline', on))] : []),
    ...(late.length === 0 ? [] : [disciplined(last ?? null, on)]),
  ];
}

const disciplined = (until: Day | null, on: Day): Refusal =>
  until === null
    ? reason('disciplined', principleLaw('after-discipline', on))
    : reason('merits-before-end', principleLaw('after-discipline', on), { day: shortDate(until) });

/** Whether two are for one achievement (cùng một thành tích): their days overlap, and they are of one plan, in one round, for one merit, or name one solution. */
export function isSameAchievement(
  nominee: Pick<Nominee, 'meritsFrom' | 'meritsTo' | 'solutions'>,
  round: Pick<EligibilityRound, 'id' | 'planId' | 'merit'>,
  other: OtherNomination,
): boolean {
  if (other.meritsFrom > nominee.meritsTo || nominee.meritsFrom > other.meritsTo) return false;
  const named = new Set(other.solutions.map(fold));
  return (
    other.roundId === round.id ||
    (other.planId !== null && other.planId === round.planId) ||
    fold(other.merit) === fold(round.merit) ||
    nominee.solutions.some(({ name }) => named.has(fold(name)))
  );
}

/** In the round itself another form stands in the way at once; from another round only one that has a place. */
const isTakenBy = (nominee: Nominee, round: EligibilityRound, other: OtherNomination): boolean =>
  other.nominationId !== nominee.id && (other.roundId === round.id || other.hasPlace) && isSameAchievement(nominee, round, other);

const takenReason = (other: OtherNomination, round: EligibilityRound, law: LawRef | undefined): Refusal =>
  other.roundId === round.id
    ? reason('other-form-already', law, { form: other.form })
    : reason('already-awarded', law, { form: other.form, round: other.roundTitle });

const awardedBefore = ({ form, number, decidedOn, issuer }: PastAwardFields, law: LawRef | undefined): Refusal =>
  reason('awarded-before', law, { form, number, day: shortDate(decidedOn), issuer });

/** Why a kind of unit cannot give a form on a day (không thuộc thẩm quyền); nothing where this register has no level. */
export function whyNotAtLevel(form: string, type: UnitType, on: Day): Refusal[] {
  const level = awardLevelOf(type, on);
  return level && !isGivenAt(level, form) ? [reason('not-at-level', level.law, { form })] : [];
}

const hidden: ReadonlySet<string> = new Set([
  'commendation.discipline-pending',
  'commendation.disciplined',
  'commendation.merits-before-end',
]);

/** The reasons as whoever asks may know them: without what a discipline is to all but those who must know («không thuộc diện xét»). */
export function toldReasons(reasons: readonly Refusal[], mayKnow: boolean): readonly Refusal[] {
  if (mayKnow || !reasons.some(({ code }) => hidden.has(code))) return reasons;
  return [{ kind: 'state', code: 'commendation.not-in-scope' }, ...reasons.filter(({ code }) => !hidden.has(code))];
}
