import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import * as api from '#api/postings.ts';
import { shortDate } from '#domain/kernel/day.ts';
import type { Output } from '../kernel/client.ts';
import { Loaded } from '../kernel/Loaded.tsx';
import { useRead } from '../kernel/useRead.ts';
import { Button } from '../ui/Button.tsx';
import { type Column, DataTable } from '../ui/DataTable.tsx';
import { Empty } from '../ui/Empty.tsx';
import { useWords } from '../ui/language.ts';
import { Note } from '../ui/Note.tsx';
import { Section } from '../ui/Section.tsx';
import { Tag } from '../ui/Tag.tsx';
import { AfterPage } from './AfterPage.tsx';
import styles from './Awards.module.css';
import { awardWords } from './awardWords.ts';
import { FollowDialog } from './FollowDialog.tsx';
import { PetitionDialog } from './PetitionDialog.tsx';
import { Petitions } from './Petitions.tsx';
import { PostList } from './PostList.tsx';
import { RoundTabs } from './RoundTabs.tsx';

export type Posting = Output<typeof api.showPosting>;
export type OnList = Posting['list'][number];

/** The list that hangs inside, for whoever takes part; below it the petitions, for those who answer. */
export function PostingPage() {
  const words = useWords(awardWords);
  const { roundId = '' } = useParams({ strict: false });
  const read = useRead(api.showPosting, { roundId });
  return (
    <AfterPage title={words.postingTitle} lead={words.postingLead} round={read.data?.round}>
      <Loaded read={read}>{(posting) => <Parts posting={posting} />}</Loaded>
    </AfterPage>
  );
}

function Parts({ posting }: { readonly posting: Posting }) {
  const words = useWords(awardWords);
  const [about, setAbout] = useState<OnList | null>(null);
  const [following, setFollowing] = useState(false);
  const { round, list, postings, keeps } = posting;
  return (
    <>
      {keeps && <RoundTabs roundId={round.id} at="niem-yet" />}
      {postings.map((one) => (
        <Note
          key={`${one.postedOn}${one.until}`}
          kind={one.until < posting.today ? 'done' : 'wait'}
          icon="calendar"
          title={words.postedFrom(shortDate(one.postedOn), shortDate(one.until), one.workingDays)}
        >
          <p>{words.postedBy(one.source)}</p>
        </Note>
      ))}
      <Section title={words.list} aside={countsOf(list, words)} first>
        {list.length === 0 ? (
          <Empty title={words.nothingPosted}>{keeps ? words.nothingPostedKeeper : undefined}</Empty>
        ) : (
          <DataTable
            caption={words.of(words.list)}
            rows={list}
            rowKey={({ nominationId }) => nominationId}
            numbered
            columns={columnsOf(words, setAbout)}
          />
        )}
        <div className={styles.acts}>
          <PostList posting={posting} />
          <Button icon="search" onClick={() => setFollowing(true)}>
            {words.follow}
          </Button>
        </div>
      </Section>
      {keeps && <Petitions posting={posting} />}
      {about && <PetitionDialog posting={posting} about={about} onClose={() => setAbout(null)} />}
      {following && <FollowDialog roundId={round.id} onClose={() => setFollowing(false)} />}
    </>
  );
}

type Words = (typeof awardWords)['vi'];

export const countsOf = (list: readonly { readonly audience: 'collective' | 'individual' }[], words: Words) => {
  const collectives = list.filter(({ audience }) => audience === 'collective').length;
  return words.counts(collectives, list.length - collectives);
};

const columnsOf = (words: Words, petition: (about: OnList) => void): readonly Column<OnList>[] => [
  { key: 'name', head: words.name, names: true, cell: ({ name, position }) => [name, position].filter(Boolean).join(', ') },
  { key: 'unit', head: words.unit, plain: true, cell: ({ name, unitName }) => (unitName === name ? null : unitName) },
  { key: 'form', head: words.form, plain: true, cell: ({ form }) => form },
  { key: 'state', head: words.state, plain: true, cell: (one) => <PostedTag one={one} /> },
  {
    key: 'acts',
    head: words.petition,
    acts: true,
    cell: (one) =>
      one.isUp && (
        <Button size="s" aria-label={words.petitionOf(one.name)} onClick={() => petition(one)}>
          {words.petition}
        </Button>
      ),
  },
];

function PostedTag({ one }: { readonly one: OnList }) {
  const words = useWords(awardWords);
  if (one.until === null) return <Tag kind="plain">{words.waiting}</Tag>;
  return one.isUp ? <Tag kind="wait">{words.up}</Tag> : <Tag kind="done">{words.over}</Tag>;
}
