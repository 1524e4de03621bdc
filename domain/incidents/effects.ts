import { type Judgement, judge } from '../criteria/judgement.ts';
import { linesOf, type Points, type Score, type SheetBody, type SheetLine, type Violation } from '../criteria/scoreSheet.ts';
import type { Day } from '../kernel/day.ts';
import { type Discipline, type Ineligibility, ineligibilityOf } from './discipline.ts';
import { type Incident, violationsAmong } from './incident.ts';

/** A title that stands, as far as a later conclusion can touch it. */
export interface StandingTitle {
  readonly id: string;
  readonly firstYear: number;
  readonly lastYear: number;
}

/** Everything that a year's incidents can bear on. */
export interface EffectWorld {
  readonly year: number;
  readonly sheet: SheetBody;
  /** Those of the year, cleared ones too. */
  readonly incidents: readonly Incident[];
  readonly disciplines: readonly Discipline[];
  /** Points of the layer in question; null: as good as they can still become. */
  readonly scores: readonly Score[] | null;
  readonly titles: readonly StandingTitle[];
  readonly on: Day;
}

/** What happens to one line: the points it can still have. */
export interface LineEffect {
  readonly lineCode: string;
  readonly ceiling: Points;
  readonly maxPoints: Points;
  readonly isKnockedOut: boolean;
}

/** Everything that follows from the incidents of a year (hệ quả): criterion, total, standing of the year, persons, titles given. */
export interface Effects {
  readonly violations: readonly Violation[];
  readonly lines: readonly LineEffect[];
  /** The year with these points at most. */
  readonly judgement: Judgement;
  /** It would qualify without the incidents, and does not with them. */
  readonly isLost: boolean;
  readonly barred: ReadonlyMap<string, readonly Ineligibility[]>;
  /** Titles over the year to be weighed for revocation (đề nghị thu hồi); never revoked by themselves. */
  readonly titlesToWeigh: readonly string[];
}

/** The one place where effects come from; whatever the order in which things were recorded, the same. */
export function effectsOf(world: EffectWorld): Effects {
  const { sheet, year, titles } = world;
  const violations = violationsAmong(world.incidents);
  const scores = world.scores ?? fullScores(sheet);
  const judgement = judge(sheet, clipped(sheet, scores, violations), violations);
  const isLost = !judgement.qualified && judge(sheet, scores, []).qualified;
  const covering = titles.filter(({ firstYear, lastYear }) => firstYear <= year && year <= lastYear);
  return {
    violations,
    lines: lineEffects(sheet, violations),
    judgement,
    isLost,
    barred: barredAmong(world.disciplines, world.on),
    titlesToWeigh: isLost ? covering.map(({ id }) => id).sort() : [],
  };
}

const fullScores = (sheet: SheetBody): readonly Score[] =>
  linesOf(sheet).map(({ code, maxPoints }) => ({ lineCode: code, points: maxPoints }));

/** What a line can still have: where nothing of the kind may happen and something did, less than full by one step at least. */
export function ceilingOf(line: SheetLine, { step }: Pick<SheetBody, 'step'>, violations: readonly Violation[]): Points {
  const isBroken = line.measure.kind === 'none' && violations.some(({ lineCode }) => lineCode === line.code);
  return isBroken ? Math.max(0, (Math.ceil(line.maxPoints / step) - 1) * step) : line.maxPoints;
}

function clipped(sheet: SheetBody, scores: readonly Score[], violations: readonly Violation[]): readonly Score[] {
  const ceilings = new Map(linesOf(sheet).map((line) => [line.code, ceilingOf(line, sheet, violations)]));
  return scores.map(({ lineCode, points }) => ({ lineCode, points: Math.min(points, ceilings.get(lineCode) ?? points) }));
}

function lineEffects(sheet: SheetBody, violations: readonly Violation[]): readonly LineEffect[] {
  const { reasons } = judge(sheet, [], violations);
  const knocked = new Set(reasons.flatMap(({ code, facts }) => (code === 'criteria.knocked-out' ? [facts?.line] : [])));
  return linesOf(sheet)
    .filter(({ code }) => violations.some(({ lineCode }) => lineCode === code))
    .map((line) => ({
      lineCode: line.code,
      ceiling: ceilingOf(line, sheet, violations),
      maxPoints: line.maxPoints,
      isKnockedOut: knocked.has(line.code),
    }));
}

/** Who is not considered on a day, and the kinds of reasons. */
export function barredAmong(disciplines: readonly Discipline[], on: Day): ReadonlyMap<string, readonly Ineligibility[]> {
  const persons = [...new Set(disciplines.map(({ personId }) => personId))].sort();
  return new Map(
    persons.flatMap((personId) => {
      const against = ineligibilityOf(
        disciplines.filter((one) => one.personId === personId),
        on,
      );
      return against.length > 0 ? [[personId, against] as const] : [];
    }),
  );
}
