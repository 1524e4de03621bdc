import { shortDate } from '#domain/kernel/day.ts';
import { textKey } from '#domain/kernel/vietnamese.ts';
import { Anchor } from '../ui/Anchor.tsx';
import { Button } from '../ui/Button.tsx';
import { type Column, DataTable } from '../ui/DataTable.tsx';
import type { Density } from '../ui/density.ts';
import { pointsText } from '../ui/format.ts';
import { useWords } from '../ui/language.ts';
import { Section } from '../ui/Section.tsx';
import { Tag } from '../ui/Tag.tsx';
import type { OutcomeRow } from './useOutcome.ts';
import { recognitionWords } from './words.ts';

interface TableProps {
  readonly rows: readonly OutcomeRow[];
}

type Words = (typeof recognitionWords)['vi'];
const hrefOf = (row: OutcomeRow) => `/phong-trao/${row.campaignId}/ket-qua`;

const unitColumn = (words: Words): Column<OutcomeRow> => ({
  key: 'unit',
  head: words.unit,
  cell: (row) => <Anchor href={hrefOf(row)}>{row.unitName}</Anchor>,
  sortBy: (row) => textKey(row.unitName),
});

const yearColumn = (words: Words): Column<OutcomeRow> => ({
  key: 'year',
  head: words.year,
  cell: (row) => row.year,
  numeric: true,
  sortBy: (row) => row.year,
});

const streakColumn = (words: Words): Column<OutcomeRow> => ({
  key: 'streak',
  head: words.streak,
  cell: ({ cycle }) => (cycle ? words.streakOf(cycle.streak, cycle.years) : ''),
  sortBy: ({ cycle }) => cycle?.streak ?? -1,
});

const noticeColumn = (words: Words): Column<OutcomeRow> => ({
  key: 'notice',
  head: words.noticeNumber,
  cell: ({ result }) => result && words.decisionSaid(result.number, shortDate(result.announcedOn)),
});

const openColumn = (words: Words, label: string): Column<OutcomeRow> => ({
  key: 'open',
  head: words.open,
  acts: true,
  cell: (row) => (
    <Button size="s" href={hrefOf(row)} aria-label={words.openOf(row.unitName, row.year)}>
      {row.isMine ? label : words.open}
    </Button>
  ),
});

interface PartProps extends TableProps {
  readonly title: string;
  readonly columns: readonly Column<OutcomeRow>[];
  readonly density?: Density;
  readonly said: (count: number) => string;
}

function Part({ title, rows, columns, density = 'normal', said }: PartProps) {
  const words = useWords(recognitionWords);
  if (rows.length === 0) return null;
  return (
    <Section title={title} aside={said(rows.length)}>
      <DataTable caption={words.table(title)} rows={rows} rowKey={(row) => row.campaignId} columns={columns} density={density} />
    </Section>
  );
}

/** Appraised, not announced. */
export function ToAnnounce({ rows }: TableProps) {
  const words = useWords(recognitionWords);
  const appraised: Column<OutcomeRow> = {
    key: 'appraised',
    head: words.appraisedOn,
    cell: (row) => row.appraisedOn && shortDate(row.appraisedOn),
    sortBy: (row) => row.appraisedOn ?? '',
  };
  const columns = [unitColumn(words), yearColumn(words), appraised, openColumn(words, words.openToAnnounce)];
  return <Part title={words.toAnnounce} rows={rows} columns={columns} said={words.unitCount} />;
}

/** The cycle is complete, the decision is not there. */
export function ToDecide({ rows }: TableProps) {
  const words = useWords(recognitionWords);
  const columns = [
    unitColumn(words),
    yearColumn(words),
    streakColumn(words),
    noticeColumn(words),
    openColumn(words, words.openToDecide),
  ];
  return <Part title={words.toDecide} rows={rows} columns={columns} said={words.unitCount} />;
}

/** Years with their result; seen by those who saw the year, never ranked. */
export function Announced({ rows }: TableProps) {
  const words = useWords(recognitionWords);
  const columns: readonly Column<OutcomeRow>[] = [
    unitColumn(words),
    yearColumn(words),
    {
      key: 'result',
      head: words.result,
      cell: ({ result }) =>
        result && <Tag kind={result.qualified ? 'done' : 'risk'}>{result.qualified ? words.qualified : words.notQualified}</Tag>,
    },
    { key: 'total', head: words.total, numeric: true, cell: ({ result }) => result && pointsText(result.total) },
    streakColumn(words),
    noticeColumn(words),
  ];
  return <Part title={words.announcedYears} rows={rows} columns={columns} density="dense" said={words.resultCount} />;
}
