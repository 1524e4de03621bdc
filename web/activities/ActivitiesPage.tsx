import { useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import * as api from '#api/activities.ts';
import type { ActivityKind } from '#domain/activities/facts.ts';
import { monthOf, yearOf } from '#domain/kernel/day.ts';
import { grouped } from '#domain/kernel/grouped.ts';
import { Loaded } from '../kernel/Loaded.tsx';
import { usePage } from '../kernel/usePage.ts';
import { useRead } from '../kernel/useRead.ts';
import { Button } from '../ui/Button.tsx';
import { Empty } from '../ui/Empty.tsx';
import { Lines } from '../ui/Lines.tsx';
import { useWords } from '../ui/language.ts';
import { Page } from '../ui/Page.tsx';
import { Pager } from '../ui/Pager.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import styles from './Activities.module.css';
import { ActivityForm } from './ActivityForm.tsx';
import { ActivityLine } from './ActivityLine.tsx';
import { RemoveDialog } from './RemoveDialog.tsx';
import type { Activity, Year } from './useActivities.ts';
import { Views } from './Views.tsx';
import { activitiesWords } from './words.ts';

interface Filter {
  readonly kind: ActivityKind | '';
  readonly line: string;
  readonly driveId: string;
}

const everything: Filter = { kind: '', line: '', driveId: '' };

/** What the unit did in its year, month by month; one more takes under a minute. */
export function ActivitiesPage() {
  const words = useWords(activitiesWords);
  const { campaignId = '' } = useParams({ strict: false });
  const search: { readonly dot?: unknown } = useSearch({ strict: false });
  const [filter, setFilter] = useState(typeof search.dot === 'string' ? { ...everything, driveId: search.dot } : everything);
  const [page, turn] = usePage(filter);
  const [adding, setAdding] = useState(false);
  const asked = {
    ...(filter.kind ? { kind: filter.kind } : {}),
    ...(filter.line ? { line: filter.line } : {}),
    ...(filter.driveId ? { driveId: filter.driveId } : {}),
  };
  const read = useRead(api.listActivities, { campaignId, page, ...asked }, { keepShown: true });
  const year = read.data;
  const crumb = [
    { label: words.today, href: '/' },
    ...(year ? [{ label: words.campaign(year.year), href: `/phong-trao/${campaignId}` }] : []),
  ];
  return (
    <Page
      title={year ? words.title(year.year) : words.pageTitle}
      crumb={crumb}
      lead={year && `${year.unitName}. ${words.lead}`}
      aside={
        year && (
          <div className={styles.acts}>
            <Button kind="main" icon="plus" onClick={() => setAdding(true)}>
              {words.add}
            </Button>
            {year.counts.some(({ count }) => count > 0) && (
              <Button icon="download" href={`/api/campaigns/${campaignId}/activities/table`} download>
                {words.download}
              </Button>
            )}
          </div>
        )
      }
    >
      <Views campaignId={campaignId} at="hoat-dong" />
      <Loaded read={read}>
        {(loaded) => (
          <>
            <FilterFields year={loaded} filter={filter} onChange={setFilter} />
            <Months year={loaded} isFiltered={filter !== everything} onAdd={() => setAdding(true)} />
            <Pager of={words.filterOf} page={loaded.page} pages={loaded.pages} onPage={turn} />
          </>
        )}
      </Loaded>
      {adding && year && <ActivityForm year={year} activity={null} onClose={() => setAdding(false)} />}
    </Page>
  );
}

interface FilterFieldsProps {
  readonly year: Year;
  readonly filter: Filter;
  readonly onChange: (filter: Filter) => void;
}

function FilterFields({ year, filter, onChange }: FilterFieldsProps) {
  const words = useWords(activitiesWords);
  const set = (part: Partial<Filter>) => {
    const next = { ...filter, ...part };
    onChange(next.kind === '' && next.line === '' && next.driveId === '' ? everything : next);
  };
  const all = year.counts.reduce((sum, { count }) => sum + count, 0);
  if (all === 0) return null;
  return (
    <search className={styles.filter} aria-label={words.filterOf}>
      <SelectField
        name="kind"
        label={words.kind}
        options={[
          { value: '', label: words.kindOf(words.allKinds, all) },
          ...year.counts.map(({ kind, count }) => ({ value: kind, label: words.kindOf(words.kinds[kind], count) })),
        ]}
        value={filter.kind}
        onChange={(kind) => set({ kind: kind as Filter['kind'] })}
      />
      <SelectField
        name="line"
        label={words.line}
        options={[
          { value: '', label: words.allLines },
          ...year.lines.map(({ code, text }) => ({ value: code, label: `${code} ${text}` })),
        ]}
        value={filter.line}
        onChange={(line) => set({ line })}
      />
      {year.drives.length > 0 && (
        <SelectField
          name="driveId"
          label={words.drive}
          options={[{ value: '', label: words.allDrives }, ...year.drives.map(({ id, name }) => ({ value: id, label: name }))]}
          value={filter.driveId}
          onChange={(driveId) => set({ driveId })}
        />
      )}
    </search>
  );
}

interface MonthsProps {
  readonly year: Year;
  readonly isFiltered: boolean;
  readonly onAdd: () => void;
}

function Months({ year, isFiltered, onAdd }: MonthsProps) {
  const words = useWords(activitiesWords);
  const [mending, setMending] = useState<Activity | null>(null);
  const [removing, setRemoving] = useState<Activity | null>(null);
  if (year.activities.length === 0 && isFiltered) return <Empty title={words.noneFound}>{words.noneFoundWhy}</Empty>;
  if (year.activities.length === 0) {
    return (
      <Empty
        title={words.empty}
        action={
          <Button icon="plus" onClick={onAdd}>
            {words.add}
          </Button>
        }
      >
        {words.emptyWhy}
      </Empty>
    );
  }
  const months = grouped(year.activities, ({ onDay }) => onDay.slice(0, 7));
  return (
    <>
      {[...months.values()].map((activities) => {
        const { onDay } = activities[0]!;
        const title = words.monthOf(monthOf(onDay), yearOf(onDay));
        return (
          <section key={onDay.slice(0, 7)} className={styles.month} aria-label={title}>
            <h2>{title}</h2>
            <Lines label={title}>
              {activities.map((activity) => (
                <ActivityLine
                  key={activity.id}
                  year={year}
                  activity={activity}
                  onChange={() => setMending(activity)}
                  onRemove={() => setRemoving(activity)}
                />
              ))}
            </Lines>
          </section>
        );
      })}
      {mending && <ActivityForm year={year} activity={mending} onClose={() => setMending(null)} />}
      {removing && <RemoveDialog activity={removing} onClose={() => setRemoving(null)} />}
    </>
  );
}
