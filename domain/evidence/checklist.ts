import { linesOf, type SheetBody } from '../criteria/scoreSheet.ts';
import type { Day } from '../kernel/day.ts';
import type { Refusal } from '../kernel/refusal.ts';

/** One point of a checklist line (điểm kiểm): the line's code and the point's place in the list, from 1. */
export interface ChecklistPoint {
  readonly line: string;
  readonly point: number;
}

/** How far a checklist line is: `done` of `of` points have a piece of their own; the newest day among them (đã kiểm n/m điểm). */
export interface ChecklistTally {
  readonly lineCode: string;
  readonly done: number;
  readonly of: number;
  readonly onDay: Day | null;
}

/** What proves a point, and the day it shows. */
export interface PointShown extends ChecklistPoint {
  readonly onDay: Day;
}

/** The points of every checklist line, by the line's code. */
function checklistsOf(sheet: SheetBody): ReadonlyMap<string, readonly string[]> {
  return new Map(linesOf(sheet).flatMap(({ code, measure }) => (measure.kind === 'checklist' ? [[code, measure.points]] : [])));
}

/** Why these points cannot be proved: the line has no checklist, or not so many points. */
export function whyNotPoints(points: readonly ChecklistPoint[], sheet: SheetBody): Refusal[] {
  const checklists = checklistsOf(sheet);
  return points
    .filter(({ line, point }) => point < 1 || point > (checklists.get(line)?.length ?? 0))
    .map(({ line, point }) => ({ kind: 'input', code: 'evidence.no-such-point', at: 'points', facts: { line, point } }));
}

/** The tally of every checklist line, in the sheet's order; a point counts once, however many pieces show it. */
export function talliesOf(sheet: SheetBody, shown: readonly PointShown[]): readonly ChecklistTally[] {
  return [...checklistsOf(sheet)].map(([lineCode, points]) => {
    const own = shown.filter(({ line, point }) => line === lineCode && point >= 1 && point <= points.length);
    const days = own.map(({ onDay }) => onDay).sort();
    return { lineCode, done: new Set(own.map(({ point }) => point)).size, of: points.length, onDay: days.at(-1) ?? null };
  });
}

/** The same points, each once. */
export function eachOnce(points: readonly ChecklistPoint[]): readonly ChecklistPoint[] {
  return [...new Map(points.map((one) => [`${one.line}#${one.point}`, one])).values()];
}
