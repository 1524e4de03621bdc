import type * as api from '#api/reports.ts';
import { grouped } from '#domain/kernel/grouped.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { type Tally, tallied } from '#domain/reports/cells.ts';
import { daysOf, insideFigures, mayTellInside, type ReportPeriod, whyNotPeriod } from '#domain/reports/period.ts';
import type { Context } from '../kernel/action.ts';
import { unitNamesEver } from '../org/store.ts';
import { cellsStood } from './asItStood.ts';
import { listNoted } from './insideStore.ts';
import { seeReport } from './seen.ts';
import { keptFrom } from './unitYearStore.ts';
import type { Asked } from './yearFigures.ts';

export interface PeriodAsked extends Pick<Asked, 'unitId' | 'year' | 'geography'> {
  readonly period: ReportPeriod;
}

type StoodFigure = (typeof api.stoodFigures)[number];

/** A figure at the beginning and at the end of a period; the difference is what the period brought. */
export interface Course {
  readonly before: number;
  readonly after: number;
}
export type Courses = Readonly<Record<StoodFigure, Course>>;

const figureOf = (tally: Tally): Readonly<Record<StoodFigure, number>> => ({
  launched: tally.launched,
  registered: tally.registered,
  submitted: tally.by['self-count'],
  late: tally.by.late,
  assessed: tally.assessed,
  qualified: tally.qualified,
  notQualified: tally.notQualified,
  notAssessed: tally.notAssessed,
  withdrawn: tally.withdrawn,
  titled: tally.by.titled,
  revoked: tally.by.revoked,
});

function courses(before: Tally, after: Tally): Courses {
  const [was, is] = [figureOf(before), figureOf(after)];
  return Object.fromEntries(
    Object.keys(is).map((name) => [name, { before: was[name as StoodFigure], after: is[name as StoodFigure] }]),
  ) as unknown as Courses;
}

/** What a month or a half year brought at a unit and below it: from how the years stood on its eve and on its last day, which nothing changes later. */
export async function periodFigures(context: Context, { unitId, year, geography, period }: PeriodAsked) {
  const { tx, actor, today } = context;
  const days = daysOf(year, period);
  const until = [days.last, today].sort()[0]!;
  const seen = await seeReport(context, { unitId, year, geography });
  refuseIf(whyNotPeriod(days, await keptFrom(tx), today));
  const stood = (on: typeof until) => cellsStood(tx, { unitId, geography, on }, [year]);
  const [before, after] = [await stood(days.eve), await stood(until)];
  const [was, is] = [grouped(before, ({ childId }) => childId), grouped(after, ({ childId }) => childId)];
  const names = await unitNamesEver(tx, [...new Set([...was.keys(), ...is.keys()])], until);
  const noted = await listNoted(tx, actor, { unitId, geography }, year, { first: days.first, last: until });
  const opened = noted.filter(({ isOpen }) => isOpen);
  const openNames = await unitNamesEver(
    tx,
    opened.map((one) => one.unitId),
    until,
  );
  const sumOf = (name: (typeof insideFigures)[number]) => noted.reduce((sum, { counts }) => sum + counts[name], 0);
  return {
    ...{ seen, days, until },
    total: courses(tallied(before), tallied(after)),
    units: [...names]
      .map(([id, name]) => ({ unitId: id, name, courses: courses(tallied(was.get(id) ?? []), tallied(is.get(id) ?? [])) }))
      .sort((a, b) => a.name.localeCompare(b.name, 'vi')),
    noted: {
      units: noted.length,
      counts: mayTellInside(noted.length, opened.length)
        ? insideFigures.map((figure) => ({ figure, count: sumOf(figure) }))
        : null,
      opened: opened.map((one) => ({ ...one, unitName: openNames.get(one.unitId) ?? '' })),
    },
  };
}
