import { useParams } from '@tanstack/react-router';
import * as api from '#api/reports.ts';
import { shortDate } from '#domain/kernel/day.ts';
import { contestFigures } from '#domain/reports/contest.ts';
import type { Output } from '../kernel/client.ts';
import { Loaded } from '../kernel/Loaded.tsx';
import { useRead } from '../kernel/useRead.ts';
import { Anchor } from '../ui/Anchor.tsx';
import { Button } from '../ui/Button.tsx';
import { type Column, DataTable } from '../ui/DataTable.tsx';
import { Empty } from '../ui/Empty.tsx';
import { useWords } from '../ui/language.ts';
import { Page } from '../ui/Page.tsx';
import { Section } from '../ui/Section.tsx';
import styles from './Reports.module.css';
import { geographyOf, hrefOf, views } from './useReport.ts';
import { type ReportsWords, reportsWords } from './words.ts';

type Contest = Output<typeof api.showContest>;
type Tally = Contest['total'];

/** A year's awards: who was put forward, awarded, not awarded, by form and by unit, and the money. */
export function ContestPage() {
  const words = useWords(reportsWords);
  const { unitId = '', year = '', view = '' } = useParams({ strict: false });
  const asked = { unitId, year: Number(year), geography: geographyOf(view) };
  const read = useRead(api.showContest, asked);
  const report = read.data;
  return (
    <Page
      title={words.contest.title(asked.year)}
      crumb={[
        { label: words.list, href: '/bao-cao' },
        ...(report ? [{ label: report.name, href: hrefOf(unitId, asked.year, asked.geography) }] : []),
      ]}
      lead={report && words.contest.days(shortDate(report.placedOn))}
      aside={
        report && (
          <Button
            icon="download"
            href={`/api/reports/${unitId}/contest.xlsx?year=${asked.year}&geography=${asked.geography}`}
            download
          >
            {words.workbook}
          </Button>
        )
      }
    >
      <Loaded read={read}>
        {(found) =>
          found.total.nominated === 0 ? (
            <Empty title={words.contest.nothing}>{words.contest.nothingWhy}</Empty>
          ) : (
            <Tables contest={found} words={words} />
          )
        }
      </Loaded>
    </Page>
  );
}

const columnsOf = <Row extends { readonly tally: Tally }>(words: ReportsWords): readonly Column<Row>[] =>
  contestFigures.map((name) => ({
    key: name,
    head: words.contest.figures[name],
    numeric: true,
    cell: ({ tally }: Row) => tally[name].toLocaleString('vi-VN'),
  }));

function Tables({ contest, words }: { readonly contest: Contest; readonly words: ReportsWords }) {
  const { total, forms, units, year, geography } = contest;
  const rows = [...units, { unitId: 'total', name: words.total, tally: total }];
  return (
    <>
      <Section title={words.contest.byForm} aside={<Anchor href="/so-khen-thuong">{words.contest.register}</Anchor>} first>
        <DataTable
          caption={words.contest.byForm}
          rows={[...forms, { form: words.total, audience: null, tally: total }]}
          rowKey={(row) => `${row.audience} ${row.form}`}
          density="dense"
          columns={[
            {
              key: 'form',
              head: words.contest.form,
              names: true,
              cell: ({ form, audience }) => (audience ? `${form} (${words.contest.audiences[audience]})` : form),
            },
            ...columnsOf<{
              readonly form: string;
              readonly audience: Contest['forms'][number]['audience'] | null;
              readonly tally: Tally;
            }>(words),
          ]}
          toneOf={({ audience }) => (audience === null ? 'sum' : undefined)}
        />
        <p className={styles.note}>{words.contest.adds}</p>
      </Section>
      <Section title={words.byUnit}>
        <DataTable
          caption={words.byUnit}
          rows={rows}
          rowKey={(row) => row.unitId}
          density="dense"
          columns={[
            {
              key: 'unit',
              head: words.unit,
              names: true,
              cell: (row) =>
                row.unitId === 'total' || row.unitId === contest.unitId ? (
                  row.name
                ) : (
                  <Anchor
                    href={`/bao-cao/${row.unitId}/${year}/${views[geography === 'received' ? 'was' : geography]}/khen-thuong`}
                  >
                    {row.name}
                  </Anchor>
                ),
            },
            ...columnsOf<(typeof rows)[number]>(words),
          ]}
          toneOf={(row) => (row.unitId === 'total' ? 'sum' : undefined)}
        />
      </Section>
    </>
  );
}
