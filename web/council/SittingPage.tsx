import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import * as api from '#api/council.ts';
import { shortDate } from '#domain/kernel/day.ts';
import type { Output } from '../kernel/client.ts';
import { Loaded } from '../kernel/Loaded.tsx';
import { Trouble } from '../kernel/Trouble.tsx';
import { useRead } from '../kernel/useRead.ts';
import { useWrite } from '../kernel/useWrite.ts';
import { Button } from '../ui/Button.tsx';
import { Empty } from '../ui/Empty.tsx';
import { useWords } from '../ui/language.ts';
import { Page } from '../ui/Page.tsx';
import { reasonsOf } from '../ui/refusal.ts';
import { Section } from '../ui/Section.tsx';
import { Tag } from '../ui/Tag.tsx';
import { toast } from '../ui/toast.ts';
import { AllVotes } from './AllVotes.tsx';
import { Attendance } from './Attendance.tsx';
import { CaseCard } from './CaseCard.tsx';
import { CaseDialog } from './CaseDialog.tsx';
import styles from './Council.module.css';
import { SittingActs } from './SittingActs.tsx';
import { SittingPapers } from './SittingPapers.tsx';
import { sittingWords } from './sittingWords.ts';
import { councilWords } from './words.ts';

export type Sitting = Output<typeof api.showSitting>;
export type Case = Sitting['cases'][number];
export type Inside = NonNullable<Case['inside']>;

const tones = { planned: 'wait', called: 'wait', open: 'risk', closed: 'risk', signed: 'done' } as const;

/** A sitting: for its secretary to run, for its members to follow; a case somebody is tied to is closed to them. */
export function SittingPage() {
  const words = useWords(sittingWords);
  const { sittingId = '' } = useParams({ strict: false });
  const read = useRead(api.showSitting, { sittingId }, { every: 15_000 });
  const sitting = read.data;
  const crumb = [
    { label: useWords(councilWords).title, href: '/hoi-dong' },
    ...(sitting ? [{ label: sitting.councilName, href: `/hoi-dong/${sitting.councilId}` }] : []),
  ];
  const lead = sitting && words.when(shortDate(sitting.meetsOn), sitting.begins, sitting.venue);
  return (
    <Page title={sitting?.title ?? words.sitting} crumb={crumb} lead={lead}>
      <Loaded read={read}>{(loaded) => <Parts sitting={loaded} />}</Loaded>
    </Page>
  );
}

function Parts({ sitting }: { readonly sitting: Sitting }) {
  const states = useWords(councilWords).states;
  const words = useWords(sittingWords);
  const runs = sitting.around.length > 0;
  return (
    <>
      <div className={styles.tags}>
        <Tag kind={tones[sitting.state]}>{states[sitting.state]}</Tag>
        {sitting.answersThrough && <Tag kind="wait">{words.answersBy(shortDate(sitting.answersThrough))}</Tag>}
        {sitting.state === 'open' && sitting.secretaryName && <span>{words.secretary(sitting.secretaryName)}</span>}
        {sitting.state === 'open' && runs && <TakeOver sitting={sitting} />}
      </div>
      {sitting.state === 'open' && runs && <AllVotes sitting={sitting} />}
      <SittingActs sitting={sitting} />
      <Agenda sitting={sitting} />
      {sitting.mode === 'meeting' && sitting.seats.length > 0 && <Attendance sitting={sitting} />}
      {runs && <SittingPapers sitting={sitting} />}
    </>
  );
}

function TakeOver({ sitting }: { readonly sitting: Sitting }) {
  const words = useWords(sittingWords);
  const write = useWrite(api.takeOverSitting, { onDone: () => toast(words.done) });
  return (
    <>
      <Button size="s" busy={write.pending} onClick={() => write.write({ sittingId: sitting.id })}>
        {words.takeOver}
      </Button>
      <Button size="s" icon="eye" href={`/phien-hop/${sitting.id}/man-chieu`}>
        {words.projector}
      </Button>
      {write.failure && <Trouble error={write.failure} />}
    </>
  );
}

function Agenda({ sitting }: { readonly sitting: Sitting }) {
  const words = useWords(sittingWords);
  const [adding, setAdding] = useState(false);
  const may = reasonsOf(sitting.whyNot.prepare).length === 0 || (sitting.state === 'open' && sitting.around.length > 0);
  const act = may && (
    <Button kind={sitting.cases.length === 0 ? 'main' : 'default'} icon="plus" onClick={() => setAdding(true)}>
      {words.addCase}
    </Button>
  );
  return (
    <Section title={words.agenda} aside={sitting.cases.length > 0 && act}>
      {sitting.cases.length === 0 ? (
        <Empty title={words.noCases} action={act}>
          {words.noCasesWhy}
        </Empty>
      ) : (
        sitting.cases.map((one) => <CaseCard key={one.id} sitting={sitting} one={one} />)
      )}
      {adding && <CaseDialog sitting={sitting} onClose={() => setAdding(false)} />}
    </Section>
  );
}
