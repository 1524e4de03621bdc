import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import * as api from '#api/people.ts';
import type { Output } from '../kernel/client.ts';
import { Loaded } from '../kernel/Loaded.tsx';
import { useRead } from '../kernel/useRead.ts';
import { Anchor } from '../ui/Anchor.tsx';
import { Button } from '../ui/Button.tsx';
import { Facts } from '../ui/Facts.tsx';
import { useWords } from '../ui/language.ts';
import { Page } from '../ui/Page.tsx';
import { Section } from '../ui/Section.tsx';
import { Absences } from './Absences.tsx';
import { ContactDialog } from './ContactDialog.tsx';
import { LinkDialog } from './LinkDialog.tsx';
import styles from './People.module.css';
import { Seats } from './Seats.tsx';
import { Work } from './Work.tsx';
import { peopleWords } from './words.ts';

export type Person = Output<typeof api.showPerson>;

/** One person: seats, work, how they sign in. */
export function PersonPage() {
  const words = useWords(peopleWords);
  const { personId = '' } = useParams({ strict: false });
  const read = useRead(api.showPerson, { personId });
  const person = read.data;
  const now = person?.employments.find((one) => one.until === null);
  const crumb = [
    { label: words.admin, href: '/quan-tri' },
    ...(now ? [{ label: now.unitName, href: `/quan-tri/don-vi/${now.unitId}` }] : []),
  ];
  return (
    <Page
      title={person?.fullName ?? words.person}
      crumb={crumb}
      lead={person && [now?.position, person.signsIn ? words.signsIn : words.signsNot].filter(Boolean).join(' · ')}
    >
      <Loaded read={read}>{(loaded) => <Parts person={loaded} />}</Loaded>
    </Page>
  );
}

function Parts({ person }: { readonly person: Person }) {
  const words = useWords(peopleWords);
  const [opened, setOpened] = useState<'contact' | 'invite' | 'reset' | null>(null);
  const { whyNot } = person;
  const close = () => setOpened(null);
  const signIn = person.signsIn ? whyNot.resetSignIn : whyNot.invite;
  return (
    <>
      <Seats person={person} />
      <Absences person={person} />
      <Work person={person} />
      <Section title={words.signIn} aside={person.signsIn ? words.signsIn : words.signsNot}>
        <Facts
          rows={[
            [words.fullName, person.fullName],
            [words.staffCode, person.staffCode],
            [words.email, person.email],
          ]}
        />
        <div className={`${styles.acts} ${styles.under}`}>
          {whyNot.change.length === 0 && <Button onClick={() => setOpened('contact')}>{words.contact}</Button>}
          {whyNot.change.length === 0 && <Button href={`/quan-tri/nguoi/${person.id}/xoa-du-lieu`}>{words.erase}</Button>}
          {whyNot.change.length === 0 && (
            <Button
              icon="link"
              whyNot={signIn.map((refusal) => refusal.message)}
              onClick={() => setOpened(person.signsIn ? 'reset' : 'invite')}
            >
              {person.signsIn ? words.reset : words.invite}
            </Button>
          )}
        </div>
      </Section>
      {whyNot.seeDiscipline.length === 0 && (
        <Section title={words.discipline} aside={words.disciplineHint}>
          <Button icon="lock" href={`/nguoi/${person.id}/ky-luat`}>
            {words.openDiscipline}
          </Button>
        </Section>
      )}
      {person.handovers.length > 0 && <Handovers person={person} />}
      {opened === 'contact' && <ContactDialog person={person} onClose={close} />}
      {(opened === 'invite' || opened === 'reset') && <LinkDialog person={person} kind={opened} onClose={close} />}
    </>
  );
}

function Handovers({ person }: { readonly person: Person }) {
  const words = useWords(peopleWords);
  return (
    <Section title={words.handovers}>
      <ul>
        {person.handovers.map((handover) => (
          <li key={handover.id}>
            <Anchor href={`/ban-giao/${handover.id}`}>
              {words.handoverOf(handover.roleName)}, {handover.paper}
            </Anchor>
          </li>
        ))}
      </ul>
    </Section>
  );
}
