import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import * as api from '#api/initiatives.ts';
import type { InitiativeState } from '#domain/initiatives/initiative.ts';
import type { Output } from '../kernel/client.ts';
import { Loaded } from '../kernel/Loaded.tsx';
import { usePage } from '../kernel/usePage.ts';
import { useRead } from '../kernel/useRead.ts';
import { useTyped } from '../kernel/useTyped.ts';
import { Button } from '../ui/Button.tsx';
import { Empty } from '../ui/Empty.tsx';
import { useWords } from '../ui/language.ts';
import { Page } from '../ui/Page.tsx';
import { Pager } from '../ui/Pager.tsx';
import { reasonsOf } from '../ui/refusal.ts';
import { Section } from '../ui/Section.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { TextField } from '../ui/TextField.tsx';
import { InitiativeTable } from './InitiativeTable.tsx';
import { initiativeWords } from './words.ts';

export type YearOfInitiatives = Output<typeof api.listInitiatives>;

/** The initiatives of a unit's year, as this person may see them. */
export function InitiativesPage() {
  const words = useWords(initiativeWords);
  const { campaignId = '' } = useParams({ strict: false });
  const [state, setState] = useState<InitiativeState | ''>('');
  const [typed, setTyped] = useState('');
  const search = useTyped(typed);
  const filter = { campaignId, ...(state && { state }), ...(search && { search }) };
  const [page, setPage] = usePage(filter);
  const read = useRead(api.listInitiatives, { ...filter, page }, { keepShown: true });
  const year = read.data;
  const crumb = [
    { label: words.today, href: '/' },
    ...(year ? [{ label: words.campaign(year.year), href: `/phong-trao/${campaignId}` }] : []),
  ];
  return (
    <Page
      title={year ? words.title(year.year) : words.pageTitle}
      crumb={crumb}
      lead={year && words.lead(year.unitName)}
      aside={year && <Acts year={year} />}
    >
      <Section title={words.list} aside={year && words.counted(year.recognised, year.year)} first>
        <search className="two" aria-label={words.list}>
          <TextField name="search" type="search" label={words.search} value={typed} onChange={setTyped} />
          <SelectField
            name="state"
            label={words.state}
            value={state}
            options={[
              { value: '', label: words.anyState },
              ...(year?.counts ?? []).map((each) => ({
                value: each.state,
                label: `${words.states[each.state]} (${each.count})`,
              })),
            ]}
            onChange={setState}
          />
        </search>
        <Loaded read={read}>
          {(loaded) =>
            loaded.rows.length === 0 ? (
              <Nothing isFiltered={state !== '' || search !== ''} year={loaded} />
            ) : (
              <>
                <InitiativeTable rows={loaded.rows} />
                <Pager of={words.list} page={loaded.page} pages={loaded.pages} onPage={setPage} />
              </>
            )
          }
        </Loaded>
      </Section>
    </Page>
  );
}

function Nothing({ isFiltered, year }: { readonly isFiltered: boolean; readonly year: YearOfInitiatives }) {
  const words = useWords(initiativeWords);
  return isFiltered ? (
    <Empty title={words.noneFound}>{words.noneFoundWhy}</Empty>
  ) : (
    <Empty title={words.none} action={<WriteButton year={year} />}>
      {words.noneWhy}
    </Empty>
  );
}

function WriteButton({ year }: { readonly year: YearOfInitiatives }) {
  const words = useWords(initiativeWords);
  return (
    <Button kind="main" icon="pen" whyNot={reasonsOf(year.whyNot.write)} href={`/phong-trao/${year.campaignId}/sang-kien/viet`}>
      {words.propose}
    </Button>
  );
}

function Acts({ year }: { readonly year: YearOfInitiatives }) {
  const words = useWords(initiativeWords);
  return (
    <div className="row">
      {year.rows.length > 0 && <WriteButton year={year} />}
      {year.whyNot.judge.length === 0 && (
        <Button href={`/phong-trao/${year.campaignId}/hoi-dong-sang-kien`}>{words.toJudging}</Button>
      )}
    </div>
  );
}
