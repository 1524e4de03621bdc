import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import * as api from '#api/conferences.ts';
import { type ConferenceKind, conferenceKinds } from '#domain/conferences/conference.ts';
import { shortDate } from '#domain/kernel/day.ts';
import type { Output } from '../kernel/client.ts';
import { Loaded } from '../kernel/Loaded.tsx';
import { useRead } from '../kernel/useRead.ts';
import { Button } from '../ui/Button.tsx';
import { Empty } from '../ui/Empty.tsx';
import { useWords } from '../ui/language.ts';
import { Page } from '../ui/Page.tsx';
import { Tag } from '../ui/Tag.tsx';
import { ConferenceAwards } from './ConferenceAwards.tsx';
import styles from './Conferences.module.css';
import { Course } from './Course.tsx';
import { HoldForm } from './HoldForm.tsx';
import { Papers } from './Papers.tsx';
import { Prepared } from './Prepared.tsx';
import { PrepareForm } from './PrepareForm.tsx';
import { conferencesWords } from './words.ts';

export type Shown = Output<typeof api.showConference>;
export type Conference = NonNullable<Shown['conference']>;

/** The kind of the address; the opening one where it names none there is. */
export const kindOf = (text: string): ConferenceKind => conferenceKinds.find((kind) => kind === text) ?? 'opening';

/** One conference from its preparation to its signed minutes. */
export function ConferencePage() {
  const words = useWords(conferencesWords);
  const { campaignId = '', kind = '' } = useParams({ strict: false });
  const read = useRead(api.showConference, { campaignId, kind: kindOf(kind) });
  const shown = read.data;
  const at = `/phong-trao/${campaignId}`;
  const crumb = [
    { label: words.today, href: '/' },
    ...(shown ? [{ label: words.campaign(shown.year), href: at }] : []),
    { label: words.title, href: `${at}/hoi-nghi` },
  ];
  return (
    <Page
      title={shown?.name ?? words.title}
      crumb={crumb}
      lead={shown?.unitName}
      aside={
        shown?.conference && (
          <Button icon="eye" href={`${at}/hoi-nghi/${shown.kind}/man-chieu`}>
            {words.projector}
          </Button>
        )
      }
    >
      <Loaded read={read}>{(loaded) => <Parts key={loaded.kind} shown={loaded} />}</Loaded>
    </Page>
  );
}

const tags = { prepared: 'wait', held: 'risk', signed: 'done' } as const;

function Parts({ shown }: { readonly shown: Shown }) {
  const words = useWords(conferencesWords);
  const [editing, setEditing] = useState<'preparation' | 'course' | null>(null);
  const { conference } = shown;
  if (!conference)
    return shown.whyNot.prepare.length === 0 ? (
      <PrepareForm shown={shown} />
    ) : (
      <Empty title={words.notYet}>{words.notKeeper}</Empty>
    );
  const mayHold = conference.whyNot.hold.length === 0;
  const done = () => setEditing(null);
  return (
    <>
      <div className={styles.state}>
        <Tag kind={tags[conference.state]}>{words.states[conference.state]}</Tag>
        {conference.signedOn && <span>{words.signedAlready(shortDate(conference.signedOn))}</span>}
      </div>
      {editing === 'preparation' ? (
        <PrepareForm shown={shown} onDone={done} />
      ) : (
        <Prepared
          conference={conference}
          {...(conference.whyNot.prepare.length === 0 ? { onEdit: () => setEditing('preparation') } : {})}
        />
      )}
      {conference.course && editing !== 'course' && (
        <Course shown={shown} conference={conference} {...(mayHold ? { onEdit: () => setEditing('course') } : {})} />
      )}
      {mayHold && editing !== 'preparation' && (!conference.course || editing === 'course') && (
        <HoldForm shown={shown} conference={conference} {...(conference.course ? { onDone: done } : {})} />
      )}
      {shown.kind === 'year-end' && <ConferenceAwards year={shown.year} />}
      {shown.whyNot.prepare.length === 0 && <Papers shown={shown} conference={conference} />}
    </>
  );
}
