import * as api from '#api/reports.ts';
import { reportPeriods } from '#domain/reports/period.ts';
import type { Input, Output } from '../kernel/client.ts';
import { useRead } from '../kernel/useRead.ts';

export type Report = Output<typeof api.showReport>;
export type Tally = Report['units'][number]['tally'];
export type UnitRow = Report['units'][number];
export type Geography = Report['geography'];
export type ReportCase = Output<typeof api.listReportCases>['cases'][number];
export type Figure = NonNullable<Input<typeof api.listReportCases>['figure']>;

export type PeriodReport = Output<typeof api.showPeriod>;
export type Period = PeriodReport['period'];
export type StoodFigure = (typeof api.stoodFigures)[number];

export const usePeriod = (asked: Input<typeof api.showPeriod>) => useRead(api.showPeriod, asked, { keepShown: true });
export const useReportUnits = () => useRead(api.listReportUnits, {});
export const useReport = (asked: Input<typeof api.showReport>) => useRead(api.showReport, asked, { keepShown: true });
export const useReportCases = (asked: Input<typeof api.listReportCases>) =>
  useRead(api.listReportCases, asked, { keepShown: true });

/** The three geographies as addresses say them. */
export const views: Readonly<Record<Geography, string>> = { was: 'cua-nam', now: 'hien-nay', received: 'noi-nhan' };

/** `2024`, or `2020-2024`: the years as addresses say them. */
export function yearsIn(text: string): { readonly from?: number; readonly year: number } {
  const [first, last] = text.split('-').map(Number);
  return last ? { from: first!, year: last } : { year: first! };
}

export const yearsText = ({ from, year }: { readonly from?: number | undefined; readonly year: number }) =>
  from === undefined || from === year ? `${year}` : `${from}-${year}`;

export const geographyOf = (view: string): Geography =>
  (Object.keys(views) as Geography[]).find((geography) => views[geography] === view) ?? 'was';

export const hrefOf = (unitId: string, year: number | string, geography: Geography, on?: string) =>
  `/bao-cao/${unitId}/${year}/${views[geography]}${on === undefined ? '' : `?ngay=${on}`}`;

/** The parts of a year as addresses say them. */
const periodNames: Readonly<Record<string, string>> = { month: 'thang', half: 'nua-nam' };
export const periodText = (period: Period): string => {
  const [kind, number] = period.split('-') as [string, string];
  return `${periodNames[kind]}-${number}`;
};
export const periodIn = (text: string): Period => reportPeriods.find((one) => periodText(one) === text) ?? 'half-1';

export const periodHrefOf = (unitId: string, year: number, geography: Geography, period: Period) =>
  `${hrefOf(unitId, year, geography)}/ky/${periodText(period)}`;
