import { useState } from 'react';
import { Button } from '../ui/Button.tsx';
import { closingText } from '../ui/format.ts';
import { useLanguage, useWords } from '../ui/language.ts';
import { Section } from '../ui/Section.tsx';
import styles from './Grid.module.css';
import type { Grid } from './gridRows.ts';
import { gridWords } from './gridWords.ts';

/** Who is still to be asked, for the clerk alone, and a reminder that names nobody. */
export function MissingPledges({ grid }: { readonly grid: Grid }) {
  const words = useWords(gridWords);
  const language = useLanguage();
  const [copied, setCopied] = useState(false);
  const missing = grid.rows.filter((row) => row.pledge === null || row.pledge.state === 'returned');
  if (missing.length === 0) return null;
  const { signed, staff } = grid.count;
  const reminder = words.reminder(signed, staff, grid.year, closingText(grid.window.closesAt, language));
  const copy = async () => {
    await navigator.clipboard.writeText(reminder);
    setCopied(true);
  };
  return (
    <Section title={words.missing(missing.length)} aside={words.missingHint}>
      <ul className={styles.missing}>
        {missing.map((row) => (
          <li key={row.personId}>{row.fullName}</li>
        ))}
      </ul>
      <p className="row">
        <span className="ink-2">{reminder}</span>
        <Button size="s" icon={copied ? 'check' : 'copy'} onClick={() => void copy()}>
          {copied ? words.copied : words.copyReminder}
        </Button>
      </p>
    </Section>
  );
}
