import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import * as api from '#api/exemplars.ts';
import { shortDate } from '#domain/kernel/day.ts';
import type { Output } from '../kernel/client.ts';
import { Loaded } from '../kernel/Loaded.tsx';
import { useRead } from '../kernel/useRead.ts';
import { Anchor } from '../ui/Anchor.tsx';
import { Button } from '../ui/Button.tsx';
import { Facts } from '../ui/Facts.tsx';
import { numberText } from '../ui/format.ts';
import { useWords } from '../ui/language.ts';
import { Note } from '../ui/Note.tsx';
import { Page } from '../ui/Page.tsx';
import { isOthers, reasonsOf } from '../ui/refusal.ts';
import { Section } from '../ui/Section.tsx';
import { Thumb } from '../ui/Thumb.tsx';
import { AdoptDialog, Adoptions } from './Adoptions.tsx';
import { AskButton, ConsentAct, GiveBackDialog, MyName, PublishAct, WithdrawAct } from './CourseActs.tsx';
import styles from './Exemplars.module.css';
import { StateTag } from './StateTag.tsx';
import { exemplarWords } from './words.ts';

export type Shown = Output<typeof api.showExemplar>;
type Opened = 'consent' | 'publish' | 'give-back' | 'withdraw' | 'adopt';

/** One example: what was done, what it came to and cost, what verified it, whom to ask; and where it spread. */
export function ExemplarPage() {
  const words = useWords(exemplarWords);
  const { exemplarId = '' } = useParams({ strict: false });
  const read = useRead(api.showExemplar, { exemplarId });
  const shown = read.data;
  const crumb = [
    { label: words.today, href: '/' },
    { label: words.title, href: '/guong-dien-hinh' },
  ];
  return (
    <Page
      title={shown ? shown.name || words.unnamed : words.title}
      crumb={crumb}
      lead={shown && words.ofUnit(shown.unitName, shown.year)}
      aside={shown && (shown.state !== 'published' || shown.hasFallen) && <StateTag state={shown.state} />}
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
      <Said shown={shown} />
      {shown.myAnswer && <MyName shown={shown} />}
      <Content shown={shown} />
      <Acts shown={shown} onOpen={setOpened} />
      {(shown.state === 'published' || shown.spread.adopted > 0) && <Adoptions shown={shown} />}
      <Course shown={shown} />
      {opened === 'consent' && <ConsentAct shown={shown} onClose={close} />}
      {opened === 'publish' && <PublishAct shown={shown} onClose={close} />}
      {opened === 'give-back' && <GiveBackDialog shown={shown} onClose={close} />}
      {opened === 'withdraw' && <WithdrawAct shown={shown} onClose={close} />}
      {opened === 'adopt' && <AdoptDialog shown={shown} onClose={close} />}
    </>
  );
}

/** Why it is not on the list. */
function Said({ shown: { state, reason, fallen } }: { readonly shown: Shown }) {
  const words = useWords(exemplarWords);
  const title = state === 'returned' || state === 'withdrawn' ? words.reasonTitle[state] : words.reasonTitle.other;
  return (
    <>
      {fallen.length > 0 && (
        <Note kind="risk" title={words.fallenTitle}>
          {fallen.map(({ code, message }) => (
            <p key={code}>{message}</p>
          ))}
        </Note>
      )}
      {reason && (
        <Note kind={state === 'returned' ? 'risk' : 'info'} title={title}>
          <p>{reason}</p>
        </Note>
      )}
    </>
  );
}

