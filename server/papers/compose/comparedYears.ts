import { type Day, dayOf } from '#domain/kernel/day.ts';
import { covers } from '#domain/kernel/period.ts';
import { shareText } from '#papers/write/numberWords.ts';
import { pointsText } from '#papers/write/points.ts';
import type { ComparedFigure, Comparison } from '#papers/write/reports/comparison.ts';
import type { YearCase } from '../yearCase.ts';
import { incidentCounts, type LastYear, sumOf, type YearPoints } from '../yearFigures.ts';

/** A year on the day of its report beside the year before at its end, or at the half; nothing where there was none. */
export function comparedYears(year: YearCase, half: boolean, on: Day): Comparison | null {
  const { last, campaign } = year;
  if (!last) return null;
  const then = half ? dayOf(last.year, 6, 30) : dayOf(last.year, 12, 31);
  const ofYear = half ? [] : [...pointRows(year, last, on), evidenceRow(year, last)];
  return { year: campaign.year, rows: [...ofYear, pledgeRow(year, last, then), ...incidentRows(year, last, then, on)] };
}

const both = ({ self, appraised }: Pick<YearPoints, 'self' | 'appraised'>) => `${pointsText(self)} / ${pointsText(appraised)}`;

/** Points of each group, self and appraised; those of this year once its result was announced. */
function pointRows({ points, result }: YearCase, last: LastYear, on: Day): readonly ComparedFigure[] {
  const now = result && result.announcedOn <= on ? points : null;
  const texts = [...new Set([...(last.points?.groups ?? []), ...(now?.groups ?? [])].map(({ text }) => text))];
  const of = (whose: YearPoints | null, text: string) => {
    const group = whose?.groups.find((one) => one.text === text);
    return group ? both(group) : null;
  };
  if (texts.length === 0) return [];
  const what = 'Điểm tự chấm / thẩm định';
  return [
    ...texts.map((text) => ({ what: `${what}: ${text}`, before: of(last.points, text), now: of(now, text) })),
    { what: `${what}: tổng cộng`, before: last.points && both(last.points), now: now && both(now) },
  ];
}

const evidenceRow = ({ evidence }: YearCase, last: LastYear): ComparedFigure => ({
  what: 'Minh chứng, tính theo từng tiêu chí',
  before: String(last.evidence),
  now: String(sumOf(evidence)),
});

function pledgeRow({ pledged, bodies }: YearCase, last: LastYear, then: Day): ComparedFigure {
  const staff = new Set(
    bodies.officers
      .filter((officer) => officer.unitId === bodies.unitId && covers(officer.period, then))
      .map(({ personId }) => personId),
  );
  const signed = [...staff].filter((id) => last.pledged.has(id)).length;
  return {
    what: 'Người đăng ký thi đua',
    before: staff.size > 0 ? shareText(signed, staff.size) : null,
    now: shareText(pledged.signed, pledged.staff),
  };
}

function incidentRows({ incidents }: YearCase, last: LastYear, then: Day, on: Day): readonly ComparedFigure[] {
  const before = incidentCounts(last.incidents, then);
  return incidentCounts(incidents, on).map(({ what, count }, at) => ({
    ...{ what, before: String(before[at]!.count), now: String(count) },
  }));
}
