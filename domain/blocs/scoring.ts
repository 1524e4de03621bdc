import { type Day, shortDate } from '../kernel/day.ts';
import { inputRefusal, type Refusal, refuseIf, stateRefusal } from '../kernel/refusal.ts';
import type { Answering } from './bloc.ts';
import type { BlocYear } from './year.ts';

/** What one unit gives another, or itself (phiếu chấm): code to hundredths of a point. */
export interface Sheet {
  readonly byUnitId: string;
  readonly ofUnitId: string;
  readonly points: Readonly<Record<string, number>>;
  /** Handed in, it stands. */
  readonly handedInOn: Day | null;
  readonly version: number;
}

/** Who takes part: the members of the day scoring was opened that are still in the bloc, and who answers for each today. */
export interface Taking {
  readonly units: readonly string[];
  readonly answering: Answering;
}

/** The units that score one member beside itself: never whoever answers for it. */
export function scorersOf(year: BlocYear, { units, answering }: Taking, ofUnitId: string): readonly string[] {
  const who = (unitId: string | null) => (unitId === null ? null : (answering.get(unitId) ?? null));
  const leads = [who(year.leaderUnitId), who(year.deputyUnitId)];
  return units.filter((one) => who(one) !== who(ofUnitId) && (year.scoredBy === 'members' || leads.includes(who(one))));
}

/** Whom a unit scores beside itself. */
export const scoredBy = (year: BlocYear, taking: Taking, byUnitId: string): readonly string[] =>
  taking.units.filter((one) => scorersOf(year, taking, one).includes(byUnitId));

function whyNotScoring({ scoringOpenedOn, scoringClosedOn }: BlocYear): Refusal[] {
  if (scoringOpenedOn === null) return [stateRefusal('blocs.scoring-not-open')];
  return scoringClosedOn === null ? [] : [stateRefusal('blocs.scoring-closed', { day: shortDate(scoringClosedOn) })];
}

const find = (sheets: readonly Sheet[], byUnitId: string, ofUnitId: string) =>
  sheets.find((one) => one.byUnitId === byUnitId && one.ofUnitId === ofUnitId);
const isIn = (sheet: Sheet | undefined) => sheet !== undefined && sheet.handedInOn !== null;

/** Own points first; another's once that unit handed in its own; nothing of what was handed in. */
export function whyNotScore(
  year: BlocYear,
  taking: Taking,
  sheets: readonly Sheet[],
  draft: Pick<Sheet, 'byUnitId' | 'ofUnitId' | 'points'>,
): Refusal[] {
  const { byUnitId, ofUnitId, points } = draft;
  const isOwn = byUnitId === ofUnitId;
  const barred = whyNotScoring(year);
  if (barred.length > 0) return barred;
  if (!taking.units.includes(byUnitId) || !taking.units.includes(ofUnitId)) return [stateRefusal('blocs.takes-no-part')];
  if (!isOwn && !scorersOf(year, taking, ofUnitId).includes(byUnitId)) {
    const isSame = taking.answering.get(byUnitId) === taking.answering.get(ofUnitId);
    return [stateRefusal(isSame ? 'blocs.scores-itself' : 'blocs.no-scorer')];
  }
  return [
    ...(isIn(find(sheets, byUnitId, ofUnitId)) ? [stateRefusal('blocs.handed-in')] : []),
    ...(isOwn || isIn(find(sheets, ofUnitId, ofUnitId)) ? [] : [stateRefusal('blocs.own-sheet-first')]),
    ...Object.entries(points).flatMap(([code, given]) => whyNotPoints(year, code, given)),
  ];
}

function whyNotPoints({ criteria }: BlocYear, code: string, given: number): Refusal[] {
  const line = criteria.find((one) => one.code === code);
  const at = `points.${code}`;
  if (!line) return [inputRefusal('blocs.no-such-line', at, { code })];
  return given >= 0 && given <= line.max ? [] : [inputRefusal('blocs.points-out', at, { code, max: line.max / 100 })];
}

/** What is handed in together: one's own sheet, or all that one gives to others (nộp bản tự chấm, nộp phiếu chấm chéo). */
export const handings = ['own', 'cross'] as const;
export type Handing = (typeof handings)[number];

/** The sheets that belong to a handing-in. */
export const sheetsOf = (year: BlocYear, taking: Taking, byUnitId: string, what: Handing): readonly string[] =>
  what === 'own' ? [byUnitId] : scoredBy(year, taking, byUnitId);

