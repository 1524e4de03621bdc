import { useState } from 'react';
import { Loaded } from '../kernel/Loaded.tsx';
import { useWords } from '../ui/language.ts';
import { Section } from '../ui/Section.tsx';
import { Segments } from '../ui/Segments.tsx';
import { DecideForm } from './DecideForm.tsx';
import { EntryGrid } from './EntryGrid.tsx';
import type { Round } from './EvaluationPage.tsx';
import styles from './Evaluations.module.css';
import type { People } from './PeopleView.tsx';
import { SittingForm } from './SittingForm.tsx';
import { useEveryone } from './useEveryone.ts';
import { evaluationsWords } from './words.ts';

/** What clerk, head and secretary enter: the layers, the sitting, the decisions. */
export function WorkView({ round }: { readonly round: Round }) {
  const read = useEveryone(round.id);
  return <Loaded read={read}>{(people) => <Works round={round} people={people} />}</Loaded>;
}

const works = ['entries', 'sitting', 'decision'] as const;
type Work = (typeof works)[number];

function Works({ round, people }: { readonly round: Round; readonly people: People }) {
  const words = useWords(evaluationsWords);
  const free: Readonly<Record<Work, boolean>> = {
    entries: people.whyNot.head.length === 0,
    sitting: people.whyNot.council.length === 0,
    decision: people.whyNot.decide.length === 0,
  };
  const offered = works.filter((work) => free[work]);
  const [chosen, setChosen] = useState<Work | null>(null);
  const shown = chosen ?? offered[0];
  if (!shown) return null;
  return (
    <Section title={words.works[shown]} aside={words.workHints[shown]} first>
      {offered.length > 1 && (
        <div className={styles.acts}>
          <Segments
            label={words.views.work}
            options={offered.map((value) => ({ value, label: words.works[value] }))}
            value={shown}
            onChange={setChosen}
          />
        </div>
      )}
      {shown === 'entries' && <EntryGrid round={round} people={people} />}
      {shown === 'sitting' && <SittingForm round={round} people={people} />}
      {shown === 'decision' && <DecideForm round={round} people={people} />}
    </Section>
  );
}
