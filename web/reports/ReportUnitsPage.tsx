import { Loaded } from '../kernel/Loaded.tsx';
import { Anchor } from '../ui/Anchor.tsx';
import { Button } from '../ui/Button.tsx';
import { DataTable } from '../ui/DataTable.tsx';
import { Empty } from '../ui/Empty.tsx';
import { useWords } from '../ui/language.ts';
import { Page } from '../ui/Page.tsx';
import { hrefOf, useReportUnits } from './useReport.ts';
import { reportsWords } from './words.ts';

/** Where somebody reads reports: a row a unit, its newest year one press away. */
export function ReportUnitsPage() {
  const words = useWords(reportsWords);
  const read = useReportUnits();
  return (
    <Page title={words.list} lead={words.listLead}>
      <Loaded read={read}>
        {({ units }) => {
          const rows = units.filter(({ years }) => years.length > 0);
          if (rows.length === 0) return <Empty title={words.noUnits}>{words.noUnitsWhy}</Empty>;
          const href = (row: (typeof rows)[number]) => hrefOf(row.unitId, row.years[0]!, row.isBody ? 'received' : 'was');
          return (
            <DataTable
              caption={words.list}
              rows={rows}
              rowKey={(row) => row.unitId}
              columns={[
                { key: 'unit', head: words.unit, cell: (row) => <Anchor href={href(row)}>{row.name}</Anchor> },
                { key: 'year', head: words.newest, numeric: true, cell: (row) => row.years[0] },
                {
                  key: 'open',
                  head: words.open,
                  acts: true,
                  cell: (row) => (
                    <Button size="s" href={href(row)} aria-label={words.openOf(row.name)}>
                      {words.open}
                    </Button>
                  ),
                },
              ]}
            />
          );
        }}
      </Loaded>
    </Page>
  );
}
