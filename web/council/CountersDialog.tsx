import { useState } from 'react';
import * as api from '#api/council.ts';
import { FormDialog } from '../kernel/FormDialog.tsx';
import { useWrite } from '../kernel/useWrite.ts';
import { CheckField } from '../ui/CheckField.tsx';
import { useWords } from '../ui/language.ts';
import styles from './Council.module.css';
import type { Case, Inside, Sitting } from './SittingPage.tsx';
import { sittingWords } from './sittingWords.ts';
import type { Vote } from './Votes.tsx';

interface CountersProps {
  readonly sitting: Sitting;
  readonly one: Case;
  readonly inside: Inside;
  readonly vote: Vote;
  readonly onClose: () => void;
}

/** The counting team, of those who vote on the case; the first chosen is its head. */
export function CountersDialog({ sitting, one, inside, vote, onClose }: CountersProps) {
  const words = useWords(sittingWords);
  const [counters, setCounters] = useState<readonly string[]>(vote.counters.map(({ personId }) => personId));
  const write = useWrite(api.nameCounters, { onDone: onClose });
  const tied = inside.ties.map(({ personId }) => personId);
  const free = sitting.seats.filter(({ personId, attendance }) => attendance === 'present' && !tied.includes(personId));
  const tick = (personId: string, checked: boolean) =>
    setCounters((now) => (checked ? [...now, personId] : now.filter((id) => id !== personId)));
  return (
    <FormDialog
      title={words.counters}
      act={words.nameCounters}
      onClose={onClose}
      onSubmit={() => write.write({ caseId: one.id, version: inside.version, counters: [...counters] })}
      write={write}
      whyNot={counters.length > 0 ? [] : [words.countersMissing]}
    >
      <p className={styles.hint}>{words.countersHint}</p>
      {free.map(({ personId, name }) => (
        <CheckField
          key={personId}
          name={`counters.${personId}`}
          label={counters[0] === personId ? `${name} (1)` : name}
          checked={counters.includes(personId)}
          onChange={(checked) => tick(personId, checked)}
        />
      ))}
    </FormDialog>
  );
}
