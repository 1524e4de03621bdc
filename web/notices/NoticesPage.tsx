import { useState } from 'react';
import * as api from '#api/notices.ts';
import type { Output } from '../kernel/client.ts';
import { Loaded } from '../kernel/Loaded.tsx';
import { Trouble } from '../kernel/Trouble.tsx';
import { usePage } from '../kernel/usePage.ts';
import { useRead } from '../kernel/useRead.ts';
import { useWrite } from '../kernel/useWrite.ts';
import { Button } from '../ui/Button.tsx';
import { Empty } from '../ui/Empty.tsx';
import { Lines } from '../ui/Lines.tsx';
import { useWords } from '../ui/language.ts';
import { Page } from '../ui/Page.tsx';
import { Pager } from '../ui/Pager.tsx';
import { Section } from '../ui/Section.tsx';
import { Segments } from '../ui/Segments.tsx';
import { NoticeLine } from './NoticeLine.tsx';
import { noticesWords } from './words.ts';

type Listing = Output<typeof api.listNotices>;
type Only = 'all' | 'unread';

/** Everything a person was told and why, unread first. */
export function NoticesPage() {
  const words = useWords(noticesWords);
  const [only, setOnly] = useState<Only>('all');
  const [page, setPage] = usePage(only);
  const read = useRead(api.listNotices, { only, page }, { keepShown: true });
  const listing = read.data;
  const which = (
    <Segments
      label={words.which}
      options={[
        { value: 'all', label: words.all },
        { value: 'unread', label: words.unread },
      ]}
      value={only}
      onChange={setOnly}
    />
  );
  return (
    <Page
      title={words.headline(listing?.unread ?? 0)}
      lead={words.lead}
      crumb={[{ label: words.today, href: '/' }]}
      aside={
        <>
          <Button icon="settings" href="/tin-bao/cach-nhan">
            {words.preference}
          </Button>
          {listing && <ReadAll listing={listing} />}
        </>
      }
    >
      <Section title={words.list} aside={which} first>
        <Loaded read={read}>{(loaded) => <Notices listing={loaded} only={only} />}</Loaded>
        {listing && <Pager of={words.list} page={listing.page} pages={listing.pages} onPage={setPage} />}
      </Section>
    </Page>
  );
}

function ReadAll({ listing }: { readonly listing: Listing }) {
  const words = useWords(noticesWords);
  const { write, pending, failure } = useWrite(api.readAllNotices);
  return (
    <>
      <Button
        icon="check"
        busy={pending}
        onClick={() => write({ upTo: listing.asOf })}
        whyNot={listing.unread === 0 ? [words.nothingUnread] : []}
      >
        {words.readAll}
      </Button>
      {failure && <Trouble error={failure} />}
    </>
  );
}

function Notices({ listing, only }: { readonly listing: Listing; readonly only: Only }) {
  const words = useWords(noticesWords);
  if (listing.total === 0)
    return only === 'all' ? (
      <Empty title={words.none}>{words.noneWhy}</Empty>
    ) : (
      <Empty title={words.noneUnread}>{words.noneUnreadWhy}</Empty>
    );
  return (
    <Lines label={words.list}>
      {listing.notices.map((notice) => (
        <NoticeLine key={notice.id} notice={notice} />
      ))}
    </Lines>
  );
}
