import { useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import * as api from '#api/law.ts';
import { shortDate } from '#domain/kernel/day.ts';
import type { Output } from '../kernel/client.ts';
import { Loaded } from '../kernel/Loaded.tsx';
import { useRead } from '../kernel/useRead.ts';
import { Anchor } from '../ui/Anchor.tsx';
import { Button } from '../ui/Button.tsx';
import { Facts } from '../ui/Facts.tsx';
import { momentText } from '../ui/format.ts';
import { useWords } from '../ui/language.ts';
import { Page } from '../ui/Page.tsx';
import { Section } from '../ui/Section.tsx';
import { Timeline } from '../ui/Timeline.tsx';
import { CitingPlans } from './CitingPlans.tsx';
import { CorrectDialog } from './CorrectDialog.tsx';
import { EndDialog } from './EndDialog.tsx';
import styles from './Law.module.css';
import { StandingTag } from './StandingTag.tsx';
import { lawWords } from './words.ts';

export type Shown = Output<typeof api.showLegalDocument>;
type Opened = 'correct' | 'end' | null;

/** One document: whether it holds, since when, what took its place, who cites it, what was corrected. */
export function DocumentPage() {
  const words = useWords(lawWords);
  const navigate = useNavigate();
  const { key = '' } = useParams({ strict: false }) as { key?: string };
  const read = useRead(api.showLegalDocument, { key });
  const [opened, setOpened] = useState<Opened>(null);
  const document = read.data;
  const close = () => setOpened(null);
  const moveTo = (to: string) => {
    close();
    if (to !== key) void navigate({ to: `/so-van-ban/${to}` as never });
  };
  const keeps = document?.whyNot.correct.length === 0;
  const acts = document && keeps && (
    <>
      <Button onClick={() => setOpened('correct')}>{words.correct}</Button>
      {document.whyNot.end.length === 0 && <Button onClick={() => setOpened('end')}>{words.end}</Button>}
    </>
  );
  return (
    <Page
      title={document ? `${document.type} ${document.number}` : words.register}
      crumb={[{ label: words.register, href: '/so-van-ban' }]}
      lead={document?.subject}
      aside={acts}
    >
      <Loaded read={read}>{(loaded) => <Parts document={loaded} />}</Loaded>
      {document && <CitingPlans documentKey={key} />}
      {document && opened === 'correct' && <CorrectDialog document={document} onDone={moveTo} onClose={close} />}
      {document && opened === 'end' && <EndDialog document={document} onClose={close} />}
    </Page>
  );
}

function Parts({ document }: { readonly document: Shown }) {
  const words = useWords(lawWords);
  const { inForceFrom, inForceTo, issuedOn, successors, predecessors, history } = document;
  const validity = [
    words.since(shortDate(inForceFrom ?? issuedOn)),
    inForceTo === null ? words.open : words.until(shortDate(inForceTo)),
  ].join(', ');
  return (
    <>
      <Section title={words.validity} first>
        <Facts
          rows={
            [
              [words.state, <StandingTag key="standing" standing={document.standing} />],
              [words.time, validity],
              [words.issuedOn, shortDate(issuedOn)],
              [words.issuer, document.issuer],
              [words.successors, successors.length > 0 && <Numbers numbers={successors} />],
              [words.predecessors, predecessors.length > 0 && <Numbers numbers={predecessors} />],
              [words.verified, document.verifiedName],
              [words.source, document.source],
            ].filter(([, value]) => value !== false) as [string, string][]
          }
        />
        {document.isShipped && <p className={styles.shipped}>{words.shipped}</p>}
      </Section>
      {history.length > 0 && (
        <Section title={words.history}>
          <Timeline
            label={words.history}
            events={history.map((step) => ({
              key: String(step.version),
              when: momentText(step.at),
              text: `${words.acts[step.act]}, ${step.by === null ? words.atTerminal : words.by(step.by)}`,
              note: (
                <>
                  {step.reason}
                  {step.changes.map(({ field, before, after }) => (
                    <span key={field} className={styles.under}>
                      {field}: <del>{before ?? words.empty}</del> <ins>{after ?? words.empty}</ins>
                    </span>
                  ))}
                </>
              ),
            }))}
          />
        </Section>
      )}
    </>
  );
}

function Numbers({ numbers }: { readonly numbers: readonly { readonly number: string; readonly key: string | null }[] }) {
  return numbers.map(({ number, key }, index) => (
    <span key={number}>
      {index > 0 && ', '}
      {key === null ? number : <Anchor href={`/so-van-ban/${key}`}>{number}</Anchor>}
    </span>
  ));
}
