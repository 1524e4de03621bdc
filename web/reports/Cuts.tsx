import { shortDate } from '#domain/kernel/day.ts';
import { Button } from '../ui/Button.tsx';
import { DataTable } from '../ui/DataTable.tsx';
import { pointsText, shareText } from '../ui/format.ts';
import { useWords } from '../ui/language.ts';
import { Section } from '../ui/Section.tsx';
import { Tag } from '../ui/Tag.tsx';
import styles from './Reports.module.css';
import { tallyColumns } from './UnitTable.tsx';
import type { Report } from './useReport.ts';
import { reportsWords } from './words.ts';

interface CutProps {
  readonly report: Report;
}

/** By kind of enrolment and year of its cycle. */
export function KindSection({ report }: CutProps) {
  const words = useWords(reportsWords);
  if (report.kinds.length === 0) return null;
  return (
    <Section title={words.byKind}>
      <DataTable
        caption={words.byKind}
        rows={report.kinds}
        rowKey={(row) => `${row.kind} ${row.cycleYear}`}
        density="dense"
        columns={[
          { key: 'kind', head: words.kind, cell: (row) => words.kinds[row.kind] ?? row.kind },
          { key: 'year', head: words.cycleYear, numeric: true, cell: (row) => row.cycleYear || null },
          ...tallyColumns<Report['kinds'][number]>(words),
        ]}
      />
    </Section>
  );
}

/** By type of unit, where there are several. */
export function TypeSection({ report }: CutProps) {
  const words = useWords(reportsWords);
  if (report.types.length < 2) return null;
  return (
    <Section title={words.byType}>
      <DataTable
        caption={words.byType}
        rows={report.types}
        rowKey={(row) => row.unitType}
        density="dense"
        columns={[
          { key: 'type', head: words.type, cell: (row) => words.types[row.unitType] ?? row.unitType },
          ...tallyColumns<Report['types'][number]>(words),
        ]}
      />
    </Section>
  );
}

/** What units owe, the earliest day first. */
export function DueSection({ report, onOverdue }: CutProps & { readonly onOverdue: () => void }) {
  const words = useWords(reportsWords);
  const isAnyOver = report.due.some(({ isOver }) => isOver);
  return (
    <Section
      title={words.due}
      aside={
        isAnyOver && (
          <Button size="s" onClick={onOverdue}>
            {words.cases(words.figures.overdue)}
          </Button>
        )
      }
    >
      <DataTable
        caption={words.due}
        rows={report.due}
        rowKey={(row) => row.day}
        whenEmpty={words.nothingDue}
        density="dense"
        columns={[
          {
            key: 'day',
            head: words.day,
            cell: ({ day, isOver }) => (
              <>
                {shortDate(day)} {isOver && <Tag kind="risk">{words.over}</Tag>}
              </>
            ),
          },
          { key: 'enrolment', head: words.enrolments, numeric: true, cell: (row) => row.enrolment },
          { key: 'submission', head: words.submissions, numeric: true, cell: (row) => row.submission },
        ]}
      />
    </Section>
  );
}

const mean = (sum: number, count: number) => (count === 0 ? null : pointsText(Math.round(sum / count)));

/** Line by line of each sheet: what was given on average, and how often in full. */
export function LineSections({ report }: CutProps) {
  const words = useWords(reportsWords);
  const sheets = report.sheets.map((sheet) => (
    <Section key={sheet.sheetId} title={`${words.byLine}: ${sheet.title}`}>
      <DataTable
        caption={`${words.byLine}: ${sheet.title}`}
        rows={sheet.lines}
        rowKey={(row) => row.code}
        density="dense"
        columns={[
          { key: 'line', head: words.line, cell: (row) => `${row.code}. ${row.text}` },
          { key: 'max', head: words.max, numeric: true, cell: (row) => pointsText(row.maxPoints) },
          { key: 'self', head: words.self, numeric: true, cell: (row) => mean(row.self, sheet.selfCount) },
          { key: 'appraised', head: words.appraised, numeric: true, cell: (row) => mean(row.appraised, sheet.appraisedCount) },
          { key: 'decided', head: words.decided, numeric: true, cell: (row) => mean(row.decided, sheet.decidedCount) },
          { key: 'full', head: words.fullOf, numeric: true, cell: (row) => shareText(row.decidedFull, sheet.decidedCount) },
        ]}
      />
    </Section>
  ));
  return (
    <>
      {sheets}
      {report.moreSheets > 0 && <p className={styles.note}>{words.moreSheets(report.moreSheets)}</p>}
    </>
  );
}
