import { linesOf, maxOf } from '#domain/criteria/scoreSheet.ts';
import { type Day, dayOf, monthOf } from '#domain/kernel/day.ts';
import { citationText } from '#papers/write/citation.ts';
import { appraisalReport, missingInAppraisalReport } from '#papers/write/reports/appraisalReport.ts';
import type { Figure } from '#papers/write/reports/figures.ts';
import { missingInMovementReport, movementReport } from '#papers/write/reports/movementReport.ts';
import { missingInUnitMeritReport, unitMeritReport } from '#papers/write/reports/unitMeritReport.ts';
import { approvedWhole, reportParts } from '../../reviews/heldPapers.ts';
import type { YearCase } from '../yearCase.ts';
import { incidentCounts } from '../yearFigures.ts';
import { comparedYears } from './comparedYears.ts';
import { asOf, type Composer, planCited, receiverHead, receiverSigner, receiverSuperior, unitHead, unitSigner } from './frame.ts';
import { activityFigures, lifeResults, workFigures } from './lifeOfYear.ts';

/** The year's figures, counted from the case; shares name their base. */
function figuresOf({ pledged, meetings, shortcomings, evidence, sheet }: YearCase): readonly Figure[] {
  const months = meetings.filter(({ kind }) => kind === 'monthly').length;
  const closed = shortcomings.filter(({ state }) => state === 'closed').length;
  const lines = linesOf(sheet.body);
  const proved = lines.filter(({ code }) => (evidence.get(code) ?? 0) > 0).length;
  const share = (part: number, whole: number, counted: string): Figure['result'] =>
    whole === 0 ? { text: 'không có' } : { part, whole, counted };
  return [
    { what: 'Người đăng ký thi đua', result: share(pledged.signed, pledged.staff, 'người') },
    { what: 'Cuộc họp kiểm điểm hằng tháng', result: { text: `${months} cuộc` } },
    { what: 'Hạn chế đã khắc phục', result: share(closed, shortcomings.length, 'hạn chế') },
    { what: 'Tiêu chí có minh chứng', result: share(proved, lines.length, 'tiêu chí') },
  ];
}

/** What was concluded, by kind: counts alone. */
const incidentFigures = ({ incidents }: YearCase, on: Day): readonly Figure[] =>
  incidentCounts(incidents, on).map(({ what, count }) => ({ what, result: { text: String(count) } }));

/** Hạn chế still open: an area and what is wanting, never a person. */
const openShortcomings = ({ shortcomings }: YearCase) =>
  shortcomings.filter(({ state }) => state === 'open').map(({ area, text }) => `${area}: ${text}`);

const movement =
  (span: 'half-year' | 'year'): Composer =>
  (whole, typed) => {
    const half = span === 'half-year';
    const year = asOf(whole, typed.day('day'));
    const from = { ...year, meetings: year.meetings.filter(({ month }) => !half || monthOf(month) <= 6) };
    const results = typed.entries('results');
    const day = typed.day('day') ?? year.today;
    const kept = { from: dayOf(year.campaign.year, 1, 1), through: earlier(day, half ? dayOf(year.campaign.year, 6, 30) : day) };
    const life = lifeResults(year, kept);
    const compared = comparedYears(year, half, day);
    const approved = whole.halfYear && approvedWhole(whole.halfYear);
    const values = {
      head: unitHead(year, typed),
      span,
      year: year.campaign.year,
      movement: `xây dựng “${year.title}”`,
      addressees: year.addressees as [string, ...string[]],
      bases: [...typed.entries('bases'), planCited(year)],
      leadership: [],
      results: [...(results.length > 0 ? [{ heading: 'Kết quả thực hiện các tiêu chuẩn', items: results }] : []), ...life],
      figures: [...figuresOf(from), ...activityFigures(year, kept), ...workFigures(year, kept), ...incidentFigures(year, day)],
      ...(compared ? { comparison: compared } : {}),
      asOf: day,
      strengths: typed.entries('strengths'),
      shortcomings: openShortcomings(year),
      causes: typed.entries('causes'),
      lessons: typed.entries('lessons'),
      next: typed.entries('next'),
      proposals: typed.entries('proposals'),
      ...(half && approved ? approvedParts(approved, year, life) : {}),
      signers: [unitSigner(year)],
      recipients: [...year.addressees, 'Lưu: VT'],
      sample: year.isDemo,
    };
    return { paper: movementReport(values), missing: missingInMovementReport(values) };
  };