/** Whole sheets only; each that lacks something is named. */
export function whyNotHandIn(
  year: BlocYear,
  taking: Taking,
  sheets: readonly Sheet[],
  byUnitId: string,
  what: Handing,
  names: ReadonlyMap<string, string>,
): Refusal[] {
  const barred = whyNotScoring(year);
  if (barred.length > 0) return barred;
  if (!taking.units.includes(byUnitId)) return [stateRefusal('blocs.takes-no-part')];
  const of = sheetsOf(year, taking, byUnitId, what);
  if (of.length === 0) return [stateRefusal('blocs.no-scorer')];
  const open = of.filter((ofUnitId) => !isIn(find(sheets, byUnitId, ofUnitId)));
  if (open.length === 0) return [stateRefusal('blocs.handed-in')];
  return open.flatMap((ofUnitId) => {
    const unit = names.get(ofUnitId) ?? '';
    if (what === 'cross' && !isIn(find(sheets, ofUnitId, ofUnitId))) return [stateRefusal('blocs.own-sheet-of', { unit })];
    const points = find(sheets, byUnitId, ofUnitId)?.points ?? {};
    const left = year.criteria.filter(({ code }) => points[code] === undefined).length;
    return left === 0 ? [] : [stateRefusal('blocs.lines-left', { unit, left })];
  });
}

/** What a year came to for one member, in hundredths; `rank` from 1, null without a sheet of another. */
export interface BlocResult {
  readonly unitId: string;
  readonly own: number | null;
  /** The mean of what others gave, rounded half up. */
  readonly mean: number | null;
  readonly sheets: number;
  readonly rank: number | null;
}

export const sumOf = (points: Sheet['points']) => Object.values(points).reduce((sum, one) => sum + one, 0);

/** The result is the mean of the sheets of those other than the unit; its own stands beside. Equal means share a rank, the next is skipped (đồng hạng). */
export function resultsOf(year: BlocYear, taking: Taking, sheets: readonly Sheet[]): readonly BlocResult[] {
  const rows = taking.units.map((unitId) => {
    const own = find(sheets, unitId, unitId);
    const scorers = scorersOf(year, taking, unitId);
    const given = sheets.filter((one) => one.ofUnitId === unitId && scorers.includes(one.byUnitId) && isIn(one));
    const sum = given.reduce((all, { points }) => all + sumOf(points), 0);
    const mean = given.length === 0 ? null : Math.floor((2 * sum + given.length) / (2 * given.length));
    return { unitId, own: own && isIn(own) ? sumOf(own.points) : null, mean, sheets: given.length };
  });
  const rankOf = (mean: number | null) =>
    mean === null ? null : 1 + rows.filter((other) => other.mean !== null && other.mean > mean).length;
  return rows.map((row) => ({ ...row, rank: rankOf(row.mean) }));
}

/** Units that have not handed in: their own sheet, or what they owe others. */
export function owing(year: BlocYear, taking: Taking, sheets: readonly Sheet[]) {
  const own = taking.units.filter((unitId) => !isIn(find(sheets, unitId, unitId)));
  const cross = taking.units.filter((unitId) =>
    scoredBy(year, taking, unitId).some((ofUnitId) => !isIn(find(sheets, unitId, ofUnitId))),
  );
  return { own, cross };
}

/** Closed when all is in; with a reason also without what is missing, each named. */
export function whyNotClose(
  year: BlocYear,
  taking: Taking,
  sheets: readonly Sheet[],
  reason: string,
  names: ReadonlyMap<string, string>,
): Refusal[] {
  const barred = whyNotScoring(year);
  if (barred.length > 0) return barred;
  if (resultsOf(year, taking, sheets).every(({ mean }) => mean === null)) return [stateRefusal('blocs.nothing-scored')];
  if (reason !== '') return [];
  const { own, cross } = owing(year, taking, sheets);
  return [
    ...own.map((unitId) => stateRefusal('blocs.owes-own', { unit: names.get(unitId) ?? '' })),
    ...cross.map((unitId) => stateRefusal('blocs.owes-cross', { unit: names.get(unitId) ?? '' })),
  ];
}

export function close(
  year: BlocYear,
  taking: Taking,
  sheets: readonly Sheet[],
  reason: string,
  names: ReadonlyMap<string, string>,
  today: Day,
): BlocYear {
  refuseIf(whyNotClose(year, taking, sheets, reason, names));
  return { ...year, scoringClosedOn: today, closeReason: reason, version: year.version + 1 };
}
