import { shortDate } from '#domain/kernel/day.ts';
import { Loaded } from '../kernel/Loaded.tsx';
import { usePage } from '../kernel/usePage.ts';
import { Anchor } from '../ui/Anchor.tsx';
import { type Column, DataTable } from '../ui/DataTable.tsx';
import { useWords } from '../ui/language.ts';
import { Pager } from '../ui/Pager.tsx';
import { Section } from '../ui/Section.tsx';
import { Tag } from '../ui/Tag.tsx';
import { type Filter, partOf } from './RegisterFilters.tsx';
import { type Title, useTitles } from './useOutcome.ts';
import { recognitionWords } from './words.ts';

/** Titles given, standing or revoked; the code leads to what everybody sees. */
export function TitleTable({ filter }: { readonly filter: Filter }) {
  const words = useWords(recognitionWords);
  const [page, setPage] = usePage(filter);
  const read = useTitles({ ...partOf(filter), ...(filter.state === '' ? {} : { state: filter.state }), page });
  return (
    <Section title={words.decidedTitles} aside={read.data && words.titleCount(read.data.total)}>
      <Loaded read={read}>
        {({ titles, pages, page: shown }) => (
          <>
            <DataTable
              caption={words.table(words.decidedTitles)}
              density="dense"
              rows={titles}
              rowKey={(title) => title.id}
              columns={columnsOf(words)}
              whenEmpty={filter.search || filter.state ? words.noneFound : words.noTitleYet(filter.year)}
            />
            <Pager of={words.decidedTitles} page={shown} pages={pages} onPage={setPage} />
          </>
        )}
      </Loaded>
    </Section>
  );
}

const columnsOf = (words: (typeof recognitionWords)['vi']): readonly Column<Title>[] => [
  {
    key: 'unit',
    head: words.unit,
    cell: ({ campaignId, unitName }) =>
      campaignId ? <Anchor href={`/phong-trao/${campaignId}/ket-qua`}>{unitName}</Anchor> : unitName,
  },
  {
    key: 'title',
    head: words.titleName,
    cell: (title) => (
      <>
        {title.titleName} <span className="nowrap">{words.period(title.firstYear, title.lastYear)}</span>
      </>
    ),
  },
  {
    key: 'decision',
    head: words.decision,
    cell: (title) => words.decisionSaid(title.number, shortDate(title.decidedOn)),
  },
  { key: 'state', head: words.state, cell: (title) => <State title={title} /> },
  {
    key: 'code',
    head: words.code,
    cell: ({ code }) => (
      <Anchor className="nowrap" href={`/xac-minh/${code}`}>
        {code}
      </Anchor>
    ),
  },
];

function State({ title: { revocation } }: { readonly title: Title }) {
  const words = useWords(recognitionWords);
  if (!revocation) return <Tag kind="done">{words.standing}</Tag>;
  return <Tag kind="error">{words.revocation(revocation.number, shortDate(revocation.revokedOn))}</Tag>;
}