const earlier = (a: Day, b: Day): Day => (a < b ? a : b);

/** As the half-year was approved, and after its figures what they do not count. */
function approvedParts(
  approved: NonNullable<ReturnType<typeof approvedWhole>>,
  year: YearCase,
  life: ReturnType<typeof lifeResults>,
) {
  const parts = reportParts(approved, year.campaign.year);
  const more = workFigures(year, { from: dayOf(year.campaign.year, 1, 1), through: parts.asOf });
  return { ...parts, results: [...life, ...parts.results], figures: [...parts.figures, ...more] };
}

export const halfYearReportOf = movement('half-year');
export const yearReportOf = movement('year');

export const unitMeritReportOf: Composer = (year, typed) => {
  const { campaign, enrolment, results, titles, sheet, unit } = year;
  const first = enrolment?.cycleFirstYear ?? campaign.year;
  const merits = typed.entries('merits');
  const max = maxOf(sheet.body);
  const day = typed.day('day') ?? year.today;
  const values = {
    head: unitHead(year, typed),
    unit: unit.name,
    ...(unit.place ? { place: unit.place } : {}),
    staff: year.pledged.staff,
    title: year.title,
    recognition: enrolment?.kind === 'first' || !enrolment ? ('first' as const) : ('again' as const),
    period: { from: dayOf(first, 1, 1), until: dayOf(campaign.year + 1, 1, 1) },
    situation: typed.entries('situation'),
    duties: typed.entries('duties'),
    years: [
      ...results.map(({ year: of, total, qualified, number, announcedOn }) => ({
        ...{ year: of, points: total, max, qualified },
        notice: citationText({ type: 'Thông báo', number, day: announcedOn }),
      })),
      ...year.yearsBefore.map(({ lastYear: of, points, qualified, number, decidedOn, issuer }) => ({
        ...{ year: of, points, max: null, qualified },
        notice: citationText({ type: 'Thông báo', number: number!, day: decidedOn!, issuer: issuer! }),
      })),
    ]
      .filter((one) => one.year >= first && one.year <= campaign.year)
      .sort((a, b) => a.year - b.year),
    merits: merits.length > 0 ? [{ heading: 'Kết quả thực hiện các tiêu chuẩn', items: merits }] : [],
    honours: titles
      .filter(({ decidedOn }) => decidedOn < day)
      .map(({ lastYear, number, decidedOn }) => ({
        year: String(lastYear),
        name: year.title,
        decision: citationText({ number, day: decidedOn }),
      })),
    signers: [unitSigner(year)],
    recipients: [...year.addressees, 'Lưu: VT'],
    sample: year.isDemo,
  };
  return { paper: unitMeritReport(values), missing: missingInUnitMeritReport(values) };
};

export const appraisalReportOf: Composer = (year, typed) => {
  const { points, result, sheet, unit } = year;
  const addressee = typed.line('addressee') || receiverSuperior(year);
  const values = {
    head: receiverHead(year, typed),
    addressees: [addressee] as const,
    title: year.title,
    year: year.campaign.year,
    course: typed.entries('course'),
    pass: sheet.body.passPoints,
    max: maxOf(sheet.body),
    units:
      points && result ? [{ name: unit.name, self: points.self, appraised: points.appraised, qualified: result.qualified }] : [],
    strengths: [],
    shortcomings: [],
    proposals: typed.entries('proposals'),
    signer: receiverSigner(year),
    recipients: ['Như trên', 'Lưu: VT'],
    sample: year.isDemo,
  };
  return { paper: appraisalReport(values), missing: missingInAppraisalReport(values) };
};
