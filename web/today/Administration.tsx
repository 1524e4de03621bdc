import { Button } from '../ui/Button.tsx';
import { useWords } from '../ui/language.ts';
import { Section } from '../ui/Section.tsx';
import { type Check, Checks } from './Tasks.tsx';
import styles from './Today.module.css';
import { todayWords } from './words.ts';

/** How far the offices are in use that the person administers, and the ways in. */
export function Administration({ checks }: { readonly checks: readonly Check[] }) {
  const words = useWords(todayWords);
  const inUse = checks.every(({ isDone }) => isDone);
  return (
    <Section title={inUse ? words.administered : words.takeIntoUse} aside={inUse ? undefined : words.inThisOrder}>
      <div className={styles.office}>
        <Checks checks={checks} label={words.administered} />
        <div className={styles.ways}>
          <Button href="/quan-tri/nhap" icon="upload">
            {words.importLists}
          </Button>
          <Button href="/quan-tri" icon="settings">
            {words.unitsAndPeople}
          </Button>
        </div>
      </div>
    </Section>
  );
}
