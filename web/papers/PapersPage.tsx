import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import * as api from '#api/papers.ts';
import type { Output } from '../kernel/client.ts';
import { Loaded } from '../kernel/Loaded.tsx';
import { useRead } from '../kernel/useRead.ts';
import { Button } from '../ui/Button.tsx';
import { Empty } from '../ui/Empty.tsx';
import { Lines } from '../ui/Lines.tsx';
import { useWords } from '../ui/language.ts';
import { Note } from '../ui/Note.tsx';
import { Page } from '../ui/Page.tsx';
import { Section } from '../ui/Section.tsx';
import { FillDialog } from './FillDialog.tsx';
import { PaperLine } from './PaperLine.tsx';
import { paperWords } from './words.ts';

type Listing = Output<typeof api.listCasePapers>;
export type CasePaper = Listing['papers'][number];

/** Every paper a year needs from the one who looks, with what each still lacks. */
export function PapersPage() {
  const words = useWords(paperWords);
  const { campaignId = '' } = useParams({ strict: false });
  const read = useRead(api.listCasePapers, { campaignId });
  const crumb = [
    { label: words.today, href: '/' },
    ...(read.data ? [{ label: words.campaign(read.data.year), href: `/phong-trao/${campaignId}` }] : []),
  ];
  const all = read.data?.papers.some(({ missing }) => missing.length === 0) && (
    <Button icon="download" href={`/api/campaigns/${campaignId}/papers.zip`} download>
      {words.all}
    </Button>
  );
  return (
    <Page title={words.title} crumb={crumb} lead={words.lead} aside={all}>
      <Loaded read={read}>{(listing) => <Papers listing={listing} />}</Loaded>
    </Page>
  );
}

function Papers({ listing }: { readonly listing: Listing }) {
  const words = useWords(paperWords);
  const [filling, setFilling] = useState<string | null>(null);
  const filled = listing.papers.find(({ kind }) => kind === filling);
  const sides = (['unit', 'receiver'] as const)
    .map((side) => ({ side, papers: listing.papers.filter((paper) => paper.side === side) }))
    .filter(({ papers }) => papers.length > 0);
  if (sides.length === 0) return <Empty title={words.none}>{words.noneWhy}</Empty>;
  return (
    <>
      {listing.checks.length > 0 && (
        <Note title={words.checks}>
          <ul>
            {listing.checks.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </Note>
      )}
      {sides.map(({ side, papers }, at) => (
        <Section key={side} title={words[side]} first={at === 0}>
          <Lines label={words[side]}>
            {papers.map((paper) => (
              <PaperLine key={paper.kind} paper={paper} campaignId={listing.campaignId} onFill={() => setFilling(paper.kind)} />
            ))}
          </Lines>
        </Section>
      ))}
      {filled && <FillDialog paper={filled} campaignId={listing.campaignId} onClose={() => setFilling(null)} />}
    </>
  );
}
