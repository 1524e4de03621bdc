import { linesOf, type SheetBody } from '../criteria/scoreSheet.ts';
import type { Day } from '../kernel/day.ts';
import { fold } from '../kernel/vietnamese.ts';
import { holidaysOf, workingDaysFrom } from '../law/holidays.ts';
import type { Recurring } from '../plans/reading.ts';
import type { RoutineRhythm } from './rounds.ts';
import type { Routine } from './routine.ts';

/** What the plan says comes again, for a person to confirm as a routine (việc định kỳ trong kế hoạch). */
export interface RoutineProposal {
  /** The line of the plan's text. */
  readonly line: number;
  readonly every: string;
  readonly what: string;
  readonly rhythm: RoutineRhythm;
  /** The sheet's line whose words are nearest; null where none is near. */
  readonly lineCode: string | null;
}

/** The weekly and monthly things of a plan that are no routine yet, in the order of its text; one a line. */
export function proposalsOf(
  recurring: readonly Recurring[],
  standing: readonly Pick<Routine, 'planLine'>[],
  sheet: SheetBody,
): readonly RoutineProposal[] {
  const taken = new Set(standing.map(({ planLine }) => planLine));
  return recurring.flatMap(({ every, unit, what, span: { line } }): RoutineProposal[] => {
    if (taken.has(line) || (unit !== 'week' && unit !== 'month')) return [];
    taken.add(line);
    return [{ line, every, what, rhythm: unit, lineCode: nearestLine(what, sheet) }];
  });
}

/** Said of any office and any rhythm: they tell no line from another. */
const generic = new Set(['co', 'quan', 'don', 'vi', 'hang', 'tuan', 'thang', 'va', 'cac', 'trong', 'thuc', 'hien', 'to', 'chuc']);

const wordsOf = (text: string) => new Set((fold(text).match(/\p{L}{2,}/gu) ?? []).filter((word) => !generic.has(word)));

/** The line that shares most of its words with a text, at least half of the text's own. */
function nearestLine(text: string, sheet: SheetBody): string | null {
  const sought = wordsOf(text);
  const scored = linesOf(sheet).map(({ code, text: of }) => {
    const words = wordsOf(of);
    return { code, shared: [...sought].filter((word) => words.has(word)).length };
  });
  const best = scored.sort((a, b) => b.shared - a.shared)[0];
  return best && best.shared * 2 >= sought.size && best.shared > 1 ? best.code : null;
}

/** Public holidays with no working day between them, four or more: worth a pause (nghỉ Tết). */
export interface HolidaySpan {
  readonly from: Day;
  readonly to: Day;
  readonly name: string;
  /** False where the year's own notice was not at hand. */
  readonly certain: boolean;
}

/** The long holidays of a year by the labour code, to propose as pauses. */
export function longHolidaysOf(year: number): readonly HolidaySpan[] {
  const spans: (HolidaySpan & { readonly days: number })[] = [];
  for (const { on, name, certain } of holidaysOf(year)) {
    const last = spans.at(-1);
    if (last && workingDaysFrom(last.to, 1) > on) spans[spans.length - 1] = joined(last, on, name, certain);
    else spans.push({ from: on, to: on, name, certain, days: 1 });
  }
  return spans.filter(({ days }) => days >= 4).map(({ days: _, ...span }) => span);
}

function joined<Span extends HolidaySpan & { readonly days: number }>(span: Span, on: Day, name: string, certain: boolean): Span {
  const isNamed = span.name.split(', ').includes(name);
  return {
    ...span,
    to: on,
    name: isNamed ? span.name : `${span.name}, ${name}`,
    certain: span.certain && certain,
    days: span.days + 1,
  };
}
