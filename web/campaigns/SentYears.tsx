import { useState } from 'react';
import { Loaded } from '../kernel/Loaded.tsx';
import { usePage } from '../kernel/usePage.ts';
import { useTyped } from '../kernel/useTyped.ts';
import { Anchor } from '../ui/Anchor.tsx';
import { type Column, DataTable } from '../ui/DataTable.tsx';
import { ListFilter } from '../ui/ListFilter.tsx';
import { useWords } from '../ui/language.ts';
import { Pager } from '../ui/Pager.tsx';
import { Section } from '../ui/Section.tsx';
import { Tag } from '../ui/Tag.tsx';
import { stageTags, useYears, type Year } from './useYears.ts';
import { campaignWords } from './words.ts';

/** The years that other units launched towards the person's body: many rows, found by year and name. */
export function SentYears({ calendarYears }: { readonly calendarYears: readonly number[] }) {
  const words = useWords(campaignWords);
  const [year, setYear] = useState(String(calendarYears[0] ?? ''));
  const [typed, setTyped] = useState('');
  const search = useTyped(typed);
  const filter = { list: 'sent' as const, ...(year === '' ? {} : { year: Number(year) }), ...(search === '' ? {} : { search }) };
  const [page, setPage] = usePage(filter);
  const read = useYears({ ...filter, page });
  return (
    <Section title={words.sent} aside={words.sentHint} first>
      <ListFilter
        of={words.sent}
        searchLabel={words.searchUnit}
        search={typed}
        onSearch={setTyped}
        years={calendarYears}
        year={year}
        onYear={setYear}
      />
      <Loaded read={read}>
        {({ total, years, page: shown, pages }) => (
          <>
            <p className="small ink-2" role="status">
              {words.count(total, year !== '')}
            </p>
            <DataTable
              caption={words.table(words.sent)}
              rows={years}
              rowKey={({ campaignId }) => campaignId}
              density="dense"
              columns={columnsOf(words)}
              whenEmpty={words.noneFound}
            />
            <Pager of={words.sent} page={shown} pages={pages} onPage={setPage} />
          </>
        )}
      </Loaded>
    </Section>
  );
}

const columnsOf = (words: (typeof campaignWords)['vi']): readonly Column<Year>[] => [
  {
    key: 'unit',
    head: words.unit,
    cell: ({ campaignId, unitName }) => <Anchor href={`/phong-trao/${campaignId}`}>{unitName}</Anchor>,
  },
  { key: 'year', head: words.year, cell: ({ year }) => year, numeric: true },
  { key: 'stage', head: words.stage, cell: ({ stage, stageName }) => <Tag kind={stageTags[stage]}>{stageName}</Tag> },
  { key: 'plan', head: words.plan, cell: ({ planNumber, planTitle }) => planNumber ?? planTitle },
];
