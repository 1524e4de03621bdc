import { useState } from 'react';
import * as api from '#api/evaluations.ts';
import type { Output } from '../kernel/client.ts';
import { Loaded } from '../kernel/Loaded.tsx';
import { useRead } from '../kernel/useRead.ts';
import { Button } from '../ui/Button.tsx';
import { type Column, DataTable } from '../ui/DataTable.tsx';
import { pointsText } from '../ui/format.ts';
import { useWords } from '../ui/language.ts';
import { Pager } from '../ui/Pager.tsx';
import { PaperButton } from '../ui/PaperButton.tsx';
import { Section } from '../ui/Section.tsx';
import { Tag } from '../ui/Tag.tsx';
import type { Evaluation, Round } from './EvaluationPage.tsx';
import styles from './Evaluations.module.css';
import { Newcomers } from './Newcomers.tsx';
import { tagOf } from './OwnSheet.tsx';
import { SheetDialog } from './SheetDialog.tsx';
import { type EvaluationsWords, evaluationsWords } from './words.ts';

export type People = Output<typeof api.readPeople>;
export type Person = People['people'][number];

interface PeopleViewProps {
  readonly evaluation: Evaluation;
  readonly round: Round;
}

/** Everybody of the round, by given name: how far each is, what each layer says. Never in the order of grades. */
export function PeopleView({ evaluation, round }: PeopleViewProps) {
  const words = useWords(evaluationsWords);
  const [page, setPage] = useState(1);
  const [opened, setOpened] = useState<Person | null>(null);
  const read = useRead(api.readPeople, { roundId: round.id, page }, { keepShown: true });
  return (
    <Section title={words.views.people} aside={words.outOf(round.out)} first>
      <Progress round={round} />
      {evaluation.newcomers.length > 0 && <Newcomers round={round} newcomers={evaluation.newcomers} />}
      <div className={styles.acts}>
        <PaperButton size="s" icon="print" href={`/api/evaluations/${round.id}/titles.pdf`}>
          {words.titleList}
        </PaperButton>
        <Button size="s" icon="download" href={`/api/evaluations/${round.id}/list.xlsx`} download>
          {words.listXlsx}
        </Button>
      </div>
      <Loaded read={read}>
        {(people) => (
          <>
            <div className={styles.people}>
              <DataTable
                caption={words.views.people}
                columns={columnsOf(words, setOpened)}
                rows={people.people}
                rowKey={({ personId }) => personId}
                numbered
                toneOf={({ out, state }) => (out ? 'muted' : state === 'returned' ? 'risk' : undefined)}
              />
            </div>
            <Pager of={words.views.people} page={people.page} pages={people.pages} onPage={setPage} />
          </>
        )}
      </Loaded>
      {opened && <SheetDialog evaluation={evaluation} round={round} person={opened} onClose={() => setOpened(null)} />}
    </Section>
  );
}

function Progress({ round }: { readonly round: Round }) {
  const words = useWords(evaluationsWords);
  const { steps, base } = round;
  const shown = [
    [words.layers.self, steps.self],
    [words.layers.team, steps.team],
    [words.layers.head, steps.head],
    [words.layers.council, steps.council],
    [words.states.decided, steps.decided],
  ] as const;
  return <p className={styles.hint}>{shown.map(([label, count]) => `${label} ${words.stepOf(count, base)}`).join(' · ')}</p>;
}

function columnsOf(words: EvaluationsWords, onOpen: (person: Person) => void): readonly Column<Person>[] {
  const layer = (key: keyof Person['layers']): Column<Person> => ({
    key,
    head: words.layers[key],
    cell: ({ layers }) => <Judged judged={layers[key]} />,
  });
  return [
    {
      key: 'name',
      head: words.person,
      cell: ({ fullName, position, teamName }) => (
        <>
          {fullName}
          <div className={styles.small}>{[position, teamName].filter(Boolean).join(' · ')}</div>
        </>
      ),
    },
    {
      key: 'state',
      head: words.state,
      cell: ({ state, out }) => (
        <>
          <Tag kind={tagOf(state)}>{words.states[state]}</Tag>
          {out && <div className={styles.small}>{words.outKinds[out]}</div>}
        </>
      ),
    },
    layer('self'),
    layer('team'),
    layer('head'),
    layer('council'),
    {
      key: 'open',
      head: words.openSheet,
      acts: true,
      cell: (person) => (
        <Button size="s" onClick={() => onOpen(person)}>
          {words.openSheet}
        </Button>
      ),
    },
  ];
}

function Judged({ judged }: { readonly judged: Person['layers']['self'] }) {
  const words = useWords(evaluationsWords);
  if (!judged) return null;
  const { general, results, grade, remark } = judged;
  const total = general !== null && results !== null ? words.pointsOf(pointsText(general + results)) : null;
  const said = [grade && words.short[grade], total].filter(Boolean).join(', ');
  return said || (remark ? words.inWords : null);
}
