import type { ReactNode } from 'react';
import * as api from '#api/pledges.ts';
import * as todayApi from '#api/today.ts';
import { Loaded } from '../kernel/Loaded.tsx';
import { useRead } from '../kernel/useRead.ts';
import { Button } from '../ui/Button.tsx';
import { Empty } from '../ui/Empty.tsx';
import { closingText, dueOf, timeLeft } from '../ui/format.ts';
import { Line } from '../ui/Line.tsx';
import { Lines } from '../ui/Lines.tsx';
import { useLanguage, useWords } from '../ui/language.ts';
import { Page } from '../ui/Page.tsx';
import { Section } from '../ui/Section.tsx';
import { EarlierPledges } from './EarlierPledges.tsx';
import { EvidenceWanted } from './EvidenceWanted.tsx';
import styles from './MyWork.module.css';
import { OwnTeams } from './OwnTeams.tsx';
import { PledgeSection } from './PledgeSection.tsx';
import type { MyPledges } from './useMyPledge.ts';
import { enrolmentWords } from './words.ts';

interface MyWorkPageProps {
  /** What other features have for this person, under the pledge. */
  readonly children?: ReactNode;
}

/** A member's own page, on a phone first: the pledge, what else waits, the pledges of earlier years. */
export function MyWorkPage({ children }: MyWorkPageProps) {
  const words = useWords(enrolmentWords);
  const read = useRead(api.myPledges, {});
  return (
    <Page title={words.myTitle} lead={<Lead mine={read.data} />}>
      <Loaded read={read}>{(mine) => <Parts mine={mine}>{children}</Parts>}</Loaded>
    </Page>
  );
}

function Lead({ mine }: { readonly mine: MyPledges | undefined }) {
  const words = useWords(enrolmentWords);
  const language = useLanguage();
  if (!mine) return null;
  const current = mine.campaigns.filter((campaign) => campaign.isCurrent && !campaign.sharesPledges);
  if (current.some((campaign) => campaign.pledge?.state === 'returned')) return words.myReturned;
  const unsigned = current.find(
    (campaign) => (!campaign.pledge || campaign.pledge.state === 'draft') && campaign.whyNot.sign.length === 0,
  );
  if (!unsigned) return words.myNothing;
  const { closesAt } = unsigned.window;
  return words.myLead(closingText(closesAt, language), timeLeft(closesAt, mine.now, language));
}

function Parts({ mine, children }: { readonly mine: MyPledges; readonly children: ReactNode }) {
  const words = useWords(enrolmentWords);
  const current = mine.campaigns.filter((campaign) => campaign.isCurrent);
  const signing = current.filter(({ sharesPledges }) => !sharesPledges);
  const earlier = mine.campaigns.filter((campaign) => !campaign.isCurrent && campaign.pledge);
  return (
    <div className={styles.columns}>
      <div>
        {current.length === 0 && <Empty title={words.noCampaign}>{words.noCampaignWhy}</Empty>}
        {signing.map((campaign) => (
          <PledgeSection key={campaign.campaignId} campaign={campaign} isOneOfSeveral={signing.length > 1} />
        ))}
        {signing.map(({ campaignId }) => (
          <OwnTeams key={campaignId} campaignId={campaignId} />
        ))}
        {children}
      </div>
      <div>
        <Asked now={mine.now} />
        {current.map(({ campaignId, year, planTitle }) => (
          <EvidenceWanted key={campaignId} campaignId={campaignId} year={year} plan={current.length > 1 ? planTitle : null} />
        ))}
        {earlier.length > 0 && <EarlierPledges campaigns={earlier} />}
      </div>
    </div>
  );
}

/** What else waits for this person, as the home page has it; the pledge itself stands beside. */
function Asked({ now }: { readonly now: string }) {
  const words = useWords(enrolmentWords);
  const read = useRead(todayApi.showToday, {});
  return (
    <Section title={words.asked} first>
      <Loaded read={read}>
        {({ tasks }) => {
          const others = tasks.filter((task) => task.link !== '/viec-cua-toi');
          if (others.length === 0) return <p className="ink-2">{words.askedNone}</p>;
          return (
            <Lines label={words.asked}>
              {others.map((task) => (
                <Line
                  key={`${task.code} ${task.link}`}
                  {...(task.due ? dueOf(task.due, now) : { when: words.undated })}
                  title={task.title}
                  why={task.why}
                  actions={
                    <Button size="s" href={task.link} aria-label={`${words.open}: ${task.title}`}>
                      {words.open}
                    </Button>
                  }
                />
              ))}
            </Lines>
          );
        }}
      </Loaded>
    </Section>
  );
}
