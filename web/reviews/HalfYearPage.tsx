import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import * as api from '#api/reviews.ts';
import { type Day, shortDate } from '#domain/kernel/day.ts';
import type { Output } from '../kernel/client.ts';
import { Loaded } from '../kernel/Loaded.tsx';
import { useRead } from '../kernel/useRead.ts';
import { Anchor } from '../ui/Anchor.tsx';
import { Empty } from '../ui/Empty.tsx';
import { Line } from '../ui/Line.tsx';
import { Lines } from '../ui/Lines.tsx';
import { useWords } from '../ui/language.ts';
import { Note } from '../ui/Note.tsx';
import { Page } from '../ui/Page.tsx';
import { Section } from '../ui/Section.tsx';
import { Tag } from '../ui/Tag.tsx';
import { ApprovedHalfYear } from './ApprovedHalfYear.tsx';
import { ApproveHalfYear } from './ApproveHalfYear.tsx';
import { HalfYearFigures } from './HalfYearFigures.tsx';
import { halfYearWords } from './halfYearWords.ts';
import styles from './Reviews.module.css';
import { WriteHalfYear } from './WriteHalfYear.tsx';

export type HalfYear = Output<typeof api.showHalfYear>;

/** The half-year report: figures beside the year before, what the unit writes, and the meeting that approves it. */
export function HalfYearPage() {
  const words = useWords(halfYearWords);
  const { campaignId = '' } = useParams({ strict: false });
  const [asOf, setAsOf] = useState<Day | null>(null);
  const read = useRead(api.showHalfYear, asOf ? { campaignId, asOf } : { campaignId }, { keepShown: true });
  const half = read.data;
  const at = `/phong-trao/${campaignId}`;
  const crumb = [{ label: words.today, href: '/' }, ...(half ? [{ label: words.campaign(half.year), href: at }] : [])];
  return (
    <Page title={half ? words.title(half.year) : words.pageTitle} crumb={crumb} lead={half && `${half.unitName}. ${words.lead}`}>
      <Loaded read={read}>{(loaded) => <Parts half={loaded} onAsOf={setAsOf} />}</Loaded>
    </Page>
  );
}

function Parts({ half, onAsOf }: { readonly half: HalfYear; readonly onAsOf: (day: Day) => void }) {
  const words = useWords(halfYearWords);
  const mayWrite = half.whyNot.write.length === 0;
  return (
    <>
      <div className={styles.state}>
        {half.sitting ? (
          <Tag kind="done">{words.approvedAt(shortDate(half.sitting.heldOn))}</Tag>
        ) : (
          <Tag kind="wait">{words.notApproved}</Tag>
        )}
        <Anchor href={`/phong-trao/${half.campaignId}/hoi-nghi/half-year`}>{words.toConference}</Anchor>
      </div>
      <HalfYearFigures half={half} {...(half.sitting ? {} : { onAsOf })} />
      <Listed half={half} />
      {half.sitting ? (
        <ApprovedHalfYear half={half} sitting={half.sitting} />
      ) : mayWrite ? (
        <>
          <WriteHalfYear key={half.version} half={half} />
          <ApproveHalfYear half={half} />
        </>
      ) : (
        <Section title={words.writing}>
          <Note>{words.memberOnly}</Note>
        </Section>
      )}
    </>
  );
}

/** What was found lacking by the day: area and role, never a person. */
function Listed({ half }: { readonly half: HalfYear }) {
  const words = useWords(halfYearWords);
  return (
    <Section title={words.shortcomings}>
      {half.shortcomings.length === 0 ? (
        <Empty title={words.shortcomingsNone}>{words.shortcomingsNoneWhy}</Empty>
      ) : (
        <Lines label={words.shortcomings}>
          {half.shortcomings.map(({ area, role, text, dueOn, outcome }) => (
            <Line
              key={`${area} ${text} ${dueOn}`}
              when={outcome ? words.closed : words.open}
              tone={outcome ? 'done' : 'risk'}
              margin={words.due(shortDate(dueOn))}
              title={text}
              why={[words.areaRole(area, role), outcome].filter(Boolean).join(' · ')}
            />
          ))}
        </Lines>
      )}
    </Section>
  );
}
