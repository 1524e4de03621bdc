import { useParams } from '@tanstack/react-router';
import * as api from '#api/papers.ts';
import { Loaded } from '../kernel/Loaded.tsx';
import { useRead } from '../kernel/useRead.ts';
import { Anchor } from '../ui/Anchor.tsx';
import { Button } from '../ui/Button.tsx';
import { Empty } from '../ui/Empty.tsx';
import { useWords } from '../ui/language.ts';
import { Page } from '../ui/Page.tsx';
import { PaperButton } from '../ui/PaperButton.tsx';
import { Section } from '../ui/Section.tsx';
import { Editions } from './Editions.tsx';
import { PaperFindings } from './Findings.tsx';
import { NextAct } from './NextAct.tsx';
import { PaperDesk } from './PaperDesk.tsx';
import styles from './Papers.module.css';
import type { CasePaper, Listing } from './PapersPage.tsx';
import { paperFile, templateFile } from './paperFiles.ts';
import { StageTag } from './StageTag.tsx';
import { useLastAct } from './useLastAct.ts';
import { paperWords } from './words.ts';

/** One paper of the year: what is typed into it beside the paper as it prints, what may be done next, what went out. */
export function PaperPage() {
  const words = useWords(paperWords);
  const { campaignId = '', kind = '' } = useParams({ strict: false });
  const read = useRead(api.listCasePapers, { campaignId });
  const paper = read.data?.papers.find((one) => one.kind === kind);
  const all = `/phong-trao/${campaignId}/giay-to`;
  const crumb = [
    { label: words.today, href: '/' },
    ...(read.data ? [{ label: words.campaign(read.data.year), href: `/phong-trao/${campaignId}` }] : []),
    { label: words.title, href: all },
  ];
  return (
    <Page
      title={paper?.title ?? words.title}
      crumb={crumb}
      lead={paper && <Lead paper={paper} />}
      aside={paper && <Acts key={kind} paper={paper} campaignId={campaignId} />}
      width="wide"
    >
      <Loaded read={read}>
        {(listing) =>
          paper ? (
            <Opened key={kind} paper={paper} listing={listing} />
          ) : (
            <Empty title={words.noSuch} action={<Button href={all}>{words.back}</Button>}>
              {words.noSuchWhy}
            </Empty>
          )
        }
      </Loaded>
    </Page>
  );
}

/** Where a paper stands, under its title. */
export function Lead({ paper }: { readonly paper: CasePaper }) {
  const words = useWords(paperWords);
  const said = useLastAct(paper);
  return (
    <span className={styles.lead}>
      <StageTag paper={paper} />
      <span>{words.step(paper.step)}</span>
      {said && <span>{said}</span>}
    </span>
  );
}

/** What may be done with a paper on its own page. */
export function Acts({ paper, campaignId }: { readonly paper: CasePaper; readonly campaignId: string }) {
  const words = useWords(paperWords);
  const { title, missing } = paper;
  return (
    <>
      {missing.length === 0 && (
        <PaperButton icon="print" name={words.printOne(title)} href={paperFile(campaignId, paper, 'pdf')}>
          {words.print}
        </PaperButton>
      )}
      {missing.length === 0 && paper.template && (
        <Button icon="download" href={templateFile(campaignId, paper)} download aria-label={words.byTemplateOne(title)}>
          {words.byTemplate}
        </Button>
      )}
      <NextAct paper={paper} campaignId={campaignId} isOpen />
    </>
  );
}

function Opened({ paper, listing }: { readonly paper: CasePaper; readonly listing: Listing }) {
  const words = useWords(paperWords);
  const { campaignId, papers } = listing;
  return (
    <>
      <PaperFindings paper={paper} campaignId={campaignId} />
      <PaperDesk paper={paper} campaignId={campaignId} />
      {paper.life.issues.length > 0 && (
        <Section title={words.editions}>
          <Editions paper={paper} campaignId={campaignId} />
        </Section>
      )}
      <Neighbours papers={papers} of={paper} campaignId={campaignId} />
    </>
  );
}

interface NeighboursProps {
  readonly papers: Listing['papers'];
  readonly of: CasePaper;
  readonly campaignId: string;
}

/** The papers before and after it in the year. */
function Neighbours({ papers, of, campaignId }: NeighboursProps) {
  const words = useWords(paperWords);
  const at = papers.indexOf(of);
  const link = (paper: CasePaper | undefined, word: (title: string) => string) =>
    paper && <Anchor href={`/phong-trao/${campaignId}/giay-to/${paper.kind}`}>{word(paper.title)}</Anchor>;
  return (
    <nav className={styles.neighbours} aria-label={words.neighbours}>
      <span>{link(papers[at - 1], words.before)}</span>
      <span>{link(papers[at + 1], words.after)}</span>
    </nav>
  );
}
