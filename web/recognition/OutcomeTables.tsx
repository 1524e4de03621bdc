import { shortDate } from '#domain/kernel/day.ts';
import { CouncilTag } from '../kernel/AskedCouncil.tsx';
import { Loaded } from '../kernel/Loaded.tsx';
import { usePage } from '../kernel/usePage.ts';
import { Anchor } from '../ui/Anchor.tsx';
import { Button } from '../ui/Button.tsx';
import { type Column, DataTable } from '../ui/DataTable.tsx';
import type { Density } from '../ui/density.ts';
import { pointsText } from '../ui/format.ts';
import { useWords } from '../ui/language.ts';
import { Pager } from '../ui/Pager.tsx';
import { Section } from '../ui/Section.tsx';
import { Tag } from '../ui/Tag.tsx';
import { type Filter, partOf } from './RegisterFilters.tsx';
import { type OutcomeRow, useOutcomes } from './useOutcome.ts';
import { recognitionWords } from './words.ts';

type Words = (typeof recognitionWords)['vi'];
const hrefOf = (row: OutcomeRow) => `/phong-trao/${row.campaignId}/ket-qua`;

const unitColumn = (words: Words): Column<OutcomeRow> => ({
  key: 'unit',
  head: words.unit,
  cell: (row) => <Anchor href={hrefOf(row)}>{row.unitName}</Anchor>,
});

const yearColumn = (words: Words): Column<OutcomeRow> => ({
  key: 'year',
  head: words.year,
  cell: (row) => row.year,
  numeric: true,
});

const streakColumn = (words: Words): Column<OutcomeRow> => ({
  key: 'streak',
  head: words.streak,
  cell: ({ cycle }) => (cycle ? words.streakOf(cycle.streak, cycle.years) : ''),
});

const noticeColumn = (words: Words): Column<OutcomeRow> => ({
  key: 'notice',
  head: words.noticeNumber,
  cell: ({ result }) => result && words.decisionSaid(result.number, shortDate(result.announcedOn)),
});

const councilColumn = (words: Words): Column<OutcomeRow> => ({
  key: 'council',
  head: words.council,
  cell: ({ council }) => council && <CouncilTag asked={council} />,
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

interface PartProps {
  readonly title: string;
  readonly part: Parameters<typeof useOutcomes>[0];
  readonly columns: readonly Column<OutcomeRow>[];
  readonly density?: Density;
  readonly said: (count: number) => string;
  /** Said where the list is empty; without it an empty list is not shown at all. */
  readonly none?: string;
}

function Part({ title, part, columns, density = 'normal', said, none }: PartProps) {
  const words = useWords(recognitionWords);
  const [page, setPage] = usePage(part);
  const read = useOutcomes({ ...part, page });
  if (read.data?.total === 0 && none === undefined) return null;
  return (
    <Section title={title} aside={read.data && said(read.data.total)}>
      <Loaded read={read}>
        {({ outcomes, pages, page: shown }) => (
          <>
            <DataTable
              caption={words.table(title)}
              rows={outcomes}
              rowKey={(row) => row.campaignId}
              columns={columns}
              density={density}
              whenEmpty={none}
            />
            <Pager of={title} page={shown} pages={pages} onPage={setPage} />
          </>
        )}
      </Loaded>
    </Section>
  );
}

/** How much of what waits is shown at once: the register below stays near. */
const atOnce = 10;

/** Appraised, not announced. */
export function ToAnnounce() {
  const words = useWords(recognitionWords);
  const appraised: Column<OutcomeRow> = {
    key: 'appraised',
    head: words.appraisedOn,
    cell: (row) => row.appraisedOn && shortDate(row.appraisedOn),
  };
  const columns = [unitColumn(words), yearColumn(words), appraised, openColumn(words, words.openToAnnounce)];
  return <Part title={words.toAnnounce} part={{ list: 'to-announce', size: atOnce }} columns={columns} said={words.unitCount} />;
}

/** The cycle is complete, the decision is not there. */
export function ToDecide() {
  const words = useWords(recognitionWords);
  const columns = [
    unitColumn(words),
    yearColumn(words),
    streakColumn(words),
    noticeColumn(words),
    councilColumn(words),
    openColumn(words, words.openToDecide),
  ];
  return <Part title={words.toDecide} part={{ list: 'to-decide', size: atOnce }} columns={columns} said={words.unitCount} />;
}

/** Years with their result; seen by those who saw the year, never ranked. */
export function Announced({ filter }: { readonly filter: Filter }) {
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
  const part = { list: 'announced', ...partOf(filter), ...(filter.result === '' ? {} : { result: filter.result }) } as const;
  return (
    <Part
      title={words.announcedYears}
      part={part}
      columns={columns}
      density="dense"
      said={words.resultCount}
      none={filter.search || filter.result ? words.noneFound : words.noResultYet(filter.year)}
    />
  );
}
