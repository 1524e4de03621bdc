import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import * as dossiers from '#api/dossiers.ts';
import * as api from '#api/papers.ts';
import type { Output } from '../kernel/client.ts';
import { Loaded } from '../kernel/Loaded.tsx';
import { useRead } from '../kernel/useRead.ts';
import { Button } from '../ui/Button.tsx';
import { Empty } from '../ui/Empty.tsx';
import { useWords } from '../ui/language.ts';
import { Page } from '../ui/Page.tsx';
import { Section } from '../ui/Section.tsx';
import { Findings } from './Findings.tsx';
import { GroupRow } from './GroupRow.tsx';
import { OtherGroup } from './OtherGroup.tsx';
import { type OtherPaper, OtherRow } from './OtherRow.tsx';
import { Overview } from './Overview.tsx';
import { PaperRow } from './PaperRow.tsx';
import styles from './Papers.module.css';
import { byPhase, type ShownFilter, shows, showsGroup, stageOf } from './paperStage.ts';
import { WholeDossier } from './WholeDossier.tsx';
import { paperWords } from './words.ts';

export type Listing = Output<typeof api.listCasePapers>;
export type CasePaper = Listing['papers'][number];
export type PaperGroup = Listing['groups'][number];
/** Papers of other pages that are one for each, under one row. */
interface OtherPapers {
  readonly step: number;
  readonly side: OtherPaper['side'];
  readonly each: readonly OtherPaper[];
}
type Shown = CasePaper | PaperGroup | OtherPaper | OtherPapers;

/** Every paper a year needs from the one who looks, with what each still lacks. */
export function PapersPage() {
  const words = useWords(paperWords);
  const { campaignId = '' } = useParams({ strict: false });
  const read = useRead(api.listCasePapers, { campaignId });
  const crumb = [
    { label: words.today, href: '/' },
    ...(read.data ? [{ label: words.campaign(read.data.year), href: `/phong-trao/${campaignId}` }] : []),
  ];
  const all = read.data && read.data.papers.length > 0 && (
    <>
      <Button kind="quiet" icon="document" href="/mau-giay-to">
        {words.templates}
      </Button>
      {read.data.papers.some(({ missing }) => missing.length === 0) && (
        <>
          <WholeDossier campaignId={campaignId} />
          <Button icon="download" href={`/api/campaigns/${campaignId}/papers.zip`} download>
            {words.all}
          </Button>
        </>
      )}
    </>
  );
  return (
    <Page title={words.title} crumb={crumb} lead={words.lead} aside={all}>
      <Loaded read={read}>{(listing) => <Papers listing={listing} />}</Loaded>
    </Page>
  );
}

function Papers({ listing }: { readonly listing: Listing }) {
  const words = useWords(paperWords);
  const [filter, setFilter] = useState<ShownFilter>('all');
  const sides = (['unit', 'receiver'] as const).filter((side) => listing.papers.some((paper) => paper.side === side));
  const others = useRead(dossiers.listOtherPapers, { campaignId: listing.campaignId }).data?.papers ?? [];
  const shown: readonly Shown[] = [
    ...listing.papers.filter((paper) => shows(filter, stageOf(paper))),
    ...listing.groups.filter((group) => showsGroup(filter, group)),
    ...grouped(others.filter(({ address }) => filter === 'all' || (filter === 'lacking' && address === null))),
  ].sort((a, b) => a.step - b.step);
  if (sides.length === 0) return <Empty title={words.none}>{words.noneWhy}</Empty>;
  return (
    <>
      <Overview papers={listing.papers} filter={filter} onFilter={setFilter} />
      <Findings findings={listing.checks} title={words.checks} />
      {shown.length === 0 && <Empty title={words.noneSuch}>{words.noneSuchWhy}</Empty>}
      {sides.flatMap((side) =>
        byPhase(shown.filter((paper) => underOf(paper.side, sides) === side)).map(({ phase, papers }) => (
          <Section
            key={`${side} ${phase}`}
            title={sides.length > 1 ? words.ofSide(words[side], words.phases[phase]!) : words.phases[phase]}
            aside={words.months[phase]}
          >
            <ul className={styles.rows} aria-label={words.phases[phase]}>
              {papers.map((paper) =>
                'each' in paper ? (
                  <OtherGroup key={`each ${paper.each[0]!.kind}`} papers={paper.each} isOwn={sides.includes(paper.side)} />
                ) : 'total' in paper ? (
                  <GroupRow key={paper.kind} group={paper} campaignId={listing.campaignId} />
                ) : 'life' in paper ? (
                  <PaperRow key={paper.kind} paper={paper} campaignId={listing.campaignId} />
                ) : (
                  <OtherRow key={`other ${paper.kind}`} paper={paper} isOwn={sides.includes(paper.side)} />
                ),
              )}
            </ul>
          </Section>
        )),
      )}
    </>
  );
}

/** Those of a kind that are one for each stand together. */
function grouped(others: readonly OtherPaper[]): readonly (OtherPaper | OtherPapers)[] {
  const each = new Set(others.filter(({ of }) => of !== null).map(({ kind }) => kind));
  return [
    ...others.filter(({ kind }) => !each.has(kind)),
    ...[...each].map((kind) => {
      const some = others.filter((one) => one.kind === kind);
      return { step: some[0]!.step, side: some[0]!.side, each: some };
    }),
  ];
}

/** A paper of a side that the asker makes none of stands among those they do make. */
const underOf = (side: CasePaper['side'], sides: readonly CasePaper['side'][]) => (sides.includes(side) ? side : sides[0]);
