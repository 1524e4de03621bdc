import { useParams } from '@tanstack/react-router';
import * as api from '#api/papers.ts';
import { Loaded } from '../kernel/Loaded.tsx';
import { useRead } from '../kernel/useRead.ts';
import { Button } from '../ui/Button.tsx';
import { Empty } from '../ui/Empty.tsx';
import { useWords } from '../ui/language.ts';
import { Page } from '../ui/Page.tsx';
import { Section } from '../ui/Section.tsx';
import { Editions } from './Editions.tsx';
import { PaperFindings } from './Findings.tsx';
import { groupWords } from './groupWords.ts';
import { OnBlank } from './OnBlank.tsx';
import { PaperDesk } from './PaperDesk.tsx';
import { Acts, Lead } from './PaperPage.tsx';
import { paperWords } from './words.ts';

/** The paper of one person or collective: what is typed into it, what may be done next, what went out. */
export function SubjectPaperPage() {
  const common = useWords(paperWords);
  const words = useWords(groupWords);
  const { campaignId = '', kind = '', subject = '' } = useParams({ strict: false }) as Record<string, string | undefined>;
  const read = useRead(api.listSubjectPapers, { campaignId, kind, subject });
  const paper = read.data?.papers[0];
  const list = `/phong-trao/${campaignId}/giay-to/${kind}`;
  const crumb = [
    { label: common.today, href: '/' },
    ...(read.data ? [{ label: common.campaign(read.data.year), href: `/phong-trao/${campaignId}` }] : []),
    { label: common.title, href: `/phong-trao/${campaignId}/giay-to` },
    ...(read.data ? [{ label: read.data.group.title, href: list }] : []),
  ];
  return (
    <Page
      title={paper?.subject?.name ?? common.title}
      crumb={crumb}
      lead={paper && <Lead paper={paper} />}
      aside={paper && <Acts paper={paper} campaignId={campaignId} />}
      width="wide"
    >
      <Loaded read={read}>
        {() =>
          paper ? (
            <>
              <PaperFindings paper={paper} campaignId={campaignId} />
              <PaperDesk key={subject} paper={paper} campaignId={campaignId} />
              <OnBlank paper={paper} campaignId={campaignId} />
              {paper.life.issues.length > 0 && (
                <Section title={common.editions}>
                  <Editions paper={paper} campaignId={campaignId} />
                </Section>
              )}
            </>
          ) : (
            <Empty title={common.noSuch} action={<Button href={list}>{words.backToList}</Button>}>
              {common.noSuchWhy}
            </Empty>
          )
        }
      </Loaded>
    </Page>
  );
}
