import { useState } from 'react';
import { useWords } from '../ui/language.ts';
import { Note } from '../ui/Note.tsx';
import { RadioField } from '../ui/RadioField.tsx';
import { Section } from '../ui/Section.tsx';
import { DisciplineFields, type PaperKind } from './DisciplineFields.tsx';
import type { Discipline, UnitDisciplines } from './DisciplinesPage.tsx';
import { disciplineWords } from './disciplineWords.ts';
import styles from './Incidents.module.css';

interface RecordDisciplineProps {
  readonly year: UnitDisciplines;
  /** A pending procedure that a decision is to end. */
  readonly about: Discipline | null;
  readonly onDone: () => void;
}

/** First the one question: which paper is there? Without one there is no form. */
export function RecordDiscipline({ year, about, onDone }: RecordDisciplineProps) {
  const words = useWords(disciplineWords);
  const [kind, setKind] = useState<PaperKind | 'none' | null>(about ? 'decided' : null);
  const done = () => {
    setKind(null);
    onDone();
  };
  return (
    <Section title={about ? words.decideAbout(about.personName) : words.record} aside={words.recordHint}>
      <div className={styles.form}>
        {!about && (
          <RadioField
            name="paperKind"
            label={words.whichPaper}
            options={(['opened', 'decided', 'none'] as const).map((value) => ({ value, label: words.papers[value] }))}
            value={kind}
            onChange={setKind}
          />
        )}
        {kind === 'none' && (
          <Note kind="wait" title={words.notYet} live>
            {words.notYetWhy}
          </Note>
        )}
        {kind !== null && kind !== 'none' && <DisciplineFields key={kind} kind={kind} {...{ year, about }} onDone={done} />}
      </div>
    </Section>
  );
}
