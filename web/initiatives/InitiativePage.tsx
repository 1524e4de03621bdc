import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import * as api from '#api/initiatives.ts';
import { shortDate } from '#domain/kernel/day.ts';
import { CouncilSection } from '../kernel/AskedCouncil.tsx';
import { Loaded } from '../kernel/Loaded.tsx';
import { useRead } from '../kernel/useRead.ts';
import { Anchor } from '../ui/Anchor.tsx';
import { Button } from '../ui/Button.tsx';
import { Facts } from '../ui/Facts.tsx';
import { useWords } from '../ui/language.ts';
import { Note } from '../ui/Note.tsx';
import { Page } from '../ui/Page.tsx';
import { reasonsOf } from '../ui/refusal.ts';
import { Section } from '../ui/Section.tsx';
import styles from './Initiatives.module.css';
import { authorsText } from './InitiativeTable.tsx';
import { RefuseDialog, ReturnDialog, WithdrawDialog } from './StateDialogs.tsx';
import { StateTag } from './StateTag.tsx';
import { TieDialog } from './TieDialog.tsx';
import type { Shown } from './useInitiativeForm.ts';
import { WidenDialog } from './WidenDialog.tsx';
import { initiativeWords } from './words.ts';

type Opened = 'return' | 'refuse' | 'withdraw' | 'widen' | 'tie';

/** One initiative: what it is, how it was judged, by which decision, and what it is evidence of. */
export function InitiativePage() {
  const words = useWords(initiativeWords);
  const { initiativeId = '' } = useParams({ strict: false });
  const read = useRead(api.showInitiative, { initiativeId });
  const shown = read.data;
  const crumb = shown
    ? [
        { label: words.today, href: '/' },
        { label: words.title(shown.year), href: `/phong-trao/${shown.campaignId}/sang-kien` },
      ]
    : [];
  return (
    <Page
      title={shown ? shown.name || words.unnamed : words.pageTitle}
      crumb={crumb}
      lead={shown && words.oneLead(shown.unitName, shown.year)}
      aside={shown && <StateTag state={shown.state} />}
    >
      <Loaded read={read}>{(loaded) => <Parts shown={loaded} />}</Loaded>
    </Page>
  );
}

function Parts({ shown }: { readonly shown: Shown }) {
  const [opened, setOpened] = useState<Opened | null>(null);
  const close = () => setOpened(null);
  return (
    <>
      <Reason shown={shown} />
      <Content shown={shown} />
      <Acts shown={shown} onOpen={setOpened} />
      <CouncilSection asked={shown.council} />
      {shown.recognitions.length > 0 && <Recognised shown={shown} onOpen={setOpened} />}
      {opened === 'return' && <ReturnDialog shown={shown} onClose={close} />}
      {opened === 'refuse' && <RefuseDialog shown={shown} onClose={close} />}
      {opened === 'withdraw' && <WithdrawDialog shown={shown} onClose={close} />}
      {opened === 'widen' && <WidenDialog shown={shown} onClose={close} />}
      {opened === 'tie' && <TieDialog shown={shown} onClose={close} />}
    </>
  );
}

function Reason({ shown: { state, reason } }: { readonly shown: Shown }) {
  const words = useWords(initiativeWords);
  if (reason === null) return null;
  return (
    <Note kind={state === 'returned' ? 'risk' : 'info'} title={state === 'returned' ? words.reasonReturned : words.reasonNot}>
      <p>{reason}</p>
    </Note>
  );
}

function Content({ shown }: { readonly shown: Shown }) {
  const words = useWords(initiativeWords);
  const text = (value: string) => value && <p className={styles.text}>{value}</p>;
  const isByOthers = !shown.authors.some(({ fullName }) => fullName === shown.writtenByName);
  return (
    <Section title={words.content} aside={isByOthers && words.writtenBy(shown.writtenByName)} first>
      <Facts
        rows={[
          [words.authors, authorsText(shown.authors, words)],
          [words.field, shown.field],
          [words.problem, text(shown.problem)],
          [words.solution, text(shown.solution)],
          [words.appliedAt, shown.appliedAt],
          [words.appliedSince, shown.appliedSince && shortDate(shown.appliedSince)],
          [words.effect, text(shown.effect)],
          [words.proof, shown.proof],
          [words.evidence, shown.evidence.length > 0 && <Pieces shown={shown} />],
          [words.day, shown.proposedOn && shortDate(shown.proposedOn)],
        ]}
      />
    </Section>
  );
}

function Pieces({ shown }: { readonly shown: Shown }) {
  return (
    <ul className={styles.pieces}>
      {shown.evidence.map(({ id, label, onDay, hasFile }) => (
        <li key={id}>
          {hasFile ? <Anchor href={`/api/evidence/${id}/file`}>{label}</Anchor> : <span>{label}</span>}
          <span className="ink-2 nowrap">{shortDate(onDay)}</span>
        </li>
      ))}
    </ul>
  );
}

interface PartProps {
  readonly shown: Shown;
  readonly onOpen: (opened: Opened) => void;
}

function Acts({ shown, onOpen }: PartProps) {
  const words = useWords(initiativeWords);
  const { whyNot, id } = shown;
  return (
    <div className={`row ${styles.acts}`}>
      {whyNot.write.length === 0 && (
        <Button kind="main" icon="pen" href={`/sang-kien/${id}/sua`}>
          {words.edit}
        </Button>
      )}
      {whyNot.return.length === 0 && <Button onClick={() => onOpen('return')}>{words.return}</Button>}
      {whyNot.refuse.length === 0 && <Button onClick={() => onOpen('refuse')}>{words.refuse}</Button>}
      {shown.isOwn && shown.state !== 'withdrawn' && (
        <Button kind="quiet" whyNot={reasonsOf(whyNot.withdraw)} onClick={() => onOpen('withdraw')}>
          {words.withdraw}
        </Button>
      )}
    </div>
  );
}

function Recognised({ shown, onOpen }: PartProps) {
  const words = useWords(initiativeWords);
  const { recognitions, tied, whyNot, lines } = shown;
  const lineText = (code: string) => `${code}. ${lines.find((line) => line.code === code)?.text ?? ''}`;
  return (
    <>
      <Section title={words.recognition}>
        <Facts
          rows={recognitions.map(({ scopeName, number, decidedOn, issuer, signer }) => [
            scopeName,
            words.recognitionOf(number, shortDate(decidedOn), issuer, signer),
          ])}
        />
        <div className={`row ${styles.acts}`}>
          {whyNot.widen.length === 0 && !recognitions.some(({ scope }) => scope === 'nation') && (
            <Button onClick={() => onOpen('widen')}>{words.widen}</Button>
          )}
        </div>
      </Section>
      <Section title={words.tied}>
        {tied.length === 0 ? (
          <p className="ink-2">{words.tiedNone}</p>
        ) : (
          <ul>
            {tied.map((code) => (
              <li key={code}>{lineText(code)}</li>
            ))}
          </ul>
        )}
        {whyNot.tie.length === 0 && lines.length > tied.length && (
          <div className={`row ${styles.acts}`}>
            <Button icon="link" onClick={() => onOpen('tie')}>
              {words.tie}
            </Button>
          </div>
        )}
      </Section>
    </>
  );
}
