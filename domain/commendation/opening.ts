import type { Day } from '../kernel/day.ts';
import { inputRefusal, type Refusal, stateRefusal } from '../kernel/refusal.ts';
import type { UnitType } from '../org/unit.ts';
import { closesAt, type Due, isBefore } from './arrival.ts';
import { whyNotAtLevel } from './eligibility.ts';
import type { AwardRound } from './round.ts';
import type { RoundTerms } from './terms.ts';

/** What opening a round is asked with. */
export interface Opening extends Due {
  readonly year: number;
  readonly terms: RoundTerms;
  readonly invited: readonly string[];
  readonly standingUnitId: string | null;
  readonly councilId: string | null;
}

/** What is known around the unit that opens. */
export interface OpeningPlace {
  readonly unitType: UnitType;
  /** Units that may put forward here. */
  readonly possible: readonly string[];
  readonly possibleStanding: readonly string[];
  readonly councils: readonly string[];
}

/** Why a round cannot be opened so. */
export function whyNotOpenRound(opening: Opening, place: OpeningPlace, now: string, today: Day): Refusal[] {
  const { terms, invited } = opening;
  return [
    ...(isBefore(now, closesAt(opening)) ? [] : [inputRefusal('commendation.due-over', 'dueOn')]),
    ...(terms.awards.length === 0 ? [inputRefusal('commendation.no-awards', 'awards')] : []),
    ...terms.awards.flatMap(({ form }, at) =>
      whyNotAtLevel(form, place.unitType, today).map((no) => ({ ...no, kind: 'input' as const, at: `awards.${at}.form` })),
    ),
    ...repeated(terms.awards.map(({ audience, form }) => `${audience} ${form}`)).map((at) =>
      inputRefusal('commendation.award-twice', `awards.${at}.form`),
    ),
    ...(invited.length === 0 ? [inputRefusal('commendation.nobody-invited', 'invited')] : []),
    ...invited.flatMap((unitId, at) =>
      place.possible.includes(unitId) ? [] : [inputRefusal('commendation.not-invitable', `invited.${at}`)],
    ),
    ...(opening.standingUnitId === null || place.possibleStanding.includes(opening.standingUnitId)
      ? []
      : [inputRefusal('commendation.not-standing', 'standingUnitId')]),
    ...(opening.councilId === null || place.councils.includes(opening.councilId)
      ? []
      : [inputRefusal('commendation.not-its-council', 'councilId')]),
  ];
}

const repeated = (keys: readonly string[]): readonly number[] => keys.flatMap((key, at) => (keys.indexOf(key) < at ? [at] : []));

/** What of a round's dossiers stands in the way of closing the intake. */
export interface IntakeLeft {
  readonly late: number;
  readonly unappraised: number;
  readonly returned: number;
  readonly sentUnits: number;
  readonly invitedUnits: number;
}

/** Why intake cannot be closed yet (chốt nhận hồ sơ): the deadline, dossiers nobody decided on. */
export function whyNotCloseIntake(round: AwardRound, left: IntakeLeft, now: string): Refusal[] {
  if (round.state !== 'open') return [stateRefusal('commendation.intake-closed')];
  const isOver = !isBefore(now, closesAt(round)) || left.sentUnits >= left.invitedUnits;
  return [
    ...(isOver ? [] : [stateRefusal('commendation.due-not-over')]),
    ...(left.late > 0 ? [stateRefusal('commendation.late-undecided', { count: left.late })] : []),
    ...(left.unappraised > 0 ? [stateRefusal('commendation.not-appraised', { count: left.unappraised })] : []),
    ...(left.returned > 0 ? [stateRefusal('commendation.still-returned', { count: left.returned })] : []),
  ];
}

/** Intake is over: what was appraised goes on to be weighed (chuyển sang xét chọn). */
export const closeIntake = (round: AwardRound): AwardRound => ({ ...round, state: 'weighing', version: round.version + 1 });
