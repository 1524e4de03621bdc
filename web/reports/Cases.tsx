import { shortDate } from '#domain/kernel/day.ts';
import { Loaded } from '../kernel/Loaded.tsx';
import { usePage } from '../kernel/usePage.ts';
import { Anchor } from '../ui/Anchor.tsx';
import { DataTable } from '../ui/DataTable.tsx';
import { pointsText } from '../ui/format.ts';
import { useWords } from '../ui/language.ts';
import { Pager } from '../ui/Pager.tsx';
import { Section } from '../ui/Section.tsx';
import styles from './Reports.module.css';
import { type Figure, type Report, type ReportCase, useReportCases } from './useReport.ts';
import { reportsWords } from './words.ts';

/** The cases behind a figure that this person may open; of the others how many there are. */
export function Cases({ report, figure }: { readonly report: Report; readonly figure: Figure }) {
  const words = useWords(reportsWords);
  const { unitId, from, year, geography } = report;
  const asked = { unitId, ...(from === undefined ? {} : { from }), year, geography, figure };
  const [page, setPage] = usePage(asked);
  const title = words.cases(words.figures[figure]);
  return (
    <Section title={title}>
      <Loaded read={useReportCases({ ...asked, page })}>
        {({ cases, hidden, pages, page: shown }) => (
          <>
            <DataTable
              caption={title}
              rows={cases}
              rowKey={(row) => row.campaignId}
              whenEmpty={words.noCases}
              columns={[
                {
                  key: 'unit',
                  head: words.unit,
                  cell: (row) => <Anchor href={`/phong-trao/${row.campaignId}/ket-qua`}>{row.unitName}</Anchor>,
                },
                { key: 'stage', head: words.stage, cell: (row) => words.stages[row.stage] },
                ...(from === undefined
                  ? []
                  : [{ key: 'year', head: words.year, numeric: true, cell: (row: ReportCase) => row.year }]),
                {
                  key: 'due',
                  head: words.day,
                  cell: ({ dueOn, isOver }) => dueOn && `${shortDate(dueOn)}${isOver ? `, ${words.over}` : ''}`,
                },
                {
                  key: 'points',
                  head: words.points,
                  numeric: true,
                  cell: ({ decidedTotal }) => (decidedTotal === null ? null : pointsText(decidedTotal)),
                },
              ]}
            />
            <Pager of={title} page={shown} pages={pages} onPage={setPage} />
            {hidden > 0 && <p className={styles.note}>{words.hidden(hidden)}</p>}
          </>
        )}
      </Loaded>
    </Section>
  );
}
