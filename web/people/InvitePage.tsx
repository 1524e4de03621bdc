import { useState } from 'react';
import * as api from '#api/identity.ts';
import type { Output } from '../kernel/client.ts';
import { Loaded } from '../kernel/Loaded.tsx';
import { useRead } from '../kernel/useRead.ts';
import { useWrite } from '../kernel/useWrite.ts';
import { Button } from '../ui/Button.tsx';
import { Empty } from '../ui/Empty.tsx';
import { useWords } from '../ui/language.ts';
import { Page } from '../ui/Page.tsx';
import { InviteList } from './InviteList.tsx';
import { MadeLinks } from './MadeLinks.tsx';
import { peopleWords } from './words.ts';

type Listing = Output<typeof api.listUninvited>;
export type Uninvited = Listing['people'][number];

const unitAsked = () => new URLSearchParams(location.search).get('don-vi');

/** Many people let in at once: choose, make the links, hand them out. */
export function InvitePage() {
  const words = useWords(peopleWords);
  const [unitId] = useState(unitAsked);
  const read = useRead(api.listUninvited, unitId ? { unitId } : {});
  const unitName = unitId === null ? undefined : read.data?.people[0]?.unitName;
  const crumb = [
    { label: words.admin, href: '/quan-tri' },
    ...(unitId && unitName ? [{ label: unitName, href: `/quan-tri/don-vi/${unitId}` }] : []),
  ];
  return (
    <Page title={words.inviteMany} crumb={crumb} lead={unitId ? words.inviteUnitLead : words.inviteManyLead}>
      <Loaded read={read}>{(listing) => <Body listing={listing} ofOneUnit={unitId !== null} />}</Loaded>
    </Page>
  );
}

function Body({ listing, ofOneUnit }: { readonly listing: Listing; readonly ofOneUnit: boolean }) {
  const words = useWords(peopleWords);
  const make = useWrite(api.inviteMany);
  if (make.result) return <MadeLinks made={make.result} onMore={make.reset} />;
  if (listing.people.length === 0) {
    return (
      <Empty title={words.nobodyToInvite} action={<Button href="/quan-tri">{words.toUnits}</Button>}>
        {words.nobodyToInviteWhy}
      </Empty>
    );
  }
  return <InviteList listing={listing} ofOneUnit={ofOneUnit} make={make} />;
}
