import { useState } from 'react';
import { Anchor } from '../ui/Anchor.tsx';
import { Button } from '../ui/Button.tsx';
import { type Column, DataTable } from '../ui/DataTable.tsx';
import { useWords } from '../ui/language.ts';
import { Section } from '../ui/Section.tsx';
import { LeaveDialog } from './LeaveDialog.tsx';
import styles from './People.module.css';
import type { Person } from './PersonPage.tsx';
import { periodOf } from './Seats.tsx';
import { WorkDialog } from './WorkDialog.tsx';
import { peopleWords } from './words.ts';

export type Employment = Person['employments'][number];

/** Where the person works and has worked. */
export function Work({ person }: { readonly person: Person }) {
  const words = useWords(peopleWords);
  const [opened, setOpened] = useState<{ readonly act: 'change' | 'leave'; readonly employment: Employment } | null>(null);
  const mayChange = person.whyNot.change.length === 0;
  const close = () => setOpened(null);
  const columns: readonly Column<Employment>[] = [
    {
      key: 'position',
      head: words.position,
      names: true,
      cell: (one) => (one.manages ? `${one.position} (${words.managesTag})` : one.position),
    },
    { key: 'unit', head: words.unit, cell: (one) => <Anchor href={`/quan-tri/don-vi/${one.unitId}`}>{one.unitName}</Anchor> },
    { key: 'team', head: words.team, cell: (one) => one.teamName ?? '' },
    { key: 'class', head: words.staffClass, cell: (one) => one.staffClassName },
    { key: 'period', head: words.period, cell: (one) => periodOf(one.from, one.until, words) },
    {
      key: 'acts',
      head: words.acts,
      acts: true,
      cell: (one) =>
        mayChange &&
        one.until === null && (
          <span className={styles.acts}>
            <Button size="s" kind="quiet" onClick={() => setOpened({ act: 'change', employment: one })}>
              {words.changeWork}
            </Button>
            <Button size="s" kind="quiet" onClick={() => setOpened({ act: 'leave', employment: one })}>
              {words.leave}
            </Button>
          </span>
        ),
    },
  ];
  return (
    <Section title={words.work}>
      <DataTable
        caption={words.tableOf(words.work)}
        columns={columns}
        rows={person.employments}
        rowKey={(one) => one.id}
        toneOf={(one) => (one.until === null ? undefined : 'muted')}
      />
      {opened?.act === 'change' && <WorkDialog person={person} employment={opened.employment} onClose={close} />}
      {opened?.act === 'leave' && <LeaveDialog person={person} employment={opened.employment} onClose={close} />}
    </Section>
  );
}
