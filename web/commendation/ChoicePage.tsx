import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import * as api from '#api/awardChoice.ts';
import type { Output } from '../kernel/client.ts';
import { Loaded } from '../kernel/Loaded.tsx';
import { usePage } from '../kernel/usePage.ts';
import { useRead } from '../kernel/useRead.ts';
import { Anchor } from '../ui/Anchor.tsx';
import { CopyButton } from '../ui/CopyButton.tsx';
import { Empty } from '../ui/Empty.tsx';
import { useWords } from '../ui/language.ts';
import { Note } from '../ui/Note.tsx';
import { Page } from '../ui/Page.tsx';
import { Section } from '../ui/Section.tsx';
import { Segments } from '../ui/Segments.tsx';
import styles from './Choice.module.css';
import { ChoiceActs } from './ChoiceActs.tsx';
import { Conflicts } from './Conflicts.tsx';
import { choiceWords } from './choiceWords.ts';
import { LimitMeters } from './LimitMeters.tsx';
import { Nominees } from './Nominees.tsx';
import { RankRules } from './RankRules.tsx';
import { RoundTabs } from './RoundTabs.tsx';
import { Ties } from './Ties.tsx';
import { WhatIf } from './WhatIf.tsx';

export type Choice = Output<typeof api.showAwardChoice>;
/** The choice as it is open to whoever looks. */
export type OpenChoice = Choice & { readonly choice: NonNullable<Choice['choice']> };

/** Who is chosen in a round and who is not, by which limit, and what a ruling or another number would change. */
export function ChoicePage() {
  const words = useWords(choiceWords);
  const { roundId = '' } = useParams({ strict: false });
  const [audience, setAudience] = useState<'collective' | 'individual'>('collective');
  const [page, setPage] = usePage(`${roundId}.${audience}`);
  const read = useRead(api.showAwardChoice, { roundId, audience, page }, { keepShown: true });
  const shown = read.data;
  const crumb = [
    { label: words.rounds, href: '/khen-thuong' },
    ...(shown ? [{ label: shown.title, href: `/khen-thuong/${roundId}` }] : []),
  ];
  const labels = (['collective', 'individual'] as const).map((value) => ({
    value,
    label: shown ? `${words.audiences[value]} (${shown.counts[value]})` : words.audiences[value],
  }));
  return (
    <Page title={words.title} crumb={crumb} lead={words.lead}>
      <RoundTabs roundId={roundId} at="xet-chon" />
      <div className={styles.bar}>
        <Segments label={words.audience} options={labels} value={audience} onChange={setAudience} />
        {shown?.councilId && <Anchor href={`/hoi-dong/${shown.councilId}`}>{words.council}</Anchor>}
      </div>
      <Loaded read={read}>
        {(loaded) =>
          loaded.choice === null ? (
            <Note kind="wait" icon="lock" title={words.tied}>
              <p>{words.tiedWhy}</p>
            </Note>
          ) : (
            <Parts key={loaded.audience} shown={loaded as OpenChoice} onPage={setPage} />
          )
        }
      </Loaded>
    </Page>
  );
}

function Parts({ shown, onPage }: { readonly shown: OpenChoice; readonly onPage: (page: number) => void }) {
  const words = useWords(choiceWords);
  const { choice } = shown;
  return (
    <>
      <Conflicts shown={shown} />
      <Ties shown={shown} />
      {choice.total === 0 ? (
        <Empty title={words.nobody}>{words.nobodyWhy}</Empty>
      ) : (
        <>
          <ChoiceActs shown={shown} />
          <LimitMeters shown={shown} />
          <Nominees shown={shown} onPage={onPage} />
          <WhatIf shown={shown} />
        </>
      )}
      {choice.total === 0 && <LimitMeters shown={shown} />}
      <RankRules shown={shown} />
      {choice.explanation.length > 0 && (
        <Section title={words.explanation} aside={<CopyButton text={choice.explanation.join('\n')}>{words.copy}</CopyButton>}>
          <p className={styles.muted}>{words.explanationWhy}</p>
          <ul className={styles.lines}>
            {choice.explanation.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
