import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import * as api from '#api/papers.ts';
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
import { Section } from '../ui/Section.tsx';
import { TextField } from '../ui/TextField.tsx';
import { AddSubjects } from './AddSubjects.tsx';
import { Batches } from './Batches.tsx';
import styles from './Group.module.css';
import { groupWords } from './groupWords.ts';
import rows from './Papers.module.css';
import { SubjectRow } from './SubjectRow.tsx';
import { paperWords } from './words.ts';

export type GroupListing = Output<typeof api.listSubjectPapers>;

/** The papers of a kind that is one for each: who has one, where each stands. */
export function GroupPage() {
  const words = useWords(groupWords);
  const common = useWords(paperWords);
  const { campaignId = '', kind = '' } = useParams({ strict: false });
  const [typed, setTyped] = useState('');
  const [adding, setAdding] = useState(false);
  const search = useTyped(typed);
  const filter = { campaignId, kind, ...(search && { search }) };
  const [page, setPage] = usePage(filter);
  const read = useRead(api.listSubjectPapers, { ...filter, page }, { keepShown: true });
  const crumb = [
    { label: common.today, href: '/' },
    ...(read.data ? [{ label: common.campaign(read.data.year), href: `/phong-trao/${campaignId}` }] : []),
    { label: common.title, href: `/phong-trao/${campaignId}/giay-to` },
  ];
  const group = read.data?.group;
  const mayAdd = read.data?.whyNot.add.length === 0;
  return (
    <Page
      title={group?.title ?? common.title}
      crumb={crumb}
      lead={read.data && words.lead[read.data.from]}
      aside={
        mayAdd && (
          <Button icon="plus" kind="main" onClick={() => setAdding(true)}>
            {words.add}
          </Button>
        )
      }
    >
      <Loaded read={read}>
        {(listing) => (
          <>
            {listing.group.total > 0 && <Batches group={listing.group} campaignId={campaignId} />}
            <Section title={words.list} aside={words.said(listing.group.ready, listing.group.total, listing.group.issued)}>
              {listing.group.total > 8 && (
                <search className={styles.search}>
                  <TextField name="search" type="search" label={words.search} value={typed} onChange={setTyped} />
                </search>
              )}
              <People listing={listing} isSearched={search !== ''} />
              <Pager of={listing.group.title} page={listing.page} pages={listing.pages} onPage={setPage} />
            </Section>
          </>
        )}
      </Loaded>
      {adding && group && <AddSubjects group={group} campaignId={campaignId} onClose={() => setAdding(false)} />}
    </Page>
  );
}

function People({ listing, isSearched }: { readonly listing: GroupListing; readonly isSearched: boolean }) {
  const words = useWords(groupWords);
  const { campaignId, from, group, papers, page } = listing;
  if (papers.length === 0) {
    if (isSearched) return <Empty title={words.noneFound}>{words.noneFoundWhy}</Empty>;
    const decision = from === 'decision' && (
      <Button href={`/phong-trao/${campaignId}/giay-to/commendation-decision`}>{words.toDecision}</Button>
    );
    return (
      <Empty title={words.noneYet} {...(decision ? { action: decision } : {})}>
        {words.noneWhy[from]}
      </Empty>
    );
  }
  return (
    <ul className={rows.rows} aria-label={group.title}>
      {papers.map((paper, at) => (
        <SubjectRow
          key={paper.subject?.key}
          paper={paper}
          ordinal={(page - 1) * 50 + at + 1}
          campaignId={campaignId}
          mayRemove={from === 'typed'}
        />
      ))}
    </ul>
  );
}
