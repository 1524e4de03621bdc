import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import * as api from '#api/recognition.ts';
import { titleStates } from '#domain/recognition/toTitle.ts';
import { Loaded } from '../kernel/Loaded.tsx';
import { usePage } from '../kernel/usePage.ts';
import { useRead } from '../kernel/useRead.ts';
import { useTyped } from '../kernel/useTyped.ts';
import { Anchor } from '../ui/Anchor.tsx';
import { type Column, DataTable } from '../ui/DataTable.tsx';
import { useWords } from '../ui/language.ts';
import { Page } from '../ui/Page.tsx';
import { Pager } from '../ui/Pager.tsx';
import { Section } from '../ui/Section.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { TextField } from '../ui/TextField.tsx';
import styles from './Outcome.module.css';
import { StateTag, saidOf, sourceOf, type ToTitleRow } from './ToTitle.tsx';
import { recognitionWords } from './words.ts';

type Words = (typeof recognitionWords)['vi'];
type Asked = '' | (typeof titleStates)[number];

/** What every unit lacks for its next title; of one unit where the address names it. */
export function ToTitlePage() {
  const words = useWords(recognitionWords);
  const { unitId } = useParams({ strict: false }) as { unitId?: string };
  const [typed, setTyped] = useState('');
  const [state, setState] = useState<Asked>('');
  const search = useTyped(typed);
  const filter = {
    ...(unitId ? { unitId } : {}),
    ...(search === '' ? {} : { search }),
    ...(state === '' ? {} : { state }),
  };
  const [page, setPage] = usePage(filter);
  const read = useRead(api.listToTitle, { ...filter, page }, { keepShown: true });
  const counts: Readonly<Partial<Record<Asked, number>>> = read.data?.counts ?? {};
  const options = [
    { value: '' as const, label: words.allStates },
    ...titleStates.map((value) => ({ value, label: words.stateCount(words.titleStates[value], counts[value] ?? 0) })),
  ];
  return (
    <Page title={words.toTitle} lead={words.toTitleLead} crumb={[{ label: words.listTitle, href: '/ket-qua' }]}>
      {!unitId && (
        <search className={styles.filters} aria-label={words.filters}>
          <TextField name="search" type="search" label={words.searchUnit} value={typed} onChange={setTyped} />
          <SelectField name="state" label={words.state} value={state} options={options} onChange={setState} />
        </search>
      )}
      <Section title={words.units} aside={read.data && words.unitCount(read.data.total)}>
        <Loaded read={read}>
          {({ units, pages, page: shown }) => (
            <>
              <DataTable
                caption={words.table(words.toTitle)}
                rows={units}
                rowKey={(row) => row.campaignId ?? `${row.unitId} ${row.livedAs ?? ''} ${row.through ?? ''}`}
                columns={columnsOf(words)}
                whenEmpty={search || state ? words.noneFound : words.noUnits}
              />
              <Pager of={words.toTitle} page={shown} pages={pages} onPage={setPage} />
            </>
          )}
        </Loaded>
      </Section>
    </Page>
  );
}

const columnsOf = (words: Words): readonly Column<ToTitleRow>[] => [
  {
    key: 'unit',
    head: words.unit,
    cell: ({ unitName, campaignId, livedAs }) => (
      <>
        {campaignId ? <Anchor href={`/phong-trao/${campaignId}/ket-qua`}>{unitName}</Anchor> : unitName}
        {livedAs && <span className={styles.law}>{words.livedAs(livedAs)}</span>}
      </>
    ),
  },
  { key: 'state', head: words.state, cell: (row) => <StateTag state={row.state} /> },
  { key: 'streak', head: words.streak, cell: ({ cycle, streak }) => cycle && words.streakOf(streak, cycle.needed) },
  { key: 'earliest', head: words.earliest, numeric: true, cell: ({ earliest }) => earliest },
  { key: 'said', head: words.whatIsMissing, cell: (row) => saidOf(row, words) },
  { key: 'source', head: words.powerSource, cell: (row) => sourceOf(row, words) },
];
