import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import * as api from '#api/org.ts';
import { dayAt, shortDate } from '#domain/kernel/day.ts';
import type { Output } from '../kernel/client.ts';
import { FormDialog } from '../kernel/FormDialog.tsx';
import { Loaded } from '../kernel/Loaded.tsx';
import { useRead } from '../kernel/useRead.ts';
import { useWrite } from '../kernel/useWrite.ts';
import { Button } from '../ui/Button.tsx';
import { Facts } from '../ui/Facts.tsx';
import { useWords } from '../ui/language.ts';
import { Note } from '../ui/Note.tsx';
import { Page } from '../ui/Page.tsx';
import { Section } from '../ui/Section.tsx';
import { Tag } from '../ui/Tag.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { toast } from '../ui/toast.ts';
import { ActLines, CourseSection } from './Course.tsx';
import { stateTags } from './ReorganisationsPage.tsx';
import { reorganisationWords } from './reorganisationWords.ts';

type Reorganisation = Output<typeof api.showReorganisation>;

/** One reorganisation: its paper, what it does or did, what keeps it from its day. */
export function ReorganisationPage() {
  const words = useWords(reorganisationWords);
  const { reorganisationId = '' } = useParams({ strict: false });
  const read = useRead(api.showReorganisation, { reorganisationId });
  const [opened, setOpened] = useState(false);
  const one = read.data;
  const mayTakeBack = one && one.whyNot.takeBack.length === 0;
  return (
    <Page
      title={one?.decision ?? words.title}
      crumb={[
        { label: words.admin, href: '/quan-tri' },
        { label: words.title, href: '/quan-tri/sap-xep' },
      ]}
      aside={
        <>
          {one && <Tag kind={stateTags[one.state]}>{one.stateName}</Tag>}
          {mayTakeBack && <Button onClick={() => setOpened(true)}>{words.takeBack}</Button>}
        </>
      }
    >
      <Loaded read={read}>{(loaded) => <Parts one={loaded} />}</Loaded>
      {opened && one && <TakeBackDialog one={one} onClose={() => setOpened(false)} />}
    </Page>
  );
}

function Parts({ one }: { readonly one: Reorganisation }) {
  const words = useWords(reorganisationWords);
  const isAhead = one.state === 'planned' || one.state === 'held';
  return (
    <>
      {one.state === 'held' && (
        <Note kind="error" title={words.held}>
          <p>{words.heldWhy}</p>
          {one.whyHeld.map((reason) => (
            <p key={`${reason.at} ${reason.message}`}>{reason.message}</p>
          ))}
        </Note>
      )}
      {one.warnings.length > 0 && (
        <Note kind="risk" title={words.warnings}>
          {one.warnings.map(({ message }) => (
            <p key={message}>{message}</p>
          ))}
        </Note>
      )}
      <Section title={words.paper} first>
        <Facts
          rows={[
            [words.decisionNumber, one.paper?.number ?? one.decision],
            [words.decidedOn, one.paper?.decidedOn && shortDate(one.paper.decidedOn)],
            [words.issuer, one.paper?.issuer],
            [words.takesEffect, shortDate(one.onDay)],
            [words.setAt, shortDate(dayAt(one.setAt))],
            [words.carriedOut, one.carriedOutAt && shortDate(dayAt(one.carriedOutAt))],
            [words.takenBackOn, one.takenBack && `${shortDate(dayAt(one.takenBack.at))} · ${one.takenBack.reason}`],
          ]}
        />
      </Section>
      <Section title={words.river}>
        <CourseSection course={one} isAhead={isAhead} />
      </Section>
      <Section title={words.acts} aside={words.actCount(one.counts.lines)}>
        <ActLines course={one} />
      </Section>
    </>
  );
}

function TakeBackDialog({ one, onClose }: { readonly one: Reorganisation; readonly onClose: () => void }) {
  const words = useWords(reorganisationWords);
  const [reason, setReason] = useState('');
  const write = useWrite(api.takeBackReorganisation, {
    onDone: () => {
      toast(words.takenBackToast);
      onClose();
    },
  });
  const submit = () => write.write({ reorganisationId: one.id, version: one.version, reason });
  return (
    <FormDialog title={words.takeBackTitle} act={words.takeBack} onClose={onClose} onSubmit={submit} write={write} size="m">
      <p className="ink-2">{words.takeBackWhy}</p>
      <TextArea name="reason" label={words.reason} maxLength={500} value={reason} onChange={setReason} />
    </FormDialog>
  );
}
