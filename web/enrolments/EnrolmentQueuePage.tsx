import { useState } from 'react';
import * as api from '#api/enrolments.ts';
import { textKey } from '#domain/kernel/vietnamese.ts';
import type { Output } from '../kernel/client.ts';
import { Loaded } from '../kernel/Loaded.tsx';
import { useRead } from '../kernel/useRead.ts';
import { Anchor } from '../ui/Anchor.tsx';
import { Button } from '../ui/Button.tsx';
import { DataTable } from '../ui/DataTable.tsx';
import { useDensity } from '../ui/density.ts';
import { Empty } from '../ui/Empty.tsx';
import { momentText } from '../ui/format.ts';
import { useWords } from '../ui/language.ts';
import { Page } from '../ui/Page.tsx';
import { Segments } from '../ui/Segments.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { Tag } from '../ui/Tag.tsx';
import { TextField } from '../ui/TextField.tsx';
import { reviewWords } from './reviewWords.ts';
import styles from './Unit.module.css';

type Queue = Output<typeof api.listEnrolments>;
type State = 'waiting' | 'returned' | 'accepted' | 'withdrawn';

export const answerKinds = { waiting: 'wait', accepted: 'done', returned: 'risk', withdrawn: 'plain' } as const;

/** The reviewer's queue: what waits first; filters by state, year and name. */
export function EnrolmentQueuePage() {
  const words = useWords(reviewWords);
  const [state, setState] = useState<State | 'all'>('waiting');
  const [year, setYear] = useState('');
  const [search, setSearch] = useState('');
  const [page, setPage] = useState(1);
  const filter = {
    ...(state === 'all' ? {} : { state }),
    ...(year ? { year: Number(year) } : {}),
    ...(search.trim() ? { search: search.trim() } : {}),
  };
  const read = useRead(api.listEnrolments, { ...filter, page }, { keepShown: true });
  const first =
    <T,>(set: (value: T) => void) =>
    (value: T) => {
      setPage(1);
      set(value);
    };
  return (
    <Page title={words.title} lead={read.data && words.lead(read.data.counts.waiting)} width="wide">
      <Filters
        queue={read.data}
        state={state}
        year={year}
        search={search}
        onState={first(setState)}
        onYear={first(setYear)}
        onSearch={first(setSearch)}
      />
      <Loaded read={read}>{(queue) => <Rows queue={queue} onPage={setPage} />}</Loaded>
    </Page>
  );
}

interface FiltersProps {
  readonly queue: Queue | undefined;
  readonly state: State | 'all';
  readonly year: string;
  readonly search: string;
  readonly onState: (state: State | 'all') => void;
  readonly onYear: (year: string) => void;
  readonly onSearch: (search: string) => void;
}

function Filters({ queue, state, year, search, onState, onYear, onSearch }: FiltersProps) {
  const words = useWords(reviewWords);
  const count = (one: State) => `${words.states[one]}${queue ? ` (${queue.counts[one]})` : ''}`;
  const shown: readonly State[] = [
    'waiting',
    'returned',
    'accepted',
    ...(queue?.counts.withdrawn || state === 'withdrawn' ? ['withdrawn' as const] : []),
  ];
  return (
    <div className={styles.filters}>
      <Segments
        label={words.stateFilter}
        options={[
          ...shown.map((one) => ({ value: one as State | 'all', label: count(one) })),
          { value: 'all' as const, label: words.states.all! },
        ]}
        value={state}
        onChange={onState}
      />
      <SelectField
        name="year"
        label={words.year}
        options={[
          { value: '', label: words.everyYear },
          ...(queue?.years ?? []).map((one) => ({ value: String(one), label: String(one) })),
        ]}
        value={year}
        onChange={onYear}
      />
      <TextField name="search" label={words.search} value={search} onChange={onSearch} type="search" />
    </div>
  );
}

function Rows({ queue, onPage }: { readonly queue: Queue; readonly onPage: (page: number) => void }) {
  const words = useWords(reviewWords);
  const [density] = useDensity('dense');
  const bodies = new Set(queue.rows.map((row) => row.bodyId));
  if (queue.rows.length === 0) return <Empty title={words.empty}>{words.emptyWhy}</Empty>;
  return (
    <>
      <DataTable
        caption={words.caption}
        density={density}
        numbered
        rows={queue.rows}
        rowKey={(row) => `${row.enrolmentId} ${row.bodyId}`}
        toneOf={(row) => (row.late && row.state === 'waiting' ? 'risk' : undefined)}
        columns={[
          {
            key: 'unit',
            head: words.unit,
            names: true,
            cell: (row) => <Anchor href={`/tham-dinh/dang-ky/${row.enrolmentId}`}>{row.unitName}</Anchor>,
            sortBy: (row) => textKey(row.unitName),
          },
          { key: 'kind', head: words.kind, cell: (row) => row.kindName },
          { key: 'year', head: words.year, numeric: true, cell: (row) => row.year, sortBy: (row) => row.year },
          { key: 'persons', head: words.persons, numeric: true, cell: (row) => `${row.signed}/${row.staff}` },
          {
            key: 'submitted',
            head: words.submitted,
            cell: (row) =>
              [momentText(row.submittedAt), row.submission > 1 && words.number(row.submission), row.late && words.late]
                .filter(Boolean)
                .join(' · '),
            sortBy: (row) => row.submittedAt,
          },
          ...(bodies.size > 1 ? [{ key: 'body', head: words.body, cell: (row: Queue['rows'][number]) => row.bodyName }] : []),
          { key: 'state', head: words.state, cell: (row) => <Tag kind={answerKinds[row.state]}>{words.states[row.state]}</Tag> },
        ]}
      />
      {queue.pages > 1 && (
        <p className="row end">
          {queue.page > 1 && <Button onClick={() => onPage(queue.page - 1)}>{words.previous}</Button>}
          <span>{words.page(queue.page, queue.pages)}</span>
          {queue.page < queue.pages && <Button onClick={() => onPage(queue.page + 1)}>{words.next}</Button>}
        </p>
      )}
    </>
  );
}
