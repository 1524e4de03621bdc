import { type ReactNode, useState } from 'react';
import type * as api from '#api/reports.ts';
import { type Day, shortDate } from '#domain/kernel/day.ts';
import type { Input } from '../kernel/client.ts';
import { Loaded } from '../kernel/Loaded.tsx';
import { usePage } from '../kernel/usePage.ts';
import { Anchor } from '../ui/Anchor.tsx';
import { type Column, DataTable } from '../ui/DataTable.tsx';
import { pointsText } from '../ui/format.ts';
import { useWords } from '../ui/language.ts';
import { Pager } from '../ui/Pager.tsx';
import { Section } from '../ui/Section.tsx';
import { ChooseLate, RemindLate } from './RemindLate.tsx';
import styles from './Reports.module.css';
import { type Figure, type Report, type ReportCase, useReportCases } from './useReport.ts';
import { type ReportsWords, reportsWords } from './words.ts';

export type Asked = Omit<Input<typeof api.listReportCases>, 'page' | 'size'> & { readonly figure: Figure };

/** The cases behind a figure of a report. */
export function Cases({ report, figure }: { readonly report: Report; readonly figure: Figure }) {
  const words = useWords(reportsWords);
  const { unitId, from, year, geography, on } = report;
  const asked = {
    ...{ unitId, ...(from !== undefined && { from }), year, geography, figure },
    ...(on !== undefined && { on: on as Day }),
  };
  return <CasesOf title={words.cases(words.figures[figure])} asked={asked} />;
}

/** The cases behind a figure that this person may open; of the others how many there are. Who is late may be reminded from here. */
export function CasesOf({ title, asked }: { readonly title: string; readonly asked: Asked }) {
  const words = useWords(reportsWords);
  const [page, setPage] = usePage(asked);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const isReminding = asked.figure === 'overdue' && asked.on === undefined;
  return (
    <Section title={title}>
      <Loaded read={useReportCases({ ...asked, page })}>
        {(found) => (
          <>
            {isReminding && <RemindLate asked={asked} found={found} chosen={chosen} onDone={() => setChosen(new Set())} />}
            <DataTable
              caption={title}
              rows={found.cases}
              rowKey={(row) => row.campaignId}
              whenEmpty={words.noCases}
              columns={columnsOf(words, asked.from !== undefined, isReminding, (row) => (
                <ChooseLate row={row} chosen={chosen} onChosen={setChosen} />
              ))}
            />
            <Pager of={title} page={found.page} pages={found.pages} onPage={setPage} />
            {found.hidden > 0 && <p className={styles.note}>{words.hidden(found.hidden)}</p>}
          </>
        )}
      </Loaded>
    </Section>
  );
}

function columnsOf(
  words: ReportsWords,
  isLong: boolean,
  isReminding: boolean,
  choose: (row: ReportCase) => ReactNode,
): readonly Column<ReportCase>[] {
  return [
    {
      key: 'unit',
      head: words.unit,
      names: true,
      cell: (row) => <Anchor href={`/phong-trao/${row.campaignId}/ket-qua`}>{row.unitName}</Anchor>,
    },
    { key: 'stage', head: words.stage, cell: (row) => words.stages[row.stage] },
    ...(isLong ? [{ key: 'year', head: words.year, numeric: true, cell: (row: ReportCase) => row.year }] : []),
    {
      key: 'due',
      head: words.day,
      cell: ({ dueOn, isOver }) => dueOn && `${shortDate(dueOn)}${isOver ? `, ${words.over}` : ''}`,
    },
    ...(isReminding
      ? [
          {
            key: 'reminded',
            head: words.remind.last,
            cell: ({ remindedOn }: ReportCase) => remindedOn && words.remind.on(shortDate(remindedOn)),
            plain: true,
          },
          { key: 'choose', head: words.remind.choice, cell: choose, acts: true },
        ]
      : [
          {
            key: 'points',
            head: words.points,
            numeric: true,
            cell: ({ decidedTotal }: ReportCase) => (decidedTotal === null ? null : pointsText(decidedTotal)),
          },
        ]),
  ];
}