function Content({ shown }: { readonly shown: Shown }) {
  const words = useWords(exemplarWords);
  const text = (value: string) => value && <p className={styles.text}>{value}</p>;
  const money =
    shown.costAmount === null ? '' : shown.costAmount === 0 ? words.noCost : words.money(numberText(shown.costAmount));
  const pictures = shown.pieces.filter(({ isPicture }) => isPicture);
  const others = shown.pieces.filter(({ isPicture }) => !isPicture);
  return (
    <>
      <Section title={words.content} first>
        <Facts
          rows={[
            [words.criterionLabel, shown.criterion],
            [words.done, text(shown.done)],
            [words.effect, text(shown.effect)],
            [words.cost, text([shown.cost, money].filter(Boolean).join('\n'))],
            [words.named, shown.named.join(', ')],
            [words.contact, shown.contact],
            [words.ground, shown.ground],
          ]}
        />
      </Section>
      {shown.pieces.length > 0 && (
        <Section title={words.showing}>
          {pictures.length > 0 && (
            <ul className={styles.pictures}>
              {pictures.map(({ id, note, onDay }) => (
                <li key={id}>
                  <Anchor href={`/api/exemplars/${shown.id}/pictures/${id}?size=whole`}>
                    <Thumb
                      size="l"
                      src={`/api/exemplars/${shown.id}/pictures/${id}`}
                      alt={note || words.picture(shortDate(onDay))}
                    />
                  </Anchor>
                </li>
              ))}
            </ul>
          )}
          {others.length > 0 && (
            <ul className={styles.pieces}>
              {others.map(({ id, note, link, onDay }) => (
                <li key={id}>
                  {link ? <Anchor href={link}>{note || link}</Anchor> : <span>{note}</span>}
                  <span className="ink-2 nowrap">{shortDate(onDay)}</span>
                </li>
              ))}
            </ul>
          )}
        </Section>
      )}
    </>
  );
}

function Acts({ shown, onOpen }: { readonly shown: Shown; readonly onOpen: (opened: Opened) => void }) {
  const words = useWords(exemplarWords);
  const { whyNot, state, id } = shown;
  const isFree = (verb: keyof Shown['whyNot']) => whyNot[verb].length === 0;
  const isOpen = state === 'draft' || state === 'returned' || state === 'withdrawn' || state === 'asked';
  return (
    <div className={`row ${styles.acts}`}>
      {shown.units.length > 0 && (
        <Button kind="main" icon="plus" onClick={() => onOpen('adopt')}>
          {words.adopt}
        </Button>
      )}
      {isFree('write') && (
        <Button icon="pen" href={`/guong-dien-hinh/${id}/sua`}>
          {words.edit}
        </Button>
      )}
      {isOpen && shown.consentsWithPaper && !isOthers(whyNot.ask) && state !== 'asked' && <AskButton shown={shown} />}
      {isOpen && !isOthers(whyNot.consent) && (!shown.consentsWithPaper || state === 'asked') && (
        <Button kind="main" whyNot={reasonsOf(whyNot.consent)} onClick={() => onOpen('consent')}>
          {words.consent}
        </Button>
      )}
      {state === 'consented' && !isOthers(whyNot.publish) && (
        <Button kind="main" whyNot={reasonsOf(whyNot.publish)} onClick={() => onOpen('publish')}>
          {words.publish}
        </Button>
      )}
      {isFree('giveBack') && (
        <Button kind="quiet" onClick={() => onOpen('give-back')}>
          {state === 'published' ? words.takeDown : words.giveBack}
        </Button>
      )}
      {isFree('withdraw') && (
        <Button kind="quiet" onClick={() => onOpen('withdraw')}>
          {words.withdraw}
        </Button>
      )}
    </div>
  );
}

/** Its steps and whom it would name, for those who carry it. */
function Course({ shown }: { readonly shown: Shown }) {
  const words = useWords(exemplarWords);
  if (shown.acts.length === 0 && shown.persons.length === 0) return null;
  return (
    <Section title={words.course} aside={words.waitsFor(shown.toUnitName)}>
      <Facts
        rows={[
          ...shown.acts.map(
            ({ act, on, byName, reason, hasScan }) =>
              [
                `${shortDate(on)} · ${words.acts[act]}`,
                [byName, hasScan && words.onPaper, reason].filter(Boolean).join(' · '),
              ] as const,
          ),
          ...shown.persons.map(
            ({ fullName, agrees }) => [words.personsTitle, `${fullName}: ${words.namedState(agrees)}`] as const,
          ),
        ]}
      />
    </Section>
  );
}
