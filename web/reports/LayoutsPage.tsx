import { useParams } from '@tanstack/react-router';
import * as api from '#api/reportLayouts.ts';
import { shortDate } from '#domain/kernel/day.ts';
import { Loaded } from '../kernel/Loaded.tsx';
import { useRead } from '../kernel/useRead.ts';
import { Anchor } from '../ui/Anchor.tsx';
import { Button } from '../ui/Button.tsx';
import { DataTable } from '../ui/DataTable.tsx';
import { Empty } from '../ui/Empty.tsx';
import { useWords } from '../ui/language.ts';
import { Page } from '../ui/Page.tsx';
import { reasonsOf } from '../ui/refusal.ts';
import { reportsWords } from './words.ts';

/** The forms that a unit fills in: its own, and those asked for from above. */
export function LayoutsPage() {
  const words = useWords(reportsWords);
  const { unitId = '' } = useParams({ strict: false });
  const read = useRead(api.listReportLayouts, { unitId });
  const found = read.data;
  const year = found && Number(found.today.slice(0, 4));
  return (
    <Page
      title={words.layouts.title}
      lead={words.layouts.lead}
      crumb={[{ label: words.list, href: '/bao-cao' }, ...(found ? [{ label: found.name }] : [])]}
      aside={
        found && (
          <Button icon="plus" whyNot={reasonsOf(found.whyNot.write)} href={`/bao-cao/${unitId}/mau-bieu/moi`}>
            {words.layouts.make}
          </Button>
        )
      }
    >
      <Loaded read={read}>
        {({ layouts }) =>
          layouts.length === 0 ? (
            <Empty title={words.layouts.none}>{words.layouts.noneWhy}</Empty>
          ) : (
            <DataTable
              caption={words.layouts.title}
              rows={layouts}
              rowKey={(row) => row.id}
              columns={[
                {
                  key: 'name',
                  head: words.layouts.name,
                  names: true,
                  cell: (row) => <Anchor href={`/bao-cao/${unitId}/${year}/cua-nam/mau-bieu/${row.id}`}>{row.name}</Anchor>,
                },
                { key: 'paper', head: words.layouts.issuer, cell: (row) => `${row.issuer}, ${row.number}` },
                { key: 'from', head: words.layouts.validFrom, cell: (row) => shortDate(row.validFrom) },
                { key: 'by', head: words.layouts.keptBy, cell: (row) => row.keptBy },
                { key: 'version', head: words.layouts.version, numeric: true, cell: (row) => row.version },
                {
                  key: 'open',
                  head: words.layouts.open,
                  acts: true,
                  cell: (row) => (
                    <Button
                      size="s"
                      href={`/bao-cao/${unitId}/mau-bieu/${row.id}`}
                      aria-label={`${words.layouts.open}: ${row.name}`}
                    >
                      {words.layouts.open}
                    </Button>
                  ),
                },
              ]}
            />
          )
        }
      </Loaded>
    </Page>
  );
}
