import { useState } from 'react';
import { textKey } from '#domain/kernel/vietnamese.ts';
import { useDraft } from '../kernel/drafts.ts';
import { Loaded } from '../kernel/Loaded.tsx';
import { Anchor } from '../ui/Anchor.tsx';
import { Button } from '../ui/Button.tsx';
import { type Column, DataTable } from '../ui/DataTable.tsx';
import { DensityChoice } from '../ui/DensityChoice.tsx';
import { useDensity } from '../ui/density.ts';
import { Empty } from '../ui/Empty.tsx';
import { momentText, pointsText } from '../ui/format.ts';
import { useWords } from '../ui/language.ts';
import { Page } from '../ui/Page.tsx';
import { Pager } from '../ui/Pager.tsx';
import { Segments } from '../ui/Segments.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { Tag, type TagKind } from '../ui/Tag.tsx';
import { TextField } from '../ui/TextField.tsx';
import { panelWords } from './panelWords.ts';
import styles from './QueuePage.module.css';
import { type Queue, useQueue } from './useUnderReview.ts';
import { appraisalWords } from './words.ts';

type Row = Queue['appraisals'][number];
type Stage = Row['stage'] | 'all';
type Words = (typeof appraisalWords)['vi'];

const tags: Record<Row['stage'], TagKind> = { waiting: 'wait', draft: 'info', returned: 'risk', finished: 'done' };

/** The reviewer's queue; the filter is a view of their own, kept for the next visit. */
export function QueuePage() {
  const words = useWords(appraisalWords);
  const kept = useDraft<Kept>('appraisal-queue', { year: '', stage: 'all' });
  const [page, setPage] = useState(1);
  const { year, stage, search = '' } = kept.value;
  const read = useQueue({ year, stage, search, page });
  const look = (next: Partial<Kept>) => {
    setPage(1);
    kept.change((now) => ({ ...now, ...next }));
  };
  return (
    <Page
      title={words.title}
      lead={words.lead}
      aside={
        <Button icon="link" size="s" href="/quan-tri/trao-doi/nhan">
          {words.otherSites}
        </Button>
      }
    >
      <Loaded read={read}>
        {(queue) =>
          queue.years.length === 0 ? (
            <Empty title={words.empty}>{words.emptyWhy}</Empty>
          ) : (
            <Files queue={queue} filter={{ year, stage, search }} onLook={look} onPage={setPage} />
          )
        }
      </Loaded>
    </Page>
  );
}

interface Kept {
  readonly year: string;
  readonly stage: Stage;
  readonly search?: string;
}

/** A queue up to this long is read without a search. */
const few = 10;
const order = ['waiting', 'draft', 'returned', 'finished'] as const;

interface FilesProps {
  readonly queue: Queue;
  readonly filter: Required<Kept>;
  readonly onLook: (next: Partial<Kept>) => void;
  readonly onPage: (page: number) => void;
}

function Files({ queue, filter: { year, stage, search }, onLook, onPage }: FilesProps) {
  const words = useWords(appraisalWords);
  const [density, setDensity] = useDensity('dense');
  const all = order.reduce((sum, one) => sum + queue.counts[one], 0);
  const countOf = (one: Stage) => (one === 'all' ? all : queue.counts[one]);
  const stages = (['all', ...order] as const)
    .filter((value) => value === 'all' || value === stage || countOf(value) > 0)
    .map((value) => ({ value, label: `${words[value]} (${countOf(value)})` }));
  return (
    <>
      <div className={styles.filters}>
        <SelectField
          name="year"
          label={words.year}
          value={year}
          options={[
            { value: '', label: words.allYears },
            ...queue.years.map((each) => ({ value: String(each), label: String(each) })),
          ]}
          onChange={(next) => onLook({ year: next })}
        />
        <Segments label={words.stage} options={stages} value={stage} onChange={(next) => onLook({ stage: next })} />
        {(all > few || search !== '') && (
          <TextField
            name="search"
            type="search"
            label={words.searchUnit}
            value={search}
            onChange={(next) => onLook({ search: next })}
          />
        )}
        <DensityChoice value={density} onChange={setDensity} />
      </div>
      <p className="tiny ink-2">
        {words.count(countOf(stage), all)}. {words.filterKept}
      </p>
      <PanelsLink rows={queue.appraisals} />
      <DataTable
        caption={words.title}
        rows={queue.appraisals}
        rowKey={(row) => row.assessmentId}
        density={density}
        numbered
        columns={columnsOf(words)}
        toneOf={(row) => (row.late && row.lateness === null && row.stage !== 'finished' ? 'risk' : undefined)}
        whenEmpty={words.emptyFilter}
      />
      <Pager of={words.title} page={queue.page} pages={queue.pages} onPage={onPage} />
    </>
  );
}

/** Files of this page over which a panel can be set up, all at once. */
function PanelsLink({ rows }: { readonly rows: readonly Row[] }) {
  const words = useWords(panelWords);
  const free = rows.filter(({ mayHavePanel }) => mayHavePanel);
  if (free.length < 2) return null;
  return (
    <p className={styles.panels}>
      <Button icon="people" size="s" href={`/tham-dinh/lap-to?ho-so=${free.map(({ assessmentId }) => assessmentId).join(',')}`}>
        {words.setUpMany} ({free.length})
      </Button>
    </p>
  );
}

function columnsOf(words: Words): readonly Column<Row>[] {
  const href = (row: Row) => `/tham-dinh/${row.assessmentId}`;
  return [
    {
      key: 'unit',
      head: words.unit,
      names: true,
      sortBy: (row) => textKey(row.unitName),
      cell: (row) => <Anchor href={href(row)}>{row.unitName}</Anchor>,
    },
    { key: 'year', head: words.year, numeric: true, sortBy: (row) => row.year, cell: (row) => row.year },
    {
      key: 'submitted',
      head: words.submitted,
      sortBy: (row) => row.submittedAt,
      cell: (row) => (
        <>
          <span className="nowrap">{momentText(row.submittedAt)}</span> {row.late && <Tag kind="risk">{words.late}</Tag>}
        </>
      ),
    },
    { key: 'self', head: words.self, numeric: true, sortBy: (row) => row.self, cell: (row) => pointsText(row.self) },
    { key: 'co', head: words.co, numeric: true, cell: (row) => pointsText(row.coScored) },
    {
      key: 'appraised',
      head: words.appraised,
      numeric: true,
      sortBy: (row) => row.appraised ?? -1,
      cell: (row) => (row.appraised === null ? '–' : pointsText(row.appraised)),
    },
    {
      key: 'stage',
      head: words.stage,
      sortBy: (row) => row.stage,
      cell: (row) => (
        <>
          <Tag kind={tags[row.stage]}>{row.stageName}</Tag>
          <span className={styles.progress}>
            {words.progress(row.linesDone, row.lines)} · {row.isInspected ? words.inspected : words.notInspected}
          </span>
          {row.panel && row.stage !== 'finished' && (
            <Anchor className={styles.progress} href={`/tham-dinh/${row.assessmentId}/to`}>
              {row.panel.stageName}
            </Anchor>
          )}
        </>
      ),
    },
  ];
}
