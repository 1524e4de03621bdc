import { useState } from 'react';
import { type Day, shortDate } from '#domain/kernel/day.ts';
import { useSession } from '../kernel/useSession.ts';
import { Button } from '../ui/Button.tsx';
import { type Column, DataTable } from '../ui/DataTable.tsx';
import { Empty } from '../ui/Empty.tsx';
import { useWords } from '../ui/language.ts';
import { Section } from '../ui/Section.tsx';
import { Tag } from '../ui/Tag.tsx';
import { EndSeatDialog } from './EndSeatDialog.tsx';
import { GrantDialog } from './GrantDialog.tsx';
import { PassOnDialog } from './PassOnDialog.tsx';
import styles from './People.module.css';
import type { Person } from './PersonPage.tsx';
import { peopleWords } from './words.ts';

export type Seat = Person['seats'][number];
type Opened = { readonly act: 'end' | 'lend' | 'handOver'; readonly seat: Seat } | 'grant' | null;

/** Seats held, to come and over; each with the acts that are free on it. */
export function Seats({ person }: { readonly person: Person }) {
  const words = useWords(peopleWords);
  const [opened, setOpened] = useState<Opened>(null);
  const { me } = useSession();
  const today = me?.site.today;
  const close = () => setOpened(null);
  const mayGrant = person.whyNot.change.length === 0;
  const columns: readonly Column<Seat>[] = [
    { key: 'role', head: words.role, names: true, cell: (seat) => seat.roleName },
    { key: 'unit', head: words.unit, cell: (seat) => seat.unitName },
    { key: 'period', head: words.period, cell: (seat) => periodOf(seat.from, seat.until, words) },
    { key: 'state', head: words.state, cell: (seat) => today && <State seat={seat} today={today} /> },
    {
      key: 'paper',
      head: words.paper,
      cell: (seat) =>
        [
          seat.lentBy && words.lentBy(seat.lentBy),
          ...seat.lentTo.map(({ name, from, until }) => words.lentTo(name, shortDate(from), shortDate(until))),
          seat.paper,
        ]
          .filter(Boolean)
          .join(' · '),
    },
    { key: 'acts', head: words.acts, acts: true, cell: (seat) => <Acts seat={seat} onOpen={setOpened} /> },
  ];
  const papers = person.seats.some((seat) => seat.paper !== null || seat.lentBy !== null || seat.lentTo.length > 0);
  const grant = (
    <Button size="s" icon="plus" onClick={() => setOpened('grant')}>
      {words.grant}
    </Button>
  );
  return (
    <Section title={words.seats} aside={mayGrant ? grant : words.seatsHint} first>
      {person.seats.length === 0 ? (
        <Empty title={words.noSeats}>{words.noSeatsWhy}</Empty>
      ) : (
        <DataTable
          caption={words.tableOf(words.seats)}
          columns={columns.filter(({ key }) => key !== 'paper' || papers)}
          rows={person.seats}
          rowKey={(seat) => seat.id}
          toneOf={(seat) => (today && seat.until !== null && seat.until <= today ? 'muted' : undefined)}
        />
      )}
      {opened === 'grant' && <GrantDialog person={person} onClose={close} />}
      {opened !== null && opened !== 'grant' && opened.act === 'end' && <EndSeatDialog seat={opened.seat} onClose={close} />}
      {opened !== null && opened !== 'grant' && opened.act !== 'end' && (
        <PassOnDialog person={person} seat={opened.seat} act={opened.act} onClose={close} />
      )}
    </Section>
  );
}

export function periodOf(from: Day, until: Day | null, words: (typeof peopleWords)['vi']): string {
  return until === null ? words.since(shortDate(from)) : words.between(shortDate(from), shortDate(until));
}

function State({ seat, today }: { readonly seat: Seat; readonly today: Day }) {
  const words = useWords(peopleWords);
  if (seat.until !== null && seat.until <= today) return <Tag kind="plain">{words.over}</Tag>;
  if (seat.from > today) return <Tag kind="wait">{words.ahead}</Tag>;
  return <Tag kind={seat.lentBy ? 'info' : 'done'}>{words.holding}</Tag>;
}

/** Only what is free: a table of locked buttons says nothing. */
function Acts({ seat, onOpen }: { readonly seat: Seat; readonly onOpen: (opened: Opened) => void }) {
  const words = useWords(peopleWords);
  const acts = [
    { act: 'lend', label: words.lend },
    { act: 'handOver', label: words.handOver },
    { act: 'end', label: words.end },
  ] as const;
  return (
    <span className={styles.acts}>
      {acts
        .filter(({ act }) => seat.whyNot[act].length === 0)
        .map(({ act, label }) => (
          <Button
            key={act}
            size="s"
            kind="quiet"
            aria-label={`${label}: ${seat.roleName}, ${seat.unitName}`}
            onClick={() => onOpen({ act, seat })}
          >
            {label}
          </Button>
        ))}
    </span>
  );
}
