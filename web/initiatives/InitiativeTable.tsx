import { shortDate } from '#domain/kernel/day.ts';
import { CouncilTag } from '../kernel/AskedCouncil.tsx';
import { Anchor } from '../ui/Anchor.tsx';
import { type Column, DataTable } from '../ui/DataTable.tsx';
import { useWords } from '../ui/language.ts';
import type { YearOfInitiatives } from './InitiativesPage.tsx';
import { StateTag } from './StateTag.tsx';
import { initiativeWords } from './words.ts';

type Row = YearOfInitiatives['rows'][number];

export const authorsText = (authors: Row['authors'], words: (typeof initiativeWords)['vi']) =>
  words.sharesOf(authors.map(({ fullName, share }) => [fullName, share] as const));

/** One initiative a row: its name, its authors with their shares, where it stands. */
export function InitiativeTable({ rows }: { readonly rows: readonly Row[] }) {
  const words = useWords(initiativeWords);
  const columns: readonly Column<Row>[] = [
    {
      key: 'name',
      head: words.name,
      names: true,
      width: '38%',
      cell: (row) => (
        <>
          <Anchor href={`/sang-kien/${row.id}`}>{row.name || words.unnamed}</Anchor>
          {row.field && <span className="ink-2 small"> · {row.field}</span>}
        </>
      ),
    },
    { key: 'authors', head: words.authors, cell: (row) => authorsText(row.authors, words) },
    {
      key: 'day',
      head: words.day,
      cell: (row) => row.proposedOn && <span className="nowrap">{shortDate(row.proposedOn)}</span>,
    },
    {
      key: 'state',
      head: words.state,
      cell: (row) => (
        <>
          <StateTag state={row.state} /> {row.state === 'proposed' && row.council && <CouncilTag asked={row.council} />}
          {row.recognition && (
            <div className="ink-2 small">
              {row.recognition.scopeName}. {words.byDecision(row.recognition.number, shortDate(row.recognition.decidedOn))}
            </div>
          )}
        </>
      ),
    },
  ];
  return <DataTable caption={words.list} columns={columns} rows={rows} rowKey={(row) => row.id} />;
}
