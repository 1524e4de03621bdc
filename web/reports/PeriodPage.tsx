import { useParams } from '@tanstack/react-router';
import { stoodFigures } from '#api/reports.ts';
import { shortDate } from '#domain/kernel/day.ts';
import { insideFigures } from '#domain/reports/period.ts';
import { Loaded } from '../kernel/Loaded.tsx';
import { Anchor } from '../ui/Anchor.tsx';
import { Button } from '../ui/Button.tsx';
import { type Column, DataTable } from '../ui/DataTable.tsx';
import { Empty } from '../ui/Empty.tsx';
import { useWords } from '../ui/language.ts';
import { Note } from '../ui/Note.tsx';
import { Page } from '../ui/Page.tsx';
import { Section } from '../ui/Section.tsx';
import { PeriodChoice, periodName } from './PeriodChoice.tsx';
import styles from './Reports.module.css';
import { geographyOf, hrefOf, type PeriodReport, periodIn, type StoodFigure, usePeriod } from './useReport.ts';
import { type ReportsWords, reportsWords } from './words.ts';

/** What a month or a half year brought: beginning, period and end of each figure, by unit, and what units noted of their work. */
export function PeriodPage() {
  const words = useWords(reportsWords);
  const { unitId = '', year = '', view = '', period: text = '' } = useParams({ strict: false });
  const asked = { unitId, year: Number(year), geography: geographyOf(view), period: periodIn(text) };
  const read = usePeriod(asked);
  const report = read.data;
  const query = `?year=${asked.year}&geography=${asked.geography}&period=${asked.period}`;
  return (
    <Page
      title={words.period.title(periodName(words, asked.period), asked.year)}
      crumb={[
        { label: words.list, href: '/bao-cao' },
        ...(report ? [{ label: report.name, href: hrefOf(unitId, asked.year, asked.geography) }] : []),
      ]}
      lead={report && words.period.days(shortDate(report.first), shortDate(report.until), shortDate(report.eve))}
      aside={
        report && (
          <Button icon="download" href={`/api/reports/${unitId}/period.xlsx${query}`} download>
            {words.workbook}
          </Button>
        )
      }
    >
      <div className={styles.choice}>
        <PeriodChoice {...asked} />
      </div>
      <Loaded read={read}>
        {(found) =>
          found.total.launched?.after ? (
            <Brought report={found} />
          ) : (
            <Empty title={words.period.nothing}>{words.nothingWhy}</Empty>
          )
        }
      </Loaded>
    </Page>
  );
}

const nameOf = (words: ReportsWords, name: StoodFigure) => (name === 'submitted' ? words.submitted : words.figures[name]);
const signed = (change: number) => (change > 0 ? `+${change}` : `${change}`.replace('-', '−'));

function Brought({ report }: { readonly report: PeriodReport }) {
  const words = useWords(reportsWords);
  const { unitId, year, geography, total, eve, until, last } = report;
  const courseOf = (name: StoodFigure) => total[name]!;
  const leading = (name: StoodFigure, on: string, count: number) =>
    name === 'submitted' ? count : <Anchor href={`${hrefOf(unitId, year, geography, on)}&so=${name}`}>{count}</Anchor>;
  return (
    <>
      {until < last && <Note>{words.period.running}</Note>}
      <Section title={words.period.overview} first>
        <DataTable
          caption={words.period.overview}
          rows={stoodFigures}
          rowKey={(name) => name}
          density="dense"
          columns={[
            { key: 'figure', head: words.period.figure, names: true, cell: (name) => nameOf(words, name) },
            {
              key: 'before',
              head: words.period.before,
              numeric: true,
              cell: (name) => leading(name, eve, courseOf(name).before),
            },
            {
              key: 'change',
              head: words.period.change,
              numeric: true,
              cell: (name) => signed(courseOf(name).after - courseOf(name).before),
            },
            { key: 'after', head: words.period.after, numeric: true, cell: (name) => leading(name, until, courseOf(name).after) },
          ]}
        />
        <p className={styles.note}>{words.period.adds}</p>
      </Section>
      <ByUnit report={report} />
      <Noted report={report} />
    </>
  );
}

const shown = ['registered', 'submitted', 'assessed', 'qualified', 'titled'] as const;

function ByUnit({ report }: { readonly report: PeriodReport }) {
  const words = useWords(reportsWords);
  type Row = PeriodReport['units'][number];
  if (report.units.length === 0) return null;
  return (
    <Section title={words.byUnit}>
      <DataTable
        caption={words.byUnit}
        rows={report.units}
        rowKey={(row) => row.unitId}
        density="dense"
        columns={[
          {
            key: 'unit',
            head: words.unit,
            names: true,
            cell: (row) =>
              row.unitId === report.unitId ? (
                row.name
              ) : (
                <Anchor href={hrefOf(row.unitId, report.year, report.geography, report.until)}>{row.name}</Anchor>
              ),
          },
          ...shown.map(
            (name): Column<Row> => ({
              key: name,
              head: nameOf(words, name),
              numeric: true,
              cell: ({ courses }) => `${courses[name]!.after} (${signed(courses[name]!.after - courses[name]!.before)})`,
            }),
          ),
        ]}
      />
    </Section>
  );
}

/** What units noted: only of files that were handed in. */
function Noted({ report }: { readonly report: PeriodReport }) {
  const words = useWords(reportsWords);
  const { noted } = report;
  type Row = PeriodReport['noted']['opened'][number];
  return (
    <Section title={words.period.noted}>
      <p className={styles.note}>{words.period.notedOf(noted.units)}</p>
      {noted.counts === null && <Note>{words.period.tooFew}</Note>}
      {noted.units > 0 && noted.counts && (
        <DataTable
          caption={words.period.noted}
          rows={noted.counts}
          rowKey={({ figure }) => figure}
          density="dense"
          columns={[
            { key: 'figure', head: words.period.figure, names: true, cell: ({ figure }) => words.period.noteds[figure] },
            { key: 'count', head: words.period.change, numeric: true, cell: ({ count }) => count },
          ]}
        />
      )}
      {noted.opened.length > 0 && (
        <DataTable
          caption={`${words.period.noted}: ${words.byUnit}`}
          showCaption
          rows={noted.opened}
          rowKey={(row) => row.campaignId}
          density="dense"
          columns={[
            {
              key: 'unit',
              head: words.unit,
              names: true,
              cell: (row) => <Anchor href={`/phong-trao/${row.campaignId}/ket-qua`}>{row.unitName}</Anchor>,
            },
            ...insideFigures.map(
              (name): Column<Row> => ({
                key: name,
                head: words.period.noteds[name],
                numeric: true,
                cell: ({ counts }) => counts[name] ?? 0,
              }),
            ),
          ]}
        />
      )}
      {noted.units > 0 && noted.hidden > 0 && <p className={styles.note}>{words.hidden(noted.hidden)}</p>}
    </Section>
  );
}
