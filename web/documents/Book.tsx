import type { Direction } from '#domain/documents/entry.ts';
import { shortDate } from '#domain/kernel/day.ts';
import { ordinalText } from '#domain/law/documentFormat.ts';
import { Anchor } from '../ui/Anchor.tsx';
import { type Column, DataTable } from '../ui/DataTable.tsx';
import { Empty } from '../ui/Empty.tsx';
import { useWords } from '../ui/language.ts';
import styles from './Documents.module.css';
import { EmptyBook } from './EmptyBook.tsx';
import type { Listing } from './RegisterPage.tsx';
import { StateTags } from './StateTags.tsx';
import { documentWords } from './words.ts';

type Row = Listing['rows'][number];

interface BookProps {
  readonly listing: Listing;
  readonly direction: Direction;
  readonly isFiltered: boolean;
  /** The last year before this one that has documents. */
  readonly earlier: number | null;
  readonly onYear: (year: string) => void;
  readonly onOpen: (opened: 'file' | 'reserve') => void;
}

/** One book as a table: incoming by arrival, the others by their numbers. */
export function Book({ listing, direction, isFiltered, earlier, onYear, onOpen }: BookProps) {
  const words = useWords(documentWords);
  if (listing.rows.length === 0) {
    return isFiltered ? (
      <Empty title={words.noneFound}>{words.noneFoundWhy}</Empty>
    ) : (
      <EmptyBook direction={direction} earlier={earlier} whyNot={listing.whyNot} onYear={onYear} onOpen={onOpen} />
    );
  }
  return (
    <DataTable
      caption={words.tableOf(words.directions[direction])}
      columns={columnsOf(direction, words)}
      rows={listing.rows}
      rowKey={(row) => row.id}
      density="dense"
      toneOf={(row) => (row.state === 'void' ? 'muted' : row.isDouble ? 'risk' : undefined)}
    />
  );
}

function columnsOf(direction: Direction, words: (typeof documentWords)['vi']): readonly Column<Row>[] {
  const isIncoming = direction === 'in';
  const arrival: Column<Row> = {
    key: 'arrival',
    head: words.arrival,
    cell: ({ arrival: came }) =>
      came && (
        <span className="nowrap">
          {ordinalText(came.ordinal)} <span className="ink-2">({shortDate(came.on)})</span>
        </span>
      ),
  };
  return [
    ...(isIncoming ? [arrival] : []),
    {
      key: 'number',
      head: words.number,
      names: true,
      width: '24%',
      cell: (row) => (
        <>
          <Anchor href={`/van-ban/${row.id}`}>
            <span className={row.state === 'void' ? styles.struck : undefined}>{row.number}</span>
          </Anchor>
          <span className={styles.under}>{isIncoming ? row.issuer : row.typeTitle}</span>
        </>
      ),
    },
    { key: 'day', head: words.day, cell: (row) => <span className="nowrap">{shortDate(row.day)}</span> },
    {
      key: 'subject',
      head: words.subject,
      cell: (row) => (
        <>
          {row.subject}
          <Validity row={row} words={words} />
        </>
      ),
    },
    { key: 'state', head: words.state, width: '20%', cell: (row) => <StateTags line={row} /> },
  ];
}

function Validity({ row, words }: { readonly row: Row; readonly words: (typeof documentWords)['vi'] }) {
  const parts = [row.validFrom && words.since(shortDate(row.validFrom)), row.validTo && words.until(shortDate(row.validTo))];
  const text = parts.filter(Boolean).join(', ');
  return text === '' ? null : (
    <span className={styles.under}>
      {words.valid} {text}
    </span>
  );
}
