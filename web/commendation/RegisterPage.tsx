import { useState } from 'react';
import * as api from '#api/awards.ts';
import { shortDate } from '#domain/kernel/day.ts';
import type { Output } from '../kernel/client.ts';
import { Loaded } from '../kernel/Loaded.tsx';
import { usePage } from '../kernel/usePage.ts';
import { useRead } from '../kernel/useRead.ts';
import { useTyped } from '../kernel/useTyped.ts';
import { Button } from '../ui/Button.tsx';
import { type Column, DataTable } from '../ui/DataTable.tsx';
import { Empty } from '../ui/Empty.tsx';
import { ListFilter } from '../ui/ListFilter.tsx';
import { useWords } from '../ui/language.ts';
import { Page } from '../ui/Page.tsx';
import { Pager } from '../ui/Pager.tsx';
import { PaperButton } from '../ui/PaperButton.tsx';
import { Section } from '../ui/Section.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { Tag } from '../ui/Tag.tsx';
import styles from './Awards.module.css';
import { awardWords } from './awardWords.ts';
import { PastAwards } from './PastAwards.tsx';
import { RevokeAward } from './RevokeAward.tsx';

export type Award = Output<typeof api.listAwards>['awards'][number];

interface Filter {
  readonly search: string;
  readonly year: string;
  readonly audience: '' | 'collective' | 'individual';
  readonly state: '' | 'standing' | 'revoked';
  readonly mine: '' | 'yes';
}

const everything: Filter = { search: '', year: '', audience: '', state: '', mine: '' };

/** What the server is asked: only what was filtered by. */
const askedOf = (filter: Filter) => ({
  ...(filter.search && { search: filter.search }),
  ...(filter.year && { year: Number(filter.year) }),
  ...(filter.audience && { audience: filter.audience }),
  ...(filter.state && { state: filter.state }),
  ...(filter.mine && { mine: filter.mine }),
});

/** The register of awards through the years. */
export function RegisterPage() {
  const words = useWords(awardWords);
  const [filter, setFilter] = useState(everything);
  const search = useTyped(filter.search);
  const asked = askedOf({ ...filter, search });
  const [page, setPage] = usePage(asked);
  const read = useRead(api.listAwards, { ...asked, page }, { keepShown: true });
  const isBare = Object.keys(asked).length === 0;
  return (
    <Page title={words.registerTitle} crumb={[{ label: words.rounds, href: '/khen-thuong' }]} lead={words.registerLead}>
      <Loaded read={read}>
        {({ awards, total, pages, page: shown, years }) =>
          total === 0 && isBare ? (
            <Empty title={words.noAwards}>{words.noAwardsWhy}</Empty>
          ) : (
            <>
              <div className={styles.filters}>
                <ListFilter
                  of={words.awards}
                  searchLabel={words.searchAward}
                  search={filter.search}
                  onSearch={(typed) => setFilter({ ...filter, search: typed })}
                  years={years}
                  year={filter.year}
                  onYear={(year) => setFilter({ ...filter, year })}
                >
                  <Choices filter={filter} onChange={setFilter} />
                </ListFilter>
              </div>
              <Section title={words.awards} aside={words.awardCount(total)} first>
                <DataTable
                  caption={words.of(words.registerTitle)}
                  density="dense"
                  rows={awards}
                  rowKey={({ id }) => id}
                  toneOf={({ revocation }) => (revocation ? 'muted' : undefined)}
                  columns={columnsOf(words)}
                  whenEmpty={words.noneFound}
                />
                <Pager of={words.awards} page={shown} pages={pages} onPage={setPage} />
                <div className={styles.acts}>
                  <Button
                    icon="download"
                    href={`/api/awards.xlsx?${new URLSearchParams(asked as Record<string, string>)}`}
                    download
                  >
                    {words.export}
                  </Button>
                  <Button icon="globe" href="/khen-thuong-cong-khai">
                    {words.publicPage}
                  </Button>
                </div>
              </Section>
            </>
          )
        }
      </Loaded>
      <PastAwards />
    </Page>
  );
}

function Choices({ filter, onChange }: { readonly filter: Filter; readonly onChange: (filter: Filter) => void }) {
  const words = useWords(awardWords);
  return (
    <>
      <SelectField
        name="audience"
        label={words.audience}
        value={filter.audience}
        onChange={(audience) => onChange({ ...filter, audience })}
        options={[
          { value: '', label: words.allAudiences },
          { value: 'collective', label: words.collective },
          { value: 'individual', label: words.individual },
        ]}
      />
      <SelectField
        name="state"
        label={words.state}
        value={filter.state}
        onChange={(state) => onChange({ ...filter, state })}
        options={[
          { value: '', label: words.everyState },
          { value: 'standing', label: words.stands },
          { value: 'revoked', label: words.cancelled },
        ]}
      />
      <SelectField
        name="mine"
        label={words.whose}
        value={filter.mine}
        onChange={(mine) => onChange({ ...filter, mine })}
        options={[
          { value: '', label: words.everybodys },
          { value: 'yes', label: words.mine },
        ]}
      />
    </>
  );
}

const columnsOf = (words: (typeof awardWords)['vi']): readonly Column<Award>[] => [
  { key: 'book', head: words.bookNumber, order: true, cell: ({ registerNumber }) => String(registerNumber).padStart(2, '0') },
  {
    ...{ key: 'name', head: words.name, names: true, width: '26%' },
    cell: ({ name, position, unitName }) => (
      <>
        {name}
        <span className={styles.under}>{[position, unitName === name ? '' : unitName].filter(Boolean).join(', ')}</span>
      </>
    ),
  },
  {
    ...{ key: 'form', head: words.formAndDecision, plain: true },
    cell: ({ form, merit, year, number, decidedOn, byUnitName }) => (
      <>
        {`${form} (${year}): ${merit}`}
        <span className={styles.under}>{`${words.decidedAt(number, shortDate(decidedOn))}, ${byUnitName}`}</span>
      </>
    ),
  },
  { key: 'state', head: words.state, plain: true, cell: (award) => <StateTag award={award} /> },
  { key: 'acts', head: words.certificate, acts: true, cell: (award) => <Acts award={award} /> },
];

function StateTag({ award: { revocation } }: { readonly award: Award }) {
  const words = useWords(awardWords);
  if (!revocation) return <Tag kind="done">{words.stands}</Tag>;
  return (
    <>
      <Tag kind="error">{words.revoked(revocation.number, shortDate(revocation.revokedOn))}</Tag>
      <p>
        {words.causes[revocation.cause]}: {revocation.reason}
      </p>
    </>
  );
}

function Acts({ award }: { readonly award: Award }) {
  const words = useWords(awardWords);
  if (award.revocation)
    return (
      <PaperButton size="s" href={`/api/awards/${award.id}/revocation.pdf`} name={words.revocationPaper}>
        {words.revocationPaper}
      </PaperButton>
    );
  return (
    <div className="row">
      <PaperButton size="s" href={`/api/awards/${award.id}/certificate.pdf`} name={words.certificateOf(award.name)}>
        {words.certificate}
      </PaperButton>
      {award.whyNot.revoke.length === 0 && <RevokeAward award={award} />}
    </div>
  );
}
