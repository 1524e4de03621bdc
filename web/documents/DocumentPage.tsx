import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import * as api from '#api/documents.ts';
import { shortDate } from '#domain/kernel/day.ts';
import { ordinalText } from '#domain/law/documentFormat.ts';
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
import { AttachDialog, IssueDialog, StrikeDialog } from './ChangeDialogs.tsx';
import { Copies } from './Copies.tsx';
import { DeliverDialog } from './DeliverDialog.tsx';
import { Deliveries } from './Deliveries.tsx';
import { StateTags } from './StateTags.tsx';
import { documentWords } from './words.ts';

export type Shown = Output<typeof api.showDocument>;
type Opened = 'issue' | 'strike' | 'attach' | 'deliver' | null;

/** One document of the register: what it is, its signed copies, who received it. */
export function DocumentPage() {
  const words = useWords(documentWords);
  const { documentId = '' } = useParams({ strict: false }) as { documentId?: string };
  const read = useRead(api.showDocument, { documentId });
  const [opened, setOpened] = useState<Opened>(null);
  const shown = read.data;
  const close = () => setOpened(null);
  return (
    <Page
      title={shown ? `${shown.typeTitle} ${shown.number}` : words.register}
      crumb={[{ label: words.register, href: '/van-ban' }]}
      lead={shown?.subject}
      aside={shown && <Acts shown={shown} onOpen={setOpened} />}
    >
      <Loaded read={read}>
        {(loaded) => (
          <>
            <About shown={loaded} />
            <Section title={words.copies}>
              <Copies shown={loaded} />
            </Section>
            {loaded.direction !== 'in' && loaded.whyNot.deliver.every(({ kind }) => kind !== 'forbidden') && (
              <Section title={words.log}>
                <Deliveries shown={loaded} />
              </Section>
            )}
          </>
        )}
      </Loaded>
      {shown && opened === 'issue' && <IssueDialog shown={shown} onClose={close} />}
      {shown && opened === 'strike' && <StrikeDialog shown={shown} onClose={close} />}
      {shown && opened === 'attach' && <AttachDialog shown={shown} onClose={close} />}
      {shown && opened === 'deliver' && <DeliverDialog shown={shown} onClose={close} />}
    </Page>
  );
}

function Acts({ shown, onOpen }: { readonly shown: Shown; readonly onOpen: (opened: Opened) => void }) {
  const words = useWords(documentWords);
  const { issue, strike, attach, deliver } = shown.whyNot;
  return (
    <>
      {strike.length === 0 && <Button onClick={() => onOpen('strike')}>{words.strike}</Button>}
      {shown.hasRecord && (
        <Button icon="download" href={`/api/documents/${shown.id}/record`} download>
          {words.record}
        </Button>
      )}
      {deliver.length === 0 && (
        <Button icon="send" onClick={() => onOpen('deliver')}>
          {words.deliver}
        </Button>
      )}
      {attach.length === 0 && (
        <Button icon="attach" kind={shown.hasCopy ? 'default' : 'main'} onClick={() => onOpen('attach')}>
          {words.attach}
        </Button>
      )}
      {issue.length === 0 && (
        <Button kind="main" onClick={() => onOpen('issue')}>
          {words.issue}
        </Button>
      )}
    </>
  );
}

function About({ shown }: { readonly shown: Shown }) {
  const words = useWords(documentWords);
  const { arrival, validFrom, validTo, cases } = shown;
  const validity = [validFrom && words.since(shortDate(validFrom)), validTo && words.until(shortDate(validTo))].filter(Boolean);
  return (
    <Section title={words.about} first>
      <Facts
        rows={[
          [words.state, <StateTags key="state" line={shown} />],
          [words.day, shortDate(shown.day)],
          [words.issuer, shown.issuer],
          [words.arrival, arrival && ordinalText(arrival.ordinal)],
          [words.arrivedOn, arrival && shortDate(arrival.on)],
          [words.valid, validity.join(', ')],
          [words.madeFor, cases.length > 0 ? <Cases key="cases" shown={shown} /> : null],
          [words.filedBy, shown.filedBy ? words.filedAt(momentText(shown.filedAt), shown.filedBy) : words.before],
        ]}
      />
    </Section>
  );
}

/** What an act of the year made it for; a decision may name many units. */
function Cases({ shown }: { readonly shown: Shown }) {
  const [first] = shown.cases;
  if (!first) return null;
  const made = shown.paper;
  if (made)
    return (
      <Anchor href={`/phong-trao/${made.campaignId}/giay-to/${made.kind}${made.subject && `/${made.subject}`}`}>
        {first.kindName}
      </Anchor>
    );
  const href = { plan: `/ke-hoach/${first.subjectId}`, board: '/ban-van-dong' }[first.kind as string] ?? '/ket-qua';
  return <Anchor href={href}>{first.kindName}</Anchor>;
}
