import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { caseFigures } from '#api/reports.ts';
import { type Day, isDay, shortDate } from '#domain/kernel/day.ts';
import { Loaded } from '../kernel/Loaded.tsx';
import { Button } from '../ui/Button.tsx';
import { Empty } from '../ui/Empty.tsx';
import { useWords } from '../ui/language.ts';
import { Note } from '../ui/Note.tsx';
import { Page } from '../ui/Page.tsx';
import { PaperButton } from '../ui/PaperButton.tsx';
import { Segments } from '../ui/Segments.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { AsOf } from './AsOf.tsx';
import { Cases } from './Cases.tsx';
import { DueSection, KindSection, LineSections, TypeSection } from './Cuts.tsx';
import { Overview } from './Overview.tsx';
import { PeriodChoice } from './PeriodChoice.tsx';
import styles from './Reports.module.css';
import { UnitMap } from './UnitMap.tsx';
import { UnitTable } from './UnitTable.tsx';
import { type Figure, type Geography, geographyOf, hrefOf, type Report, useReport, yearsIn, yearsText } from './useReport.ts';
import { reportsWords } from './words.ts';
import { Years } from './Years.tsx';

/** A year's figures at a unit and below it: as a whole, by unit, by kind, by criterion, by day of what is owed; from any figure to its cases. */
export function ReportPage() {
  const words = useWords(reportsWords);
  const { unitId = '', year = '', view = '' } = useParams({ strict: false });
  const geography = geographyOf(view);
  const asked = yearsIn(year);
  const { ngay, so }: { readonly ngay?: unknown; readonly so?: unknown } = useSearch({ strict: false });
  const on = typeof ngay === 'string' && isDay(ngay) ? ngay : undefined;
  const read = useReport({ unitId, ...asked, geography, ...(on && { on }) });
  const report = read.data;
  const query = `?year=${asked.year}${asked.from ? `&from=${asked.from}` : ''}&geography=${geography}${on ? `&on=${on}` : ''}`;
  return (
    <Page
      title={words.title(asked.from ?? asked.year, asked.year)}
      crumb={[
        { label: words.list, href: '/bao-cao' },
        ...(report?.above ?? []).map((unit) => ({ label: unit.name, href: hrefOf(unit.unitId, year, geography, on) })),
        ...(report ? [{ label: report.name }] : []),
      ]}
      lead={report && (on ? words.asOf.days : words.days)(shortDate(report.placedOn), shortDate(report.countedOn))}
      aside={
        report && (
          <>
            <Button icon="download" href={`/api/reports/${unitId}/report.xlsx${query}`} download>
              {words.workbook}
            </Button>
            <Button href={`${hrefOf(unitId, asked.year, geography)}/khen-thuong`}>{words.contest.link}</Button>
            <Button href={`/bao-cao/${unitId}/mau-bieu`}>{words.layouts.link}</Button>
            <PaperButton href={`/api/reports/${unitId}/report.pdf${query}`}>{words.draft}</PaperButton>
          </>
        )
      }
    >
      <Loaded read={read}>
        {(found) => (
          <Figures
            report={found}
            first={figureIn(so)}
            key={`${found.unitId} ${yearsText(found)} ${found.geography} ${found.on ?? ''}`}
          />
        )}
      </Loaded>
    </Page>
  );
}

/** The figure whose cases an address opens with. */
const figureIn = (text: unknown): Figure | null => caseFigures.find((one) => one === text) ?? null;

function Figures({ report, first }: { readonly report: Report; readonly first: Figure | null }) {
  const words = useWords(reportsWords);
  const [figure, setFigure] = useState<Figure | null>(first);
  return (
    <>
      <Choice report={report} />
      {report.on !== undefined && <Note kind="wait">{words.asOf.note(shortDate(report.on))}</Note>}
      {report.total.launched === 0 ? (
        <Empty title={words.nothing}>{words.nothingWhy}</Empty>
      ) : (
        <>
          <Overview report={report} figure={figure} onFigure={(next) => setFigure(next === figure ? null : next)} />
          {figure && <Cases report={report} figure={figure} />}
          <UnitMap report={report} />
          <UnitTable report={report} />
          <DueSection report={report} onOverdue={() => setFigure('overdue')} />
          <KindSection report={report} />
          <TypeSection report={report} />
          <LineSections report={report} />
          <Years report={report} />
        </>
      )}
    </>
  );
}

/** The year, and under which units it is counted. */
function Choice({ report }: { readonly report: Report }) {
  const words = useWords(reportsWords);
  const navigate = useNavigate();
  const { unitId, from, year, geography, isBody } = report;
  const isLong = from !== undefined && from < year;
  const go = (last: number, long: boolean, to: Geography, day: Day | undefined) =>
    void navigate({
      to: hrefOf(unitId, yearsText({ from: long ? last - 4 : last, year: last }), to),
      search: (day ? { ngay: day } : {}) as never,
    });
  const on = report.on as Day | undefined;
  const years = [...new Set([...report.years.map((one) => one.year), year])].sort((a, b) => b - a);
  const shown: readonly Geography[] = isBody ? ['received', 'was', 'now'] : ['was', 'now'];
  return (
    <div className={styles.choice}>
      <SelectField
        name="year"
        label={words.year}
        value={String(year)}
        options={years.map((one) => ({ value: String(one), label: String(one) }))}
        onChange={(next) => go(Number(next), isLong, geography, undefined)}
      />
      <Segments
        label={words.span}
        options={[
          { value: 'one', label: words.spans.one },
          { value: 'five', label: words.spans.five },
        ]}
        value={isLong ? 'five' : 'one'}
        onChange={(span) => go(year, span === 'five', geography, on)}
      />
      <Segments
        label={words.geography}
        options={shown.map((one) => ({ value: one, label: words.geographies[one] }))}
        value={geography}
        onChange={(to) => go(year, isLong, to, on)}
      />
      <PeriodChoice unitId={unitId} year={year} geography={geography} />
      <AsOf key={report.on ?? ''} report={report} onDay={(next) => go(year, isLong, geography, next)} />
    </div>
  );
}
